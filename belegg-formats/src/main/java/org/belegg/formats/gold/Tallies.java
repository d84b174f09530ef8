package org.belegg.formats.gold;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores that grow story by story. */
final class Tallies {
    private final Map<Measure, Score> scores = new EnumMap<>(Measure.class);
    private final List<Disagreement> disagreements = new ArrayList<>();

    Tallies() {
        for (Measure measure : Measure.values()) {
            scores.put(measure, new Score(0, 0, 0));
        }
    }

    /** Counts what there was to find, and what was found, rightly or wrongly. */
    void expect(Measure measure, int gold, int predicted) {
        scores.merge(measure, new Score(0, gold, predicted), Score::plus);
    }

    /** Counts so many as right. */
    void addRight(Measure measure, int number) {
        scores.merge(measure, new Score(number, 0, 0), Score::plus);
    }

    /** Counts one as right when it is. */
    void countIf(boolean isRight, Measure measure) {
        addRight(measure, isRight ? 1 : 0);
    }

    void disagree(String story, String kind, @Nullable String subject, @Nullable String detail) {
        disagreements.add(new Disagreement(story, kind, subject, detail));
    }

    ScoreCard card(List<String> unread) {
        return new ScoreCard(scores, unread, disagreements);
    }
}
