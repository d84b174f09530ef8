package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** "sommeren", "sommeren 2012", "i fjor sommer", "neste sommer". */
record Season(
        String season, @Nullable Integer year, @Nullable Integer yearOffset, int offset) implements Point {
    @Override
    public List<Period> periods(Viewpoint view) {
        if (year != null) {
            return List.of(inYear(year));
        }
        LocalDate published = view.published();
        if (published == null) {
            return List.of();
        }
        if (yearOffset != null) {
            return List.of(inYear(published.getYear() + yearOffset));
        }
        if (offset == 0) {
            return Nearest.of(published, view.lean(), 0, Nearest.A_MONTH, this::inYear);
        }
        // "sist sommer" is over, "neste sommer" has not begun.
        return IntStream.rangeClosed(-2, 2)
                .map(i -> published.getYear() + (offset < 0 ? -i : i))
                .mapToObj(this::inYear)
                .filter(period -> offset < 0
                        ? period.last().isBefore(published)
                        : period.first().isAfter(published))
                .limit(1)
                .toList();
    }

    private Period inYear(int inYear) {
        return Period.season(season, inYear);
    }

    @Override
    public String openValue() {
        return "XXXX-" + season;
    }
}
