package org.belegg.reader.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers of units of time: "fem-seks år", "tre og en halv timer", "to år og seks måneder", "noen uker".
 * Gives the class QUANTITY with the length as {@link Feature#AMOUNT}, and YEARS for whole years without a modifier.
 */
final class QuantityReader implements WordReader {
    private static final Pattern JOINED_RANGE = Pattern.compile("([\\p{L}\\d]+)[-–]([\\p{L}\\d]+)");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,4})[,.](\\d)");
    /** A length may have so many adjectives: "de første fire hele årene". */
    private static final int MOST_ADJECTIVES = 2;

    private record Count(int low, int high, int end) {}

    private record Length(Amount low, Amount high, int end) {}

    private final TimeLexicon lexicon;
    private final NumberReader numbers;

    QuantityReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
        this.numbers = new NumberReader(lexicon);
    }

    @Override
    public void addReadings(SentenceWords words, int start, List<WordReading> readings) {
        numbers.read(words, start)
                .ifPresent(number -> readings.add(new WordReading("NUM_WORD", number.end(), Features.NONE)));
        int at = lexicon.pass("APPROX", words, start);
        Optional<Length> length = length(words, at);
        if (length.isEmpty()) {
            return;
        }
        Length first = length.get();
        Optional<Length> second = second(words, first);
        Length whole = second.orElse(first);
        String text = whole.low().equals(whole.high())
                ? whole.low().text()
                : whole.low().text() + "/" + whole.high().text();
        readings.add(new WordReading("QUANTITY", whole.end(), Features.of(Feature.AMOUNT, text)));
        if (at == start && text.endsWith("Y")) {
            readings.add(new WordReading("YEARS", whole.end(), Features.of(Feature.AMOUNT, text)));
        }
    }

    /** "to år" with "og seks måneder" behind it. */
    private Optional<Length> second(SentenceWords words, Length first) {
        int and = lexicon.pass("AND", words, first.end());
        if (and == first.end() || first.low().isUntold()) {
            return Optional.empty();
        }
        return length(words, and)
                .filter(more -> !more.low().isUntold())
                .flatMap(more -> first.low().and(more.low()).map(amount -> new Length(amount, amount, more.end())));
    }

    private Optional<Length> length(SentenceWords words, int start) {
        Optional<WordReading> many = lexicon.read("MANY", words, start);
        if (many.isPresent()) {
            return unit(words, many.get().end())
                    .map(unit -> new Length(
                            Amount.untold(unit.features().text(Feature.UNIT)),
                            Amount.untold(unit.features().text(Feature.UNIT)),
                            unit.end()));
        }
        Optional<Length> joined = joined(words, start);
        if (joined.isPresent()) {
            return joined;
        }
        return count(words, start)
                .flatMap(count -> unit(words, count.end()).flatMap(unit -> {
                    String name = unit.features().text(Feature.UNIT);
                    Optional<Amount> low = Amount.ofHalves(count.low(), name);
                    Optional<Amount> high = Amount.ofHalves(count.high(), name);
                    return low.isPresent() && high.isPresent()
                            ? Optional.of(new Length(low.get(), high.get(), unit.end()))
                            : Optional.empty();
                }));
    }

    /** "30-timers" in one word. */
    private Optional<Length> joined(SentenceWords words, int start) {
        Matcher parts = JOINED_RANGE.matcher(words.lower(start));
        if (!isJoined(words.lower(start)) || !parts.matches()) {
            return Optional.empty();
        }
        OptionalInt number = numbers.value(parts.group(1));
        Features unit = lexicon.word("UNIT", parts.group(2));
        if (number.isEmpty() || unit == null) {
            return Optional.empty();
        }
        return Amount.ofHalves(2 * number.getAsInt(), unit.text(Feature.UNIT))
                .map(amount -> new Length(amount, amount, start + 1));
    }

    /** The unit from here on, behind adjectives: "nye uker". */
    private Optional<WordReading> unit(SentenceWords words, int start) {
        int at = start;
        for (int adjectives = 0; adjectives <= MOST_ADJECTIVES; adjectives++) {
            Optional<WordReading> unit = lexicon.read("UNIT", words, at);
            if (unit.isEmpty()) {
                unit = lexicon.read("UNITS_DEF", words, at);
            }
            if (unit.isPresent()) {
                return unit;
            }
            int next = lexicon.pass("NEW", words, at);
            if (next == at) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.empty();
    }

    /** A number or two, in halves. */
    private Optional<Count> count(SentenceWords words, int start) {
        if (numbers.isOneAndAHalf(words.lower(start))) {
            return Optional.of(new Count(3, 3, start + 1));
        }
        Optional<Count> half = half(words, start);
        if (half.isPresent()) {
            return half;
        }
        Matcher decimal = DECIMAL.matcher(words.lower(start));
        if (startsWithDigit(words, start) && decimal.matches()) {
            int tenths = 10 * Integer.parseInt(decimal.group(1)) + Integer.parseInt(decimal.group(2));
            return tenths % 5 == 0 ? Optional.of(new Count(tenths / 5, tenths / 5, start + 1)) : Optional.empty();
        }
        Matcher range = JOINED_RANGE.matcher(words.lower(start));
        if (isJoined(words.lower(start)) && range.matches()) {
            OptionalInt low = numbers.value(range.group(1));
            OptionalInt high = numbers.value(range.group(2));
            return low.isPresent() && high.isPresent() && low.getAsInt() < high.getAsInt()
                    ? Optional.of(new Count(2 * low.getAsInt(), 2 * high.getAsInt(), start + 1))
                    : Optional.empty();
        }
        return numbers.read(words, start).map(number -> {
            Optional<Count> andAHalf = andAHalf(words, number);
            return andAHalf.or(() -> range(words, number))
                    .orElse(new Count(2 * number.value(), 2 * number.value(), number.end()));
        });
    }

    private static boolean isJoined(String word) {
        return word.indexOf('-') > 0 || word.indexOf('–') > 0;
    }

    private static boolean startsWithDigit(SentenceWords words, int index) {
        String word = words.lower(index);
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    /** "et halvt", "en halv", "halvt". */
    private Optional<Count> half(SentenceWords words, int start) {
        int at = numbers.read(words, start)
                .filter(number -> number.value() == 1)
                .map(NumberReader.Reading::end)
                .orElse(start);
        int end = lexicon.pass("HALF", words, at);
        return end == at ? Optional.empty() : Optional.of(new Count(1, 1, end));
    }

    /** "tre" with "og en halv" behind it. */
    private Optional<Count> andAHalf(SentenceWords words, NumberReader.Reading number) {
        int and = lexicon.pass("AND", words, number.end());
        return and == number.end()
                ? Optional.empty()
                : half(words, and).map(half -> new Count(2 * number.value() + 1, 2 * number.value() + 1, half.end()));
    }

    /** "20" with "til 50" or "- 50" behind it. */
    private Optional<Count> range(SentenceWords words, NumberReader.Reading low) {
        int to = lexicon.pass("DASH", words, low.end());
        if (to == low.end()) {
            to = lexicon.pass("RANGE", words, low.end());
        }
        if (to == low.end()) {
            return Optional.empty();
        }
        return numbers.read(words, to)
                .filter(high -> high.value() > low.value())
                .map(high -> new Count(2 * low.value(), 2 * high.value(), high.end()));
    }
}
