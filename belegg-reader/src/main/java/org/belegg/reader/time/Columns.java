package org.belegg.reader.time;

import java.util.ArrayList;
import java.util.List;
import org.belegg.model.BeleggException;

/** Takes apart the lines of the time lists. */
final class Columns {
    private Columns() {}

    /**
     * The columns of a line, which are divided by tabs.
     *
     * @throws BeleggException when there are not so many
     */
    static List<String> of(String line, String list, int count) {
        List<String> columns = split(line, "\t");
        if (columns.size() != count) {
            throw new BeleggException(
                    "Time list " + list + ": a line needs " + count + " columns, divided by tabs, got \"" + line
                            + "\". See docs/rules/times.md.",
                    null);
        }
        return columns;
    }

    /** The parts of a text between its dividers, in order; never empty. */
    static List<String> split(String text, String divider) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(divider); at >= 0; at = text.indexOf(divider, start)) {
            parts.add(text.substring(start, at));
            start = at + divider.length();
        }
        parts.add(text.substring(start));
        return parts;
    }
}
