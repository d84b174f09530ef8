package org.belegg.formats.html;

import java.util.List;

/**
 * The line under a timeline, with days, months or years at its marks.
 *
 * @param scale where the days stand on it
 * @param left where it begins
 */
record DayAxis(DayScale scale, double left) {
    /** How much room it takes below its line. */
    static final int HEIGHT = 24;

    // So far from the end a mark's text would run out of the picture; it ends at the mark instead.
    private static final double WIDEST_TEXT = 48;

    /** Adds it, with its line at {@code y}. */
    void appendTo(StringBuilder html, int y) {
        List<DayScale.Tick> ticks = scale.ticks();
        double right = left + scale.width();
        html.append("<path class=\"axis\" d=\"M")
                .append(DayScale.units(left))
                .append(' ')
                .append(y)
                .append('H')
                .append(DayScale.units(right));
        for (DayScale.Tick tick : ticks) {
            html.append('M')
                    .append(DayScale.units(left + scale.begins(tick.day())))
                    .append(' ')
                    .append(y)
                    .append("v5");
        }
        html.append("\"/>\n");
        for (DayScale.Tick tick : ticks) {
            double x = left + scale.begins(tick.day());
            html.append("<text class=\"tick\" x=\"")
                    .append(DayScale.units(x))
                    .append("\" y=\"")
                    .append(y + HEIGHT - 6)
                    .append(x > right - WIDEST_TEXT ? "\" text-anchor=\"end\">" : "\">")
                    .append(tick.text())
                    .append("</text>\n");
        }
    }
}
