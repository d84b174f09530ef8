package org.belegg.formats.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.belegg.model.AttributionType;
import org.jspecify.annotations.Nullable;

/**
 * Scores readings against gold, by the same rules and to the same figures as the reference scorer that was written
 * apart from us. Add each gold story once, then ask for the card. Not for use by several threads.
 */
public final class Scorer {
    private static final Findings NOTHING = new Findings(List.of(), List.of(), List.of());

    private final @Nullable String onlyType;
    private final Tallies tallies = new Tallies();
    private final List<String> unread = new ArrayList<>();

    /** A scorer of everything. */
    public Scorer() {
        this(null);
    }

    /**
     * A scorer of attributions of one type alone, or of everything for null. Gold of other types then counts neither
     * way, and neither do predictions of other types that match no gold.
     */
    public Scorer(@Nullable AttributionType onlyType) {
        this.onlyType = onlyType == null ? null : onlyType.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Scores one story.
     *
     * @param record a line of {@code belegg read --format jsonl}, or null when the story was not read
     */
    public void add(GoldStory story, @Nullable JsonNode record) {
        if (record == null) {
            unread.add(story.id());
        }
        Findings gold = new Annotation(story.text(), story.annotation()).findings();
        Findings predicted = record == null ? NOTHING : new ScoredRecord(story.text(), record).findings();
        Words words = Words.of(story.text());
        new AttributionScoring(story.id(), words, tallies, onlyType).add(gold.attributions(), predicted.attributions());
        ExpressionScoring expressions = new ExpressionScoring(story.id(), words, tallies);
        expressions.addTimes(gold.times(), predicted.times());
        expressions.addFigures(gold.figures(), predicted.figures());
    }

    /** The figures over all stories so far. */
    public ScoreCard card() {
        return tallies.card(unread);
    }
}
