package org.belegg.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gathers what one mention means over all days on which the article may have been published. */
final class Answer {
    private final ValuePattern within = new ValuePattern();
    private final ValuePattern all = new ValuePattern();
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;
    private String time = "";

    /** Adds what it means for one day; {@code from} and {@code to} are the days of publication that were given. */
    void add(Told told, @Nullable LocalDate from, @Nullable LocalDate to) {
        time = told.time();
        if (told.periods().isEmpty()) {
            return;
        }
        Period likeliest = told.periods().get(0);
        all.add(likeliest.value(), time);
        if (from != null && to != null && likeliest.liesIn(from, to)) {
            within.add(likeliest.value(), time);
        }
        for (Period period : told.periods()) {
            if (earliest == null || period.first().isBefore(earliest)) {
                earliest = period.first();
            }
            if (latest == null || period.last().isAfter(latest)) {
                latest = period.last();
            }
        }
    }

    /**
     * The value. Where only the month or year of publication is known, it tells the part of the answer that lies in
     * that month or year, as the annotation guide has it; {@link #earliest()} and {@link #latest()} tell all of it.
     */
    @Nullable
    String value() {
        return within.isEmpty() ? all.value() : within.value();
    }

    /** The time of day as it stands in a value; "" when none is told. */
    String time() {
        return time;
    }

    @Nullable
    LocalDate earliest() {
        return earliest;
    }

    @Nullable
    LocalDate latest() {
        return latest;
    }
}
