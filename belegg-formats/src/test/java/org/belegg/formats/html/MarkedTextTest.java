package org.belegg.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belegg.formats.LineIndex;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkedTextTest {
    private static final Pattern MARK = Pattern.compile("<span class=\"[a-z ]+\" data-of=\"([^\"]*)\">([^<]*)</span>");

    /** In a shorter text so many marks lie on one another that a page does not name them all. */
    private static final int CROWDED = 60;

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void everyMarkCoversItsWordsAndTheTextIsWhole(Reading reading) {
        String text = reading.article().text();
        LineIndex lines = LineIndex.of(text);
        StringBuilder html = new StringBuilder();
        new MarkedText(reading, "s1-").appendTo(html, lines);
        String marked = html.toString();
        Map<String, Span> single = new HashMap<>();
        for (int i = 1; i <= reading.attributions().size(); i++) {
            marked = marked.replace(Label.ofAttribution(i).inStory("s1-"), "");
        }
        for (int i = 1; i <= reading.figures().size(); i++) {
            marked = marked.replace(Label.ofFigure(i).inStory("s1-"), "");
            single.put(Label.ofFigure(i).key(), reading.figures().get(i - 1).span());
        }
        for (int i = 1; i <= reading.times().size(); i++) {
            marked = marked.replace(Label.ofTime(i).inStory("s1-"), "");
            single.put(Label.ofTime(i).key(), reading.times().get(i - 1).span());
        }
        StringBuilder whole = new StringBuilder();
        for (int line = 1; line <= lines.count(); line++) {
            String words = reading.article().textOf(lines.span(line));
            whole.append(words.isEmpty() ? "" : HtmlText.escape(words) + "\n");
        }
        assertEquals(whole.toString(), marked.replaceAll("<[^>]*>", ""));
        if (text.length() < CROWDED) {
            return;
        }
        Map<String, StringBuilder> covered = new HashMap<>();
        for (Matcher mark = MARK.matcher(marked); mark.find(); ) {
            for (String key : mark.group(1).split(" ", -1)) {
                covered.computeIfAbsent(key, unused -> new StringBuilder()).append(mark.group(2));
            }
        }
        single.forEach((key, span) -> assertEquals(
                HtmlText.escape(reading.article().textOf(span).replaceAll("[\r\n]", "")),
                String.valueOf(covered.get(key)).replaceAll("[\r\n]", "")));
    }
}
