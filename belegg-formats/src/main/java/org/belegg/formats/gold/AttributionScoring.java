package org.belegg.formats.gold;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.belegg.formats.gold.Findings.FoundAttribution;
import org.belegg.formats.gold.Pairing.Pair;
import org.jspecify.annotations.Nullable;

/** Scores the attributions of one story. */
final class AttributionScoring {
    private static final double SAME_CONTENT = .5;
    // These two settle which of two equally good contents is meant: the one with the same cue, or the same speaker.
    private static final double SHARED_CUE = .01;
    private static final double SAME_SPEAKER = .005;

    private final String story;
    private final Words words;
    private final Tallies tallies;
    private final @Nullable String onlyType;

    AttributionScoring(String story, Words words, Tallies tallies, @Nullable String onlyType) {
        this.story = story;
        this.words = words;
        this.tallies = tallies;
        this.onlyType = onlyType;
    }

    void add(List<FoundAttribution> gold, List<FoundAttribution> predicted) {
        Pairing<FoundAttribution> pairing = new Pairing<>(
                gold,
                predicted,
                AttributionScoring::likeness,
                SAME_CONTENT,
                found -> found.optional() || isOtherType(found),
                this::isOtherType);
        for (Measure measure : List.of(
                Measure.ATTRIBUTION, Measure.SAID_BY, Measure.CONTENT_EXACT, Measure.SOURCE_EXACT, Measure.CUE_EXACT)) {
            tallies.expect(measure, pairing.gold().size(), pairing.predicted().size());
        }
        tallies.expect(Measure.CHANNEL, countChannels(pairing.gold()), countChannels(pairing.predicted()));
        addContentWords(pairing);
        pairing.pairs().forEach(this::compare);
        pairing.missed().forEach(found -> disagree("missed", found));
        pairing.extra().forEach(found -> disagree("extra", found));
    }

    private static double likeness(FoundAttribution gold, FoundAttribution predicted) {
        return Pairing.jaccard(gold.content(), predicted.content())
                + (gold.cue().intersects(predicted.cue()) ? SHARED_CUE : 0)
                + (SpeakerName.same(gold.speaker(), predicted.speaker()) ? SAME_SPEAKER : 0);
    }

    private boolean isOtherType(FoundAttribution found) {
        return onlyType != null && !onlyType.equals(found.type());
    }

    private void addContentWords(Pairing<FoundAttribution> pairing) {
        BitSet gold = union(pairing.gold());
        BitSet predicted = union(pairing.predicted());
        tallies.expect(Measure.CONTENT_WORDS, gold.cardinality(), predicted.cardinality());
        gold.and(predicted);
        tallies.addRight(Measure.CONTENT_WORDS, gold.cardinality());
    }

    private void compare(Pair<FoundAttribution> pair) {
        FoundAttribution gold = pair.gold();
        FoundAttribution predicted = pair.predicted();
        boolean sameSpeaker = SpeakerName.same(gold.speaker(), predicted.speaker())
                || SpeakerName.same(gold.alternative(), predicted.speaker());
        tallies.expect(Measure.TYPE, 1, 1);
        tallies.expect(Measure.STANCE, 1, 1);
        tallies.countIf(true, Measure.ATTRIBUTION);
        tallies.countIf(sameSpeaker, Measure.SAID_BY);
        tallies.countIf(gold.content().equals(predicted.content()), Measure.CONTENT_EXACT);
        tallies.countIf(gold.source().equals(predicted.source()), Measure.SOURCE_EXACT);
        tallies.countIf(gold.cue().equals(predicted.cue()), Measure.CUE_EXACT);
        tallies.countIf(Objects.equals(gold.type(), predicted.type()), Measure.TYPE);
        tallies.countIf(Objects.equals(gold.stance(), predicted.stance()), Measure.STANCE);
        tallies.countIf(
                gold.hasChannel() && predicted.hasChannel() && SpeakerName.same(gold.channel(), predicted.channel()),
                Measure.CHANNEL);
        if (!sameSpeaker) {
            tallies.disagree(story, "speaker", gold.speaker(), predicted.speaker());
        }
    }

    private void disagree(String kind, FoundAttribution found) {
        tallies.disagree(story, kind, found.speaker(), words.excerpt(found.content()));
    }

    private static int countChannels(List<FoundAttribution> attributions) {
        return (int) attributions.stream().filter(FoundAttribution::hasChannel).count();
    }

    private static BitSet union(List<FoundAttribution> attributions) {
        BitSet union = new BitSet();
        attributions.forEach(found -> union.or(found.content()));
        return union;
    }
}
