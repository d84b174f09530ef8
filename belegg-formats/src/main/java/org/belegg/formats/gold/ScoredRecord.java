package org.belegg.formats.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belegg.formats.gold.Findings.FoundAttribution;
import org.belegg.formats.gold.Findings.FoundFigure;
import org.belegg.formats.gold.Findings.FoundTime;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code belegg read --format jsonl}. The scorer reads the canonical form and not the reading itself, as
 * anybody else would who scores us: so a field that goes missing on the way out is seen.
 */
final class ScoredRecord {
    private final Words words;
    private final JsonNode record;

    ScoredRecord(String text, JsonNode record) {
        this.words = Words.of(text);
        this.record = record;
    }

    Findings findings() {
        Map<String, String> names = new HashMap<>();
        record.path("entities")
                .forEach(entity -> names.put(Fields.text(entity.path("id")), Fields.text(entity.path("name"))));
        List<FoundAttribution> attributions = new ArrayList<>();
        Map<String, @Nullable String> speakers = new HashMap<>();
        for (JsonNode node : record.path("attributions")) {
            String speaker = names.get(Fields.text(node.path("speaker")));
            attributions.add(attribution(node, speaker));
            speakers.put(Fields.text(node.path("id")), speaker);
        }
        List<FoundTime> times = new ArrayList<>();
        for (JsonNode node : record.path("times")) {
            String value = Fields.text(node.path("value"));
            times.add(new FoundTime(stretch(node), value, value, false));
        }
        List<FoundFigure> figures = new ArrayList<>();
        for (JsonNode node : record.path("figures")) {
            JsonNode value = node.has("value") ? node.path("value") : NullNode.getInstance();
            figures.add(new FoundFigure(
                    stretch(node),
                    value,
                    value,
                    Fields.string(node, "bound"),
                    speakers.get(Fields.text(node.path("attribution"))),
                    false));
        }
        return new Findings(attributions, times, figures);
    }

    private FoundAttribution attribution(JsonNode node, @Nullable String speaker) {
        return new FoundAttribution(
                covered(node.path("source")),
                covered(node.path("cue")),
                covered(node.path("content")),
                speaker,
                speaker,
                false,
                Fields.string(node, "type"),
                Fields.string(node, "stance"),
                Fields.firstString(node.path("channel").path(0), "name", "text"));
    }

    private BitSet covered(JsonNode node) {
        List<Span> spans = new ArrayList<>();
        node.path("spans").forEach(span -> spans.add(span(span)));
        return words.touchedBy(spans);
    }

    private BitSet stretch(JsonNode node) {
        return words.touchedBy(List.of(span(node.has("span") ? node.path("span") : node)));
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }
}
