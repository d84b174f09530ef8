package org.belegg.formats.brat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belegg.formats.brat.CorrectedStandOff.TextBound;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/** What people marked in brat, in the form that gold stories have. */
final class GoldAnnotation {
    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private final String text;
    private final CorrectedStandOff marks;
    private final Map<String, String> attributionIds = new HashMap<>();

    GoldAnnotation(String text, CorrectedStandOff marks) {
        this.text = text;
        this.marks = marks;
    }

    ObjectNode of(String id) {
        ObjectNode story = JSON.objectNode();
        story.put("id", id);
        List<TextBound> contents = marks.all("Content");
        contents.forEach(content -> attributionIds.put(content.id(), "a" + (attributionIds.size() + 1)));
        ArrayNode attributions = story.putArray("attributions");
        contents.forEach(content -> attributions.add(attribution(content)));
        ArrayNode times = story.putArray("times");
        marks.all("Time").forEach(time -> times.add(time(time)));
        ArrayNode figures = story.putArray("figures");
        marks.all("Figure").forEach(figure -> figures.add(figure(figure)));
        ArrayNode people = story.putArray("people");
        addPeople(people);
        return story;
    }

    private ObjectNode attribution(TextBound content) {
        ObjectNode node = JSON.objectNode();
        node.put("id", attributionIds.get(content.id()));
        putSpan(node, "source", marks.related(content, "HasSource"));
        putSpan(node, "cue", marks.related(content, "HasCue"));
        ArrayNode stretches = node.putArray("content");
        content.spans().forEach(span -> stretches.add(span(JSON.objectNode(), span)));
        TextBound speaker = marks.related(content, "Speaker");
        node.put("speaker", speaker == null ? null : name(speaker));
        node.put("type", attribute(content, "Type", "indirect"));
        TextBound channel = marks.related(content, "HasChannel");
        putSpan(node, "channel", channel);
        if (channel != null && node.get("channel") instanceof ObjectNode object) {
            object.put("how", attribute(channel, "How", "told"));
        }
        TextBound within = marks.related(content, "Within");
        node.put("within", within == null ? null : attributionIds.get(within.id()));
        node.put("polarity", attribute(content, "Stance", "affirms"));
        return withOptional(node, content);
    }

    private ObjectNode time(TextBound time) {
        ObjectNode node = span(JSON.objectNode(), time.spans().get(0));
        String value = marks.note(time);
        node.put("value", value.isEmpty() ? null : value);
        node.put("type", attribute(time, "TimeType", "DATE"));
        return withOptional(node, time);
    }

    private ObjectNode figure(TextBound figure) {
        ObjectNode node = span(JSON.objectNode(), figure.spans().get(0));
        Map<String, BigDecimal> numbers = numbers(figure);
        node.put("value", numbers.get("value"));
        node.put("low", numbers.get("low"));
        node.put("high", numbers.get("high"));
        node.put("bound", attribute(figure, "Bound", "exact"));
        TextBound counted = marks.related(figure, "Counts");
        node.put("of", counted == null ? null : words(counted.spans().get(0)));
        TextBound content = marks.related(figure, "VouchedForIn");
        node.put("attribution", content == null ? null : attributionIds.get(content.id()));
        return withOptional(node, figure);
    }

    /** The numbers of a note: {@code value=50}, {@code low=30 high=40}, or a bare {@code 50}. */
    private Map<String, BigDecimal> numbers(TextBound figure) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (String word : marks.note(figure).split("\\s+", -1)) {
            if (!word.isEmpty()) {
                String[] pair = word.contains("=") ? word.split("=", 2) : new String[] {"value", word};
                try {
                    numbers.put(pair[0], new BigDecimal(pair[1]));
                } catch (NumberFormatException cause) {
                    throw new IllegalArgumentException(
                            "the note on " + figure.id() + " ("
                                    + words(figure.spans().get(0))
                                    + "): need numbers as value=50 or low=30 high=40, got \"" + word + "\"",
                            cause);
                }
            }
        }
        return numbers;
    }

    private void addPeople(ArrayNode people) {
        Set<String> seen = new HashSet<>();
        for (TextBound mention : marks.all("Person")) {
            if (!seen.contains(mention.id())) {
                List<TextBound> all = marks.sameAs(mention);
                all.forEach(one -> seen.add(one.id()));
                String name = name(mention);
                ObjectNode node = people.addObject();
                node.put("name", name);
                ArrayNode others = node.putArray("mentions");
                all.stream()
                        .filter(one -> !"pronoun".equals(marks.attribute(one, "Kind")))
                        .map(one -> words(one.spans().get(0)))
                        .filter(words -> !words.equals(name))
                        .distinct()
                        .forEach(others::add);
                node.putArray("roles");
                node.putNull("org");
            }
        }
    }

    /** What a note on one of the mentions says, else the longest of those that are names, else the first mention. */
    private String name(TextBound mention) {
        List<TextBound> all = marks.sameAs(mention);
        for (TextBound one : all) {
            if (!marks.note(one).isEmpty()) {
                return marks.note(one);
            }
        }
        return all.stream()
                .filter(one -> "name".equals(marks.attribute(one, "Kind")))
                .map(one -> words(one.spans().get(0)))
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> words(all.get(0).spans().get(0)));
    }

    private String attribute(TextBound of, String name, String usual) {
        String value = marks.attribute(of, name);
        return value == null || value.isEmpty() ? usual : value;
    }

    private ObjectNode withOptional(ObjectNode node, TextBound mark) {
        if (marks.attribute(mark, "Optional") != null) {
            node.put("optional", true);
        }
        return node;
    }

    private void putSpan(ObjectNode node, String field, @Nullable TextBound mark) {
        if (mark == null) {
            node.putNull(field);
        } else {
            node.set(field, span(JSON.objectNode(), mark.spans().get(0)));
        }
    }

    /** A copy of the words, and which occurrence of them it is. */
    private ObjectNode span(ObjectNode node, Span span) {
        String words = words(span);
        int occurrence = 1;
        for (int i = text.indexOf(words); i >= 0 && i < span.start(); i = text.indexOf(words, i + 1)) {
            occurrence++;
        }
        node.put("text", words);
        if (occurrence > 1) {
            node.put("occ", occurrence);
        }
        return node;
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
    }
}
