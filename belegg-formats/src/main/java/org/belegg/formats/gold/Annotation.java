package org.belegg.formats.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.belegg.formats.gold.Findings.FoundAttribution;
import org.belegg.formats.gold.Findings.FoundFigure;
import org.belegg.formats.gold.Findings.FoundTime;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a person marked in a story, by the annotation guide: each stretch is copied from the text, with which occurrence
 * of it is meant. A stretch that the text does not hold is left out, as the reference scorer does.
 */
final class Annotation {
    private final String text;
    private final Words words;
    private final JsonNode annotation;

    Annotation(String text, JsonNode annotation) {
        this.text = text;
        this.words = Words.of(text);
        this.annotation = annotation;
    }

    Findings findings() {
        List<FoundAttribution> attributions = new ArrayList<>();
        Map<String, @Nullable String> speakers = new HashMap<>();
        for (JsonNode node : annotation.path("attributions")) {
            attributions.add(attribution(node));
            speakers.put(Fields.text(node.path("id")), Fields.string(node, "speaker"));
        }
        List<FoundTime> times = new ArrayList<>();
        for (JsonNode node : annotation.path("times")) {
            span(node)
                    .ifPresent(span -> times.add(new FoundTime(
                            words.touchedBy(List.of(span)),
                            Fields.text(node.path("value")),
                            Fields.text(node.path(node.has("valueAlt") ? "valueAlt" : "value")),
                            isOptional(node))));
        }
        List<FoundFigure> figures = new ArrayList<>();
        for (JsonNode node : annotation.path("figures")) {
            span(node)
                    .ifPresent(span -> figures.add(new FoundFigure(
                            words.touchedBy(List.of(span)),
                            node.path("value"),
                            node.path(node.has("valueAlt") ? "valueAlt" : "value"),
                            Fields.string(node, "bound"),
                            speakers.get(Fields.text(node.path("attribution"))),
                            isOptional(node))));
        }
        return new Findings(attributions, times, figures);
    }

    private FoundAttribution attribution(JsonNode node) {
        List<Span> content = new ArrayList<>();
        node.path("content").forEach(part -> span(part).ifPresent(content::add));
        return new FoundAttribution(
                words.touchedBy(span(node.path("source")).stream().toList()),
                words.touchedBy(span(node.path("cue")).stream().toList()),
                words.touchedBy(content),
                Fields.string(node, "speaker"),
                Fields.string(node, node.has("speakerAlt") ? "speakerAlt" : "speaker"),
                isOptional(node),
                Fields.string(node, "type"),
                Fields.string(node, "polarity"),
                Fields.firstString(node.path("channel"), "text", "name"));
    }

    private static boolean isOptional(JsonNode node) {
        return node.path("optional").asBoolean();
    }

    private Optional<Span> span(JsonNode node) {
        if (node.isArray()) {
            return Optional.of(ofCodePoints(node));
        }
        if (node.path("span").isArray()) {
            return Optional.of(ofCodePoints(node.path("span")));
        }
        String part = Fields.string(node, "text");
        if (part == null) {
            return Optional.empty();
        }
        int occurrence = Math.max(1, node.path("occ").asInt(1));
        return occurrence(part, occurrence).or(() -> occurrence(part, 1));
    }

    private Optional<Span> occurrence(String part, int number) {
        int start = -1;
        for (int i = 0; i < number; i++) {
            start = text.indexOf(part, start + 1);
            if (start < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Span(start, start + part.length()));
    }

    /** Numbers in an annotation count code points. */
    private Span ofCodePoints(JsonNode pair) {
        int start = text.offsetByCodePoints(0, pair.path(0).asInt());
        return new Span(start, text.offsetByCodePoints(0, pair.path(1).asInt()));
    }
}
