package org.belegg.reader.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times by the clock: "klokka 14", "kl. 19.30", "klokka halv ni", "kvart over åtte". Gives the class CLOCK.
 * Without "klokka", figures count as a time only with a colon, or where the story tells times by the clock anyway.
 */
final class ClockReader implements WordReader {
    private static final Pattern HOUR_AND_MINUTE = Pattern.compile("(\\d{1,2})[.:](\\d{2})");
    private static final Pattern AROUND = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?-(\\p{L}+)");
    private static final Pattern FOUR_DIGITS = Pattern.compile("(\\d{2})(\\d{2})");

    private final TimeLexicon lexicon;
    private final NumberReader numbers;

    ClockReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
        this.numbers = new NumberReader(lexicon);
    }

    @Override
    public void addReadings(SentenceWords words, int start, List<WordReading> readings) {
        int at = lexicon.pass("CLOCK_WORD", words, start);
        if (at == start) {
            bare(words, start).ifPresent(readings::add);
        } else {
            withClockWord(words, at).ifPresent(readings::add);
        }
    }

    private Optional<WordReading> withClockWord(SentenceWords words, int at) {
        String word = words.lower(at);
        Matcher figures = HOUR_AND_MINUTE.matcher(word);
        Matcher digits = FOUR_DIGITS.matcher(word);
        Matcher match = figures.matches() ? figures : digits;
        if (figures.matches() || digits.matches()) {
            return Optional.of(clock(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), at + 1));
        }
        Optional<WordReading> spoken = spoken(words, at);
        if (spoken.isPresent()) {
            return spoken;
        }
        OptionalInt hour = numbers.value(word);
        return hour.isPresent() ? Optional.of(clock(hour.getAsInt(), 0, at + 1)) : Optional.empty();
    }

    private Optional<WordReading> bare(SentenceWords words, int start) {
        if (!Character.isDigit(words.lower(start).charAt(0))) {
            if (lexicon.pass("HALF", words, start) > start) {
                // "halv tre" alone may be half of something; the rules ask for a day behind it.
                return spoken(words, start)
                        .map(reading -> new WordReading("HALF_HOUR", reading.end(), reading.features()));
            }
            return lexicon.pass("QUARTER_HOUR", words, start) == start ? Optional.empty() : spoken(words, start);
        }
        Matcher figures = HOUR_AND_MINUTE.matcher(words.lower(start));
        if (figures.matches()) {
            int hour = Integer.parseInt(figures.group(1));
            int minute = Integer.parseInt(figures.group(2));
            boolean colon = figures.end(1) == words.lower(start).indexOf(':');
            boolean likely = figures.group(1).length() == 2
                    && (colon || words.tellsClockTimes() || words.lower(start).startsWith("0") || isStamp(words, start))
                    && !words.is(start + 1, "subst")
                    && !words.lower(start + 1).equals("%");
            return hour < 24 && minute < 60 && likely ? Optional.of(clock(hour, minute, start + 1)) : Optional.empty();
        }
        Matcher around = AROUND.matcher(words.lower(start));
        if (around.matches() && lexicon.has("CLOCK_SUFFIX", around.group(3))) {
            String minutes = around.group(2);
            return Optional.of(clock(
                    Integer.parseInt(around.group(1)), minutes == null ? 0 : Integer.parseInt(minutes), start + 1));
        }
        return Optional.empty();
    }

    /** Whether a time opens the sentence and says when: "23.40: En mann ...", "22.14 får politiet ...". */
    private static boolean isStamp(SentenceWords words, int start) {
        String next = words.lower(start + 1);
        return start == 0 && (next.equals(":") || next.equals(",") || words.is(1, "verb"));
    }

    /** "halv ni", "kvart over åtte", "ti på halv ni". */
    private Optional<WordReading> spoken(SentenceWords words, int start) {
        int quarter = lexicon.pass("QUARTER_HOUR", words, start);
        OptionalInt number = numbers.value(words.lower(start));
        int minutes = quarter > start ? 15 : number.orElse(0);
        int behind = quarter > start ? quarter : start + 1;
        if (minutes > 0 && minutes < 30) {
            int past = lexicon.pass("PAST_HOUR", words, behind);
            int to = lexicon.pass("TO_HOUR", words, behind);
            if (past > behind || to > behind) {
                return hour(words, Math.max(past, to), past > behind ? minutes : -minutes);
            }
        }
        return lexicon.pass("HALF", words, start) > start ? hour(words, start, 0) : Optional.empty();
    }

    /** An hour or a half one, moved by some minutes. */
    private Optional<WordReading> hour(SentenceWords words, int start, int minutes) {
        int at = lexicon.pass("HALF", words, start);
        OptionalInt hour = numbers.value(words.lower(at));
        if (hour.isEmpty() || hour.getAsInt() < 1 || hour.getAsInt() > 24) {
            return Optional.empty();
        }
        int total = 60 * hour.getAsInt() + minutes - (at > start ? 30 : 0);
        return Optional.of(clock(total / 60, total % 60, at + 1));
    }

    private static WordReading clock(int hour, int minute, int end) {
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
            return new WordReading("CLOCK", end, Features.of(Feature.ERROR, "no-such-time"));
        }
        return new WordReading(
                "CLOCK", end, Features.of(Feature.CLOCK, Period.twoDigits(hour) + ":" + Period.twoDigits(minute)));
    }
}
