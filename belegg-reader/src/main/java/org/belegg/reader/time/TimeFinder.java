package org.belegg.reader.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.belegg.language.AnalysedText;
import org.belegg.model.Language;
import org.belegg.model.PartialDate;
import org.belegg.reader.evidence.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times of an article and the days that they can mean. Depends on the article and its publication date alone,
 * never on a clock. Holds the word lists, so make one and keep it; safe to share between threads.
 */
public final class TimeFinder {
    private final Map<Language, ExpressionReader> expressions = new EnumMap<>(Language.class);
    private final Map<Language, MeaningReader> meanings = new EnumMap<>(Language.class);

    private TimeFinder() {}

    /**
     * A finder with the built-in lists.
     *
     * @throws org.belegg.model.BeleggException when a list cannot be read
     */
    public static TimeFinder create() {
        TimeFinder finder = new TimeFinder();
        Map<String, Holiday> holidays = Holiday.readAll();
        for (Language language : Language.values()) {
            ExpressionReader reader = ExpressionReader.of(language);
            finder.expressions.put(language, reader);
            finder.meanings.put(language, new MeaningReader(reader.lexicon(), holidays));
        }
        return finder;
    }

    /**
     * The times of a text. Odd text gives warnings, never an exception.
     *
     * @param published when the article was published, or null when that is unknown
     */
    public Times find(AnalysedText text, @Nullable PartialDate published) {
        ExpressionReader reader = reader(text.language());
        boolean clockTimes = reader.tellsClockTimes(text);
        List<Mention> mentions = new ArrayList<>();
        List<Decision> passedOver = new ArrayList<>();
        text.sentences().forEach(sentence -> {
            List<Expression> found = reader.read(sentence, clockTimes);
            if (!found.isEmpty()) {
                Clauses clauses = new Clauses(sentence, reader.lexicon());
                found.forEach(expression -> add(expression, clauses, text.language(), mentions, passedOver));
            }
        });
        return new Resolution(mentions, Publication.of(published)).times(passedOver);
    }

    private void add(
            Expression expression,
            Clauses clauses,
            Language language,
            List<Mention> mentions,
            List<Decision> passedOver) {
        if (!expression.isTime() || Ages.isAge(expression, clauses)) {
            passedOver.add(new Decision(
                    expression.span(), "time-duration", false, "an age, or words that only look like a time"));
            return;
        }
        Clause clause = clauses.around(expression);
        boolean reports = reader(language).lexicon().has("REPORT_VERB", clause.lemma());
        Meaning meaning = meaningReader(language).read(expression, clause);
        mentions.add(Mention.of(expression, clause, reports, meaning));
    }

    private ExpressionReader reader(Language language) {
        ExpressionReader reader = expressions.get(language);
        if (reader == null) {
            throw new IllegalStateException("no lists for " + language);
        }
        return reader;
    }

    private MeaningReader meaningReader(Language language) {
        MeaningReader reader = meanings.get(language);
        if (reader == null) {
            throw new IllegalStateException("no lists for " + language);
        }
        return reader;
    }
}
