package org.belegg.reader.time;

import org.belegg.language.TextAnalyser;
import org.belegg.model.Language;
import org.belegg.model.PartialDate;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.belegg.reader.ReadingInvariants;
import org.jspecify.annotations.Nullable;

/** Reads the times of a text, and checks what must hold of them; analyser and finder are made once for all tests. */
final class ReadTimes {
    private static final TextAnalyser ANALYSER = TextAnalyser.create();
    private static final TimeFinder FINDER = TimeFinder.create();

    private ReadTimes() {}

    /** The times of a text; {@code published} as in {@link PartialDate#parse}, or null. */
    static Times of(String text, Language language, @Nullable String published) {
        Times times = FINDER.find(
                ANALYSER.analyse(text, new Span(0, text.length()), language),
                published == null ? null : PartialDate.parse(published));
        ReadingInvariants.checkTimes(text, times.mentions());
        return times;
    }

    static Times of(String text, @Nullable String published) {
        return of(text, Language.NB, published);
    }

    /** A mention on one line: "torsdag = 2023-10-XX, 2023-10-05 to 2023-10-26". */
    static String show(String text, TimeMention time) {
        String words = text.substring(time.span().start(), time.span().end());
        String days = time.earliest() == null ? "" : ", " + time.earliest() + " to " + time.latest();
        return words + " = " + time.value() + days;
    }

    /** All mentions, a line each. */
    static String show(String text, @Nullable String published) {
        return String.join(
                "\n",
                of(text, published).mentions().stream()
                        .map(time -> show(text, time))
                        .toList());
    }
}
