package org.belegg.reader.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.belegg.language.AnalysedText;
import org.belegg.model.Language;
import org.belegg.model.PartialDate;
import org.belegg.model.Span;
import org.belegg.reader.Decision;
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
        MeaningReader meaningReader = meaningReader(text.language());
        List<Mention> mentions = new ArrayList<>();
        List<Decision> passedOver = new ArrayList<>();
        for (Expression expression : reader.read(text)) {
            if (!expression.isTime()) {
                Span span = expression.span();
                passedOver.add(new Decision(span, "time-duration", false, "an age, not a length of time"));
                continue;
            }
            Clause clause = Clause.around(expression.sentence(), expression.start(), expression.end());
            boolean reported = reader.lexicon().has("REPORT_VERB", clause.lemma());
            mentions.add(new Mention(expression, clause, meaningReader.read(expression, clause), reported));
        }
        return new Resolution(mentions, Publication.of(published)).times(passedOver);
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
