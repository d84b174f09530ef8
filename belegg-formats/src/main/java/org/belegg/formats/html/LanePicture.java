package org.belegg.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.belegg.formats.Days;
import org.jspecify.annotations.Nullable;

/**
 * Several tracks over the same days, as a picture inside a page. One day is a dot, larger for more things; days that lie
 * too near each other for two dots share one. A stretch of days is an open bar. However much there is, the picture stays
 * as small: what no row has room for is counted, for the page to tell.
 */
public final class LanePicture {
    private static final int WIDTH = 640;
    private static final int NAME = 90;
    private static final int MARGIN = 14;
    private static final int TOP = 6;
    private static final int DOTS = 20;
    private static final int BAR = 7;
    private static final int BAR_ROW = 10;
    private static final int GAP = 12;
    private static final int MOST_BAR_ROWS = 12;
    private static final double DOT_APART = 10;
    private static final double NARROWEST_BAR = 5;
    private static final double SMALLEST_DOT = 2.5;
    private static final double LARGEST_DOT = 5;

    private final StringBuilder html = new StringBuilder();
    private int undrawn;

    /**
     * The picture of these lanes, which stand in order from top to bottom.
     *
     * @param published when the stories were published, from first to last: what lies far off is left to arrows at the
     *     edges; null when it is not known
     */
    public LanePicture(List<Lane> lanes, @Nullable Days published) {
        List<Days> days = lanes.stream()
                .flatMap(lane -> lane.marks().stream())
                .map(Lane.Mark::days)
                .filter(DayScale::isDrawn)
                .toList();
        if (!days.isEmpty()) {
            draw(lanes, DayScale.of(days, published, WIDTH - NAME - MARGIN));
        }
    }

    /** The picture; empty where there are no days. */
    public String html() {
        return html.toString();
    }

    /** How many stretches of days no row has room for, or no line of four-digit years. */
    public int undrawn() {
        return undrawn;
    }

    private void draw(List<Lane> lanes, DayScale scale) {
        int y = TOP;
        for (Lane lane : lanes) {
            y = append(lane, y, scale);
        }
        String frame = "<svg class=\"timeline lanes\" role=\"img\" viewBox=\"0 0 " + WIDTH + ' '
                + (y + DayAxis.HEIGHT) + "\" aria-labelledby=\"lanes-title lanes-desc\">\n"
                + "<title id=\"lanes-title\">Timeline</title>\n<desc id=\"lanes-desc\">" + description(lanes, scale)
                + "</desc>\n";
        html.insert(0, frame);
        new DayAxis(scale, NAME).appendTo(html, y);
        html.append("</svg>\n");
    }

    private static String description(List<Lane> lanes, DayScale scale) {
        StringBuilder text = new StringBuilder();
        for (Lane lane : lanes) {
            text.append(HtmlText.escape(lane.name()))
                    .append(": ")
                    .append(lane.count())
                    .append(". ");
        }
        return text + "The line reaches from " + scale.first() + " to "
                + scale.end().minusDays(1) + ". The table below says the same in words.";
    }

    /** Draws a lane from this height downwards; returns where the next one begins. */
    private int append(Lane lane, int top, DayScale scale) {
        html.append("<text x=\"0\" y=\"")
                .append(top + DOTS / 2 + 4)
                .append("\">")
                .append(HtmlText.escape(lane.name()))
                .append("</text>\n");
        TreeMap<Integer, Dot> dots = new TreeMap<>();
        List<Double> rowEnds = new ArrayList<>();
        int before = 0;
        int after = 0;
        for (Lane.Mark mark : lane.marks()) {
            Days days = mark.days();
            if (!DayScale.isDrawn(days)) {
                undrawn++;
            } else if (scale.isBefore(days.latest())) {
                before += mark.count();
            } else if (scale.isAfter(days.earliest())) {
                after += mark.count();
            } else if (days.isOneDay()) {
                double middle = (scale.begins(days.earliest()) + scale.ends(days.earliest())) / 2;
                dots.merge((int) (middle / DOT_APART), new Dot(middle, days, mark.count()), Dot::and);
            } else {
                appendBar(mark, top + DOTS, scale, rowEnds);
            }
        }
        dots.values().forEach(dot -> append(dot, top + DOTS / 2));
        appendArrow(before, NAME - 4, -8, top + DOTS / 2);
        appendArrow(after, WIDTH - 6, 8, top + DOTS / 2);
        return top + DOTS + BAR_ROW * rowEnds.size() + GAP;
    }

    /** Some days that are drawn as one. */
    private record Dot(double middle, Days days, int count) {
        /** Two dots as one, in the middle between them. */
        Dot and(Dot other) {
            return new Dot((middle + other.middle) / 2, days.and(other.days), count + other.count);
        }
    }

    private void append(Dot dot, int y) {
        double radius = Math.min(LARGEST_DOT, SMALLEST_DOT + Math.log(dot.count()) / 2);
        html.append("<circle class=\"day\" cx=\"")
                .append(DayScale.units(NAME + dot.middle()))
                .append("\" cy=\"")
                .append(y)
                .append("\" r=\"")
                .append(DayScale.units(radius))
                .append("\">")
                .append(tip(dot.days(), dot.count()))
                .append("</circle>\n");
    }

    private void appendBar(Lane.Mark mark, int top, DayScale scale, List<Double> rowEnds) {
        double start = scale.begins(mark.days().earliest());
        double width = Math.max(NARROWEST_BAR, scale.ends(mark.days().latest()) - start);
        int row = 0;
        while (row < rowEnds.size() && rowEnds.get(row) > start) {
            row++;
        }
        if (row == MOST_BAR_ROWS) {
            undrawn++;
            return;
        }
        if (row == rowEnds.size()) {
            rowEnds.add(0.0);
        }
        rowEnds.set(row, start + width);
        html.append("<rect class=\"range\" x=\"")
                .append(DayScale.units(NAME + start))
                .append("\" y=\"")
                .append(top + BAR_ROW * row)
                .append("\" width=\"")
                .append(DayScale.units(width))
                .append("\" height=\"")
                .append(BAR)
                .append("\" rx=\"3\">")
                .append(tip(mark.days(), mark.count()))
                .append("</rect>\n");
    }

    private void appendArrow(int count, int x, int to, int y) {
        if (count == 0) {
            return;
        }
        html.append("<path class=\"beyond\" d=\"M")
                .append(x)
                .append(' ')
                .append(y - 5)
                .append('l')
                .append(to)
                .append(" 5l")
                .append(-to)
                .append(" 5z\"><title>")
                .append(count)
                .append(to < 0 ? " earlier" : " later")
                .append("</title></path>\n");
    }

    private static String tip(Days days, int count) {
        return "<title>" + days + ": " + count + "</title>";
    }
}
