package org.belegg.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belegg.model.Span;

/**
 * A text with its expected findings marked inline: {@code [source Kari Nilsen] [cue sier]}. Marks may nest;
 * {@code \n} written out is a new paragraph.
 *
 * @param text the text without the marks
 * @param spans for each label, the marked stretches in text order
 */
record MarkedText(String text, Map<String, List<Span>> spans) {
    private record Open(String label, int start) {}

    static MarkedText parse(String marked) {
        String source = marked.replace("\\n", "\n\n");
        StringBuilder text = new StringBuilder();
        Map<String, List<Span>> spans = new HashMap<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '[') {
                int space = source.indexOf(' ', i);
                open.push(new Open(source.substring(i + 1, space), text.length()));
                i = space;
            } else if (c == ']') {
                Open mark = open.pop();
                spans.computeIfAbsent(mark.label(), label -> new ArrayList<>())
                        .add(new Span(mark.start(), text.length()));
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("unclosed mark in: " + marked);
        }
        spans.values().forEach(list -> list.sort(null));
        return new MarkedText(text.toString(), spans);
    }

    /** The words that a label marks, in text order; empty when it marks none. */
    List<String> words(String label) {
        return spans.getOrDefault(label, List.of()).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
