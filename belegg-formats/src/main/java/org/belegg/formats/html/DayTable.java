package org.belegg.formats.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.belegg.formats.Quotation;
import org.belegg.formats.TimeWords;
import org.belegg.model.Reading;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** The times of a story, a row each. It says all that the timeline shows, and what no line can show. */
final class DayTable {
    private final Reading reading;
    private final String prefix;

    DayTable(Reading reading, String prefix) {
        this.reading = reading;
        this.prefix = prefix;
    }

    void appendTo(StringBuilder html) {
        html.append("<table class=\"days\" id=\"")
                .append(prefix)
                .append("days\">\n<caption>What each expression means, and the first and last day that it can "
                        + "mean</caption>\n<thead><tr>");
        for (String heading : List.of("no.", "words", "meaning", "first day", "last day")) {
            html.append("<th scope=\"col\">").append(heading).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        List<TimeMention> times = reading.times();
        for (int i = 0; i < times.size(); i++) {
            appendRow(times.get(i), Label.ofTime(i + 1), html);
        }
        html.append("</tbody>\n</table>\n");
    }

    private void appendRow(TimeMention time, Label label, StringBuilder html) {
        String words = Quotation.onOneLine(reading.article().textOf(time.span()));
        html.append("<tr class=\"record\"")
                .append(label.recordAttributes(prefix))
                .append("><td>")
                .append(label.inRecord(prefix))
                .append("</td><td><span lang=\"")
                .append(reading.language().code())
                .append("\">")
                .append(HtmlText.escape(words))
                .append("</span> <small>found by ")
                .append(HtmlText.escape(time.evidence()))
                .append("</small></td><td>")
                .append(time.type() == TimeMention.Type.DATE ? "" : word(time.type()) + " ")
                .append(HtmlText.escape(TimeWords.value(time)))
                .append("</td><td>")
                .append(day(time.earliest()))
                .append("</td><td>")
                .append(day(time.latest()))
                .append("</td></tr>\n");
    }

    private static String word(TimeMention.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
