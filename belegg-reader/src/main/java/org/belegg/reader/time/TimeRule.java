package org.belegg.reader.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.belegg.model.BeleggException;

/**
 * A line of {@code time-rules.tsv}: which classes of words tell a time together. Immutable.
 *
 * @param number its place in the list; of two matches of the same length the earlier rule counts
 * @param role what the words can do in an expression
 * @param before what must stand before them
 * @param elements the words themselves; never empty
 * @param after what must stand behind them
 * @param notAfter classes of which none may stand behind them
 * @param adds what the rule tells beyond the words
 */
record TimeRule(
        int number,
        Role role,
        List<PatternElement> before,
        List<PatternElement> elements,
        List<PatternElement> after,
        List<String> notAfter,
        Features adds) {
    private static final String BEGINNING = "BEGINNING";

    /** What the words of a rule can do in an expression. */
    enum Role {
        /** They open a point in time, or continue one. */
        START,
        /** They only continue one. */
        MORE,
        /** They stand by themselves. */
        WHOLE,
        /** They are no time. */
        NOT
    }

    /**
     * Reads a line.
     *
     * @throws BeleggException when it is not understood
     */
    static TimeRule parse(int number, String line) {
        List<String> columns = Columns.of(line, "time-rules.tsv", 3);
        List<PatternElement> before = new ArrayList<>();
        List<PatternElement> elements = new ArrayList<>();
        List<PatternElement> after = new ArrayList<>();
        List<String> notAfter = new ArrayList<>();
        boolean inBrackets = false;
        for (String part : Columns.split(columns.get(1), " ")) {
            if (part.startsWith("!")) {
                notAfter.addAll(Columns.split(part.substring(1), "|"));
                continue;
            }
            boolean opens = part.startsWith("(");
            boolean closes = part.endsWith(")");
            PatternElement element =
                    PatternElement.parse(part.substring(opens ? 1 : 0, part.length() - (closes ? 1 : 0)));
            if (inBrackets || opens) {
                (elements.isEmpty() ? before : after).add(element);
            } else {
                elements.add(element);
            }
            inBrackets = (inBrackets || opens) && !closes;
        }
        if (elements.isEmpty() || inBrackets) {
            throw new BeleggException("Time rules: a pattern is not understood: \"" + line + "\".", null);
        }
        return new TimeRule(
                number,
                Role.valueOf(columns.get(0).toUpperCase(Locale.ROOT)),
                List.copyOf(before),
                List.copyOf(elements),
                List.copyOf(after),
                List.copyOf(notAfter),
                Features.parse(columns.get(2)));
    }

    /** The classes that its first word can have. */
    List<String> firstTypes() {
        List<String> types = new ArrayList<>();
        for (PatternElement element : elements) {
            types.addAll(element.types());
            if (!element.optional()) {
                break;
            }
        }
        return types;
    }

    /** The longest stretch from {@code start} on that it matches; empty when it matches none. */
    Optional<Match> match(SentenceWords words, int start) {
        if (!standsBehind(words, start)) {
            return Optional.empty();
        }
        return match(words, start, 0, start, adds);
    }

    private Optional<Match> match(SentenceWords words, int start, int element, int at, Features features) {
        if (element == elements.size()) {
            return isFollowed(words, at) ? Optional.of(new Match(this, start, at, features)) : Optional.empty();
        }
        PatternElement expected = elements.get(element);
        Optional<Match> longest =
                expected.optional() ? match(words, start, element + 1, at, features) : Optional.empty();
        for (WordReading reading : words.readings(at)) {
            if (!expected.accepts(words, at, reading)) {
                continue;
            }
            Optional<Features> both = features.with(reading.features());
            if (both.isEmpty()) {
                continue;
            }
            Optional<Match> match = match(words, start, element + 1, reading.end(), both.get());
            if (match.isPresent()
                    && (longest.isEmpty() || match.get().end() > longest.get().end())) {
                longest = match;
            }
        }
        return longest;
    }

    private boolean standsBehind(SentenceWords words, int start) {
        int at = start;
        for (int i = before.size() - 1; i >= 0 && at >= 0; i--) {
            at = before(words, before.get(i), at);
        }
        return at >= 0;
    }

    private static int before(SentenceWords words, PatternElement element, int end) {
        for (String type : element.types()) {
            if (type.equals(BEGINNING)) {
                if (words.isBeginning(end)) {
                    return end;
                }
            } else {
                int start = words.startOf(type, end);
                if (start >= 0) {
                    return start;
                }
            }
        }
        return -1;
    }

    private boolean isFollowed(SentenceWords words, int end) {
        int at = end;
        for (PatternElement element : after) {
            int next = -1;
            for (String type : element.types()) {
                next = Math.max(next, words.endOf(type, at));
            }
            if (next < 0) {
                return false;
            }
            at = next;
        }
        return notAfter.stream().noneMatch(type -> words.endOf(type, end) >= 0);
    }

    /**
     * Words that a rule matched.
     *
     * @param rule the rule
     * @param start the index of the first word
     * @param end the index after the last word
     * @param features what words and rule tell together
     */
    record Match(TimeRule rule, int start, int end, Features features) {}
}
