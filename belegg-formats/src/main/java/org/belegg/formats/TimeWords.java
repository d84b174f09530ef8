package org.belegg.formats;

import java.util.Locale;
import org.belegg.model.TimeMention;

/** What a time says, put in words for a person to read. */
public final class TimeWords {
    /** What stands for a meaning that is not known. */
    public static final String UNKNOWN = "not known";

    /** What stands between the first and the last of several days. */
    public static final String TO = "..";

    private TimeWords() {}

    /** The value with its days: {@code 2025-03-XX, 2025-03-07..2025-03-28}; the value alone where there are no days. */
    public static String of(TimeMention time) {
        String days = days(time);
        String value = value(time);
        String meaning = days.isEmpty() || days.equals(value) ? value : value + ", " + days;
        return time.type() == TimeMention.Type.DATE
                ? meaning
                : time.type().name().toLowerCase(Locale.ROOT) + ", " + meaning;
    }

    /** The value, else {@link #UNKNOWN}. */
    public static String value(TimeMention time) {
        return time.value() == null ? UNKNOWN : time.value();
    }

    /** {@code 2025-03-07..2025-03-28}, or the one day that it can be, or nothing. */
    public static String days(TimeMention time) {
        return Days.of(time).map(Days::toString).orElse("");
    }
}
