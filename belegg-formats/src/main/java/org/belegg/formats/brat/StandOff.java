package org.belegg.formats.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.belegg.formats.CodePointIndex;
import org.belegg.model.Span;

/** The lines of one {@code .ann} file, as they are made. */
final class StandOff {
    private final String text;
    private final CodePointIndex index;
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, String> textBounds = new HashMap<>();
    private int textBoundCount;
    private int relationCount;
    private int attributeCount;
    private int noteCount;

    StandOff(String text) {
        this.text = text;
        this.index = CodePointIndex.of(text);
    }

    /** A stretch or several under a new id; empty when they cover nothing that brat can mark. */
    Optional<String> textBound(String type, List<Span> spans) {
        List<Span> fragments = spans.stream()
                .sorted()
                .flatMap(span -> Fragments.of(text, span).stream())
                .toList();
        if (fragments.isEmpty()) {
            return Optional.empty();
        }
        List<String> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Span fragment : fragments) {
            Span counted = index.codePoints(fragment);
            places.add(counted.start() + " " + counted.end());
            words.add(text.substring(fragment.start(), fragment.end()));
        }
        String id = "T" + ++textBoundCount;
        String place = String.join(";", places);
        line(id + '\t' + type + ' ' + place + '\t' + encodable(String.join(" ", words)));
        textBounds.putIfAbsent(type + ' ' + place, id);
        return Optional.of(id);
    }

    /** The same, but under the id that these stretches have already where they were marked as this type before. */
    Optional<String> sharedTextBound(String type, List<Span> spans) {
        List<String> places = new ArrayList<>();
        spans.stream()
                .sorted()
                .flatMap(span -> Fragments.of(text, span).stream())
                .forEach(fragment -> {
                    Span counted = index.codePoints(fragment);
                    places.add(counted.start() + " " + counted.end());
                });
        Optional<String> known = Optional.ofNullable(textBounds.get(type + ' ' + String.join(";", places)));
        return known.isPresent() ? known : textBound(type, spans);
    }

    void relation(String type, String from, String to) {
        line("R" + ++relationCount + '\t' + type + " Arg1:" + from + " Arg2:" + to);
    }

    void attribute(String name, String of, String value) {
        line("A" + ++attributeCount + '\t' + name + ' ' + of + ' ' + value);
    }

    /** Free words beside an annotation; nothing for no words. */
    void note(String of, String words) {
        String onOneLine = Fragments.onOneLine(words);
        if (!onOneLine.isEmpty()) {
            line("#" + ++noteCount + "\tAnnotatorNotes " + of + '\t' + encodable(onOneLine));
        }
    }

    /** Says that all these speak of the same; nothing to say for fewer than two. */
    void equivalent(List<String> ids) {
        if (ids.size() > 1) {
            line("*\tEquiv " + String.join(" ", ids));
        }
    }

    private void line(String line) {
        lines.append(line).append('\n');
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    /** The text with each half of a surrogate pair that stands alone as U+FFFD: as many code points, and UTF-8 has it. */
    static String encodable(String text) {
        StringBuilder encodable = new StringBuilder(text.length());
        text.codePoints()
                .forEach(codePoint -> encodable.appendCodePoint(
                        Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint));
        return encodable.toString();
    }
}
