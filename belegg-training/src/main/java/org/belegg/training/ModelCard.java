package org.belegg.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.belegg.model.BeleggException;

/** The card of a model: what it was made from and how, and what it reached. All figures are put in by the training. */
public final class ModelCard {
    private final String template;

    /** The card for a kind of model, still without its figures. */
    ModelCard(String kind) {
        this(kind, "data");
    }

    /** A card for a kind of model that learned from other data. */
    public ModelCard(String kind, String data) {
        this.template = read("cards/" + kind + ".md") + read("cards/" + data + ".md");
    }

    private static String read(String name) {
        try (InputStream bytes = ModelCard.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new BeleggException("No model card " + name + " in the jar. Build belegg-training again.", null);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new BeleggException("Cannot read model card " + name + ": " + cause.getMessage(), cause);
        }
    }

    /**
     * The card with its figures.
     *
     * @param values what stands for {@code {name}} in the card
     */
    public String fill(Map<String, String> values) {
        String card = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            card = card.replace("{" + value.getKey() + "}", value.getValue());
        }
        return card;
    }
}
