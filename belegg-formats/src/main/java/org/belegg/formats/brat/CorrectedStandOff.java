package org.belegg.formats.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belegg.formats.CodePointIndex;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/** What an {@code .ann} file says, by the ids of its annotations. Kinds that are not ours are kept and asked for by none. */
final class CorrectedStandOff {
    private final String text;
    private final CodePointIndex index;
    private final Map<String, TextBound> textBounds = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> relations = new HashMap<>();
    private final Map<String, Map<String, String>> attributes = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, List<String>> equivalents = new HashMap<>();

    /** A type and the stretches that are marked with it. */
    record TextBound(String id, String type, List<Span> spans) {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when a line is wrong; the message says which
     */
    CorrectedStandOff(String text, String file) {
        this.text = text;
        this.index = CodePointIndex.of(text);
        for (StandOffLine line : StandOffLine.of(file)) {
            read(line);
        }
    }

    private void read(StandOffLine line) {
        if (line.isTextBound()) {
            textBounds.put(line.id(), new TextBound(line.id(), line.type(), spans(line)));
        } else if (line.isRelation()) {
            relations
                    .computeIfAbsent(line.end(1), id -> new HashMap<>())
                    .computeIfAbsent(line.type(), type -> new ArrayList<>())
                    .add(line.end(2));
        } else if (line.isAttribute()) {
            String value = line.words().size() > 2 ? line.word(2) : "";
            attributes.computeIfAbsent(line.word(1), id -> new HashMap<>()).put(line.type(), value);
        } else if (line.isNote()) {
            notes.put(line.word(1), line.tail().strip());
        } else if (line.isEquivalence()) {
            join(line.words().subList(1, line.words().size()));
        }
    }

    private void join(List<String> ids) {
        List<String> all = new ArrayList<>();
        for (String id : ids) {
            equivalents.getOrDefault(id, List.of(id)).stream()
                    .filter(one -> !all.contains(one))
                    .forEach(all::add);
        }
        all.forEach(id -> equivalents.put(id, all));
    }

    private List<Span> spans(StandOffLine line) {
        List<Span> fragments = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Span counted : line.fragments()) {
            if (counted.end() > index.length()) {
                throw line.trouble("the text has " + index.length() + " characters, so none at " + counted.end());
            }
            Span fragment = index.utf16(counted);
            fragments.add(fragment);
            words.add(text.substring(fragment.start(), fragment.end()));
        }
        String found = String.join(" ", words);
        if (!found.equals(line.tail())) {
            throw line.trouble("it marks \"" + found + "\", but says \"" + line.tail()
                    + "\". Was the text changed after it was exported?");
        }
        return Fragments.joined(text, fragments, line.type().equals("Content"));
    }

    /** All annotations of a type, in text order. */
    List<TextBound> all(String type) {
        return textBounds.values().stream()
                .filter(textBound -> textBound.type().equals(type))
                .sorted((a, b) -> a.spans().get(0).compareTo(b.spans().get(0)))
                .toList();
    }

    /** The first of what this annotation is related to in this way, or null. */
    @Nullable
    TextBound related(TextBound from, String relation) {
        return relations.getOrDefault(from.id(), Map.of()).getOrDefault(relation, List.of()).stream()
                .map(textBounds::get)
                .filter(textBound -> textBound != null)
                .findFirst()
                .orElse(null);
    }

    /** The value of an attribute, or null; empty for one that has no values. */
    @Nullable
    String attribute(TextBound of, String name) {
        return attributes.getOrDefault(of.id(), Map.of()).get(name);
    }

    /** What stands beside an annotation; empty for nothing. */
    String note(TextBound of) {
        return notes.getOrDefault(of.id(), "");
    }

    /** This mention and all others of the same, in text order. */
    List<TextBound> sameAs(TextBound mention) {
        return equivalents.getOrDefault(mention.id(), List.of(mention.id())).stream()
                .map(textBounds::get)
                .filter(textBound -> textBound != null)
                .sorted((a, b) -> a.spans().get(0).compareTo(b.spans().get(0)))
                .toList();
    }
}
