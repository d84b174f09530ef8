package org.belegg.reader.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.belegg.language.AnalysedText;
import org.belegg.language.Sentence;
import org.belegg.model.Language;
import org.belegg.reader.lexicon.WordList;
import org.belegg.reader.time.TimeRule.Match;
import org.belegg.reader.time.TimeRule.Role;

/**
 * Finds the expressions of a text by the rules, without saying yet what they mean. The longest match counts, and a point
 * in time takes in what continues it: "fredag" + "i" + "forrige uke". Immutable; safe to share.
 */
final class ExpressionReader {
    /** How far before an expression a "fra" can stand that belongs to its "til". */
    private static final int FROM_REACH = 8;

    private final TimeLexicon lexicon;
    private final List<WordReader> readers;
    private final Map<String, List<TimeRule>> rulesByFirst = new HashMap<>();

    private ExpressionReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
        this.readers = List.of(
                lexicon,
                new FigureReader(lexicon),
                new QuantityReader(lexicon),
                new ClockReader(lexicon),
                new WordClassReader());
        int number = 0;
        for (String line : WordList.lines("time-rules.tsv")) {
            TimeRule rule = TimeRule.parse(number++, line);
            rule.firstTypes()
                    .forEach(type -> rulesByFirst
                            .computeIfAbsent(type, first -> new ArrayList<>())
                            .add(rule));
        }
    }

    /**
     * A reader for this language.
     *
     * @throws org.belegg.model.BeleggException when its lists cannot be read
     */
    static ExpressionReader of(Language language) {
        return new ExpressionReader(TimeLexicon.of(language));
    }

    TimeLexicon lexicon() {
        return lexicon;
    }

    /** Whether a text tells times by the clock. */
    boolean tellsClockTimes(AnalysedText text) {
        return text.sentences()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> lexicon.has("CLOCK_WORD", token.form().toLowerCase(Locale.ROOT)));
    }

    /**
     * The expressions of a sentence, in text order, not overlapping. Those that are no times are among them.
     *
     * @param clockTimes whether the text tells times by the clock, so that "22.14" is likely one
     */
    List<Expression> read(Sentence sentence, boolean clockTimes) {
        SentenceWords words = new SentenceWords(sentence, readers, clockTimes);
        List<Expression> expressions = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Expression> found = longest(words, at);
            found.ifPresent(expressions::add);
            at = found.map(Expression::end).orElse(at + 1);
        }
        return expressions;
    }

    private Optional<Expression> longest(SentenceWords words, int start) {
        Optional<Expression> longest = Optional.empty();
        for (WordReading reading : words.readings(start)) {
            if (reading.type().equals("EDGE")) {
                longest = longer(longest, fromEdge(words, start, reading.end()));
            }
        }
        for (Match match : matches(words, start)) {
            if (match.rule().role() == Role.MORE) {
                continue;
            }
            longest = longer(longest, Optional.of(expression(words, start, match)));
        }
        return longest;
    }

    private static Optional<Expression> longer(Optional<Expression> first, Optional<Expression> second) {
        boolean secondIsLonger = second.isPresent()
                && (first.isEmpty() || second.get().end() > first.get().end());
        return secondIsLonger ? second : first;
    }

    /** "midten av" with "mars neste år" behind it: the edge belongs to the words, and tells nothing. */
    private Optional<Expression> fromEdge(SentenceWords words, int start, int edge) {
        return matches(words, edge).stream()
                .filter(match -> match.rule().role() == Role.START)
                .map(match -> expression(words, start, match))
                .reduce((a, b) -> b.end() > a.end() ? b : a);
    }

    private Expression expression(SentenceWords words, int start, Match first) {
        Match whole = first.rule().role() == Role.START ? continued(words, first) : first;
        return new Expression(
                words.sentence(),
                start,
                whole.end(),
                whole.features(),
                first.rule().role() != Role.NOT,
                isTowards(words, start));
    }

    /** Takes in what continues a point in time, with at most one small word between. */
    private Match continued(SentenceWords words, Match point) {
        int next = point.end();
        int joined = words.endOf("JOIN", next);
        Optional<Match> more = more(words, point, next);
        if (more.isEmpty() && joined > next) {
            more = more(words, point, joined);
        }
        return more.map(match -> continued(words, match)).orElse(point);
    }

    private Optional<Match> more(SentenceWords words, Match point, int at) {
        Match best = null;
        for (Match match : matches(words, at)) {
            Role role = match.rule().role();
            boolean continues = role == Role.START || role == Role.MORE;
            if (!continues || (best != null && match.end() <= best.end())) {
                continue;
            }
            Optional<Features> both = point.features().with(match.features()).filter(PointFeatures::goTogether);
            if (both.isPresent()) {
                best = new Match(point.rule(), point.start(), match.end(), both.get());
            }
        }
        return Optional.ofNullable(best);
    }

    /** Every rule that matches here. */
    private List<Match> matches(SentenceWords words, int start) {
        List<Match> matches = new ArrayList<>();
        for (WordReading reading : words.readings(start)) {
            for (TimeRule rule : rulesByFirst.getOrDefault(reading.type(), List.of())) {
                rule.match(words, start).ifPresent(matches::add);
            }
        }
        matches.sort(Comparator.comparingInt(match -> match.rule().number()));
        return matches;
    }

    private static boolean isTowards(SentenceWords words, int start) {
        int to = words.startOf("NEXT_TO", start);
        // "Brannen tok til natt til tirsdag": the first "til" belongs to its verb.
        if (to < 0 || words.startOf("BEGIN_VERB", to) >= 0) {
            return false;
        }
        for (int i = to - 1; i >= Math.max(0, to - FROM_REACH); i--) {
            if (words.endOf("FROM", i) > i) {
                return false;
            }
        }
        return true;
    }
}
