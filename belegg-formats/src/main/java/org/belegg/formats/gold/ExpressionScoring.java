package org.belegg.formats.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.belegg.formats.gold.Findings.Found;
import org.belegg.formats.gold.Findings.FoundFigure;
import org.belegg.formats.gold.Findings.FoundTime;
import org.belegg.formats.gold.Pairing.Pair;

/** Scores the time expressions and the figures of one story. */
final class ExpressionScoring {
    private static final double SAME_EXPRESSION = .3;

    private final String story;
    private final Words words;
    private final Tallies tallies;

    ExpressionScoring(String story, Words words, Tallies tallies) {
        this.story = story;
        this.words = words;
        this.tallies = tallies;
    }

    void addTimes(List<FoundTime> gold, List<FoundTime> predicted) {
        Pairing<FoundTime> pairing = pair(gold, predicted, Measure.TIME_SPAN, Measure.TIME_VALUE);
        for (Pair<FoundTime> pair : pairing.pairs()) {
            FoundTime right = pair.gold();
            String given = pair.predicted().value();
            boolean same = given.equals(right.value()) || given.equals(right.alternative());
            tallies.countIf(same, Measure.TIME_VALUE);
            if (!same) {
                disagree("time", right, right.value() + " != " + given);
            }
        }
        pairing.missed().forEach(found -> disagree("time missed", found, found.value()));
        pairing.extra().forEach(found -> disagree("time extra", found, found.value()));
    }

    void addFigures(List<FoundFigure> gold, List<FoundFigure> predicted) {
        Pairing<FoundFigure> pairing = pair(gold, predicted, Measure.FIGURE_SPAN, Measure.FIGURE_VALUE);
        tallies.expect(
                Measure.VOUCHER, pairing.gold().size(), pairing.predicted().size());
        for (Pair<FoundFigure> pair : pairing.pairs()) {
            FoundFigure right = pair.gold();
            FoundFigure given = pair.predicted();
            boolean same =
                    (isSameValue(given.value(), right.value()) || isSameValue(given.value(), right.alternative()))
                            && Objects.equals(right.bound(), given.bound());
            tallies.countIf(same, Measure.FIGURE_VALUE);
            tallies.countIf(SpeakerName.same(right.voucher(), given.voucher()), Measure.VOUCHER);
            if (!same) {
                disagree("fig", right, Fields.text(right.value()) + " != " + Fields.text(given.value()));
            }
        }
        pairing.missed().forEach(found -> disagree("fig missed", found, Fields.text(found.value())));
        pairing.extra().forEach(found -> disagree("fig extra", found, Fields.text(found.value())));
    }

    private <T extends Found> Pairing<T> pair(List<T> gold, List<T> predicted, Measure span, Measure value) {
        Pairing<T> pairing = new Pairing<>(
                gold,
                predicted,
                (a, b) -> Pairing.jaccard(a.words(), b.words()),
                SAME_EXPRESSION,
                Found::optional,
                found -> false);
        int inGold = pairing.gold().size();
        int inPrediction = pairing.predicted().size();
        tallies.expect(span, inGold, inPrediction);
        tallies.expect(value, inGold, inPrediction);
        tallies.addRight(span, pairing.pairs().size());
        return pairing;
    }

    private void disagree(String kind, Found found, String detail) {
        tallies.disagree(story, kind, words.excerpt(found.words()), detail);
    }

    private static boolean isSameValue(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue()) == 0;
        }
        return Fields.isAbsent(a) ? Fields.isAbsent(b) : a.equals(b);
    }
}
