package org.belegg.formats.html;

import java.util.List;
import org.belegg.formats.Days;
import org.belegg.model.PartialDate;
import org.belegg.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The days of a story on a line, as a picture inside the page. One day is a dot. An expression that can mean several is
 * an open bar from the first to the last of them: nothing in the bar is likelier than the rest. The table of the days
 * says the same in words.
 */
final class Timeline {
    private static final int WIDTH = 420;
    private static final int MARGIN = 12;
    private static final int TOP = 18;
    private static final int ROW = 30;
    private static final int BAR_TOP = 16;
    private static final int BAR = 8;
    private static final int NARROWEST_BAR = 5;
    // Of a story that is itself a list of dates, the table holds the rest.
    private static final int MOST_ROWS = 40;

    private final List<DayRange> ranges;
    private final @Nullable PartialDate published;
    private final String prefix;

    Timeline(Reading reading, String prefix) {
        this.ranges = DayRange.of(reading);
        this.published = reading.article().published();
        this.prefix = prefix;
    }

    /** Adds the picture; nothing where no expression means any days. */
    void appendTo(StringBuilder html) {
        if (ranges.isEmpty()) {
            return;
        }
        List<DayRange> rows = ranges.subList(0, Math.min(MOST_ROWS, ranges.size()));
        DayScale scale = DayScale.of(
                rows.stream().map(DayRange::days).toList(),
                published == null ? null : Days.of(published),
                WIDTH - 2.0 * MARGIN);
        int bottom = TOP + ROW * rows.size();
        html.append("<svg class=\"timeline\" role=\"img\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(bottom + DayAxis.HEIGHT)
                .append("\" aria-labelledby=\"")
                .append(prefix)
                .append("line-title ")
                .append(prefix)
                .append("line-desc\">\n<title id=\"")
                .append(prefix)
                .append("line-title\">Timeline of the story</title>\n<desc id=\"")
                .append(prefix)
                .append("line-desc\">")
                .append(HtmlText.escape(description(rows.size(), scale)))
                .append("</desc>\n");
        appendPublished(scale, bottom, html);
        new DayAxis(scale, MARGIN).appendTo(html, bottom);
        for (int i = 0; i < rows.size(); i++) {
            appendRow(rows.get(i), TOP + ROW * i, scale, html);
        }
        html.append(
                "</svg>\n<p class=\"note\">A dot is one day. An open bar reaches from the first to the last day that "
                        + "the words can mean. An arrow points to days outside the line.");
        if (published != null) {
            html.append(" The grey band is when the story was published.");
        }
        if (rows.size() < ranges.size()) {
            html.append(" ").append(ranges.size() - rows.size()).append(" more stand in the table only.");
        }
        html.append("</p>\n");
    }

    private static String description(int rows, DayScale scale) {
        return rows + (rows == 1 ? " stretch of days" : " stretches of days") + "; the line reaches from "
                + scale.first() + " to " + scale.end().minusDays(1) + ". The table below says the same in words.";
    }

    private void appendPublished(DayScale scale, int bottom, StringBuilder html) {
        if (published == null || scale.isAfter(published.earliest()) || scale.isBefore(published.latest())) {
            return;
        }
        double start = MARGIN + scale.begins(published.earliest());
        double width = Math.max(2, MARGIN + scale.ends(published.latest()) - start);
        html.append("<rect class=\"published\" x=\"")
                .append(DayScale.units(start))
                .append("\" y=\"2\" width=\"")
                .append(DayScale.units(width))
                .append("\" height=\"")
                .append(bottom - 2)
                .append("\"><title>published ")
                .append(HtmlText.escape(published.value()))
                .append("</title></rect>\n");
    }

    private static void appendRow(DayRange range, int top, DayScale scale, StringBuilder html) {
        html.append("<g data-of=\"").append(range.keys()).append("\">\n<text x=\"");
        html.append(MARGIN)
                .append("\" y=\"")
                .append(top + BAR_TOP - 4)
                .append("\">")
                .append(HtmlText.escape(range.caption()))
                .append("</text>\n");
        boolean isBefore = scale.isBefore(range.days().latest());
        boolean isAfter = scale.isAfter(range.days().earliest());
        int middle = top + BAR_TOP + BAR / 2;
        if (!isBefore && !isAfter) {
            appendDays(range, top, scale, html);
        }
        if (scale.isBefore(range.days().earliest())) {
            html.append("<path class=\"beyond\" d=\"M1 ").append(middle).append("l8 -5v10z\"/>\n");
        }
        if (scale.isAfter(range.days().latest())) {
            html.append("<path class=\"beyond\" d=\"M")
                    .append(WIDTH - 1)
                    .append(' ')
                    .append(middle)
                    .append("l-8 -5v10z\"/>\n");
        }
        html.append("</g>\n");
    }

    private static void appendDays(DayRange range, int top, DayScale scale, StringBuilder html) {
        double start = MARGIN + scale.begins(range.days().earliest());
        double end = MARGIN + scale.ends(range.days().latest());
        if (range.days().isOneDay()) {
            html.append("<circle class=\"day\" cx=\"")
                    .append(DayScale.units((start + end) / 2))
                    .append("\" cy=\"")
                    .append(top + BAR_TOP + BAR / 2)
                    .append("\" r=\"4\"/>\n");
            return;
        }
        html.append("<rect class=\"range\" x=\"")
                .append(DayScale.units(start))
                .append("\" y=\"")
                .append(top + BAR_TOP)
                .append("\" width=\"")
                .append(DayScale.units(Math.max(NARROWEST_BAR, end - start)))
                .append("\" height=\"")
                .append(BAR)
                .append("\" rx=\"3\"/>\n");
    }
}
