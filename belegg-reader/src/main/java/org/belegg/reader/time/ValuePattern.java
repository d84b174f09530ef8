package org.belegg.reader.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several TIMEX3 values have in common: {@code 2023-10-05} and {@code 2023-10-12} are {@code 2023-10-XX}. */
final class ValuePattern {
    private @Nullable List<String> parts;
    private String time = "";
    private boolean mixed;

    /** Takes in one more value and its time of day. */
    void add(String value, String timeOfDay) {
        List<String> other = Columns.split(value, "-");
        if (parts == null) {
            parts = new ArrayList<>(other);
            time = timeOfDay;
            return;
        }
        if (parts.size() != other.size() || !time.equals(timeOfDay)) {
            mixed = true;
            return;
        }
        for (int i = 0; i < other.size(); i++) {
            if (!parts.get(i).equals(other.get(i)) && parts.get(i).indexOf('X') < 0) {
                parts.set(i, other.get(i).replaceAll("[0-9]", "X"));
            }
        }
    }

    boolean isEmpty() {
        return parts == null;
    }

    /** The common value; null when there is none. */
    @Nullable
    String value() {
        if (parts == null || mixed) {
            return null;
        }
        List<String> masked = new ArrayList<>(parts);
        // Where the month is open, a day that is the same by chance tells nothing.
        if (masked.size() == 3 && masked.get(1).equals("XX")) {
            masked.set(2, "XX");
        }
        return String.join("-", masked) + time;
    }
}
