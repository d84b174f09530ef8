package org.belegg.archive.matter;

import java.util.List;
import java.util.Set;

/**
 * A claim with what is needed to find others about the same thing.
 *
 * @param claim itself
 * @param counted what it counts
 * @param isOfPeriod whether it tells of a year or another long time, and so of more than one event
 * @param topic what its sentence speaks of
 * @param places named in its sentence and voice, in lower case
 * @param states named there
 * @param setting what its story tells as a whole
 * @param beside the other figures of its story that may be told as the same thing
 */
record Candidate(
        Claim claim,
        Counted counted,
        boolean isOfPeriod,
        Topic topic,
        Set<String> places,
        Set<String> states,
        Setting setting,
        List<Candidate> beside) {
    Candidate {
        beside = List.copyOf(beside);
    }

    /** The same, with what is known once all figures of its story are. */
    Candidate among(List<Candidate> ofStory) {
        return new Candidate(
                claim,
                counted,
                isOfPeriod,
                topic,
                places,
                states,
                setting,
                ofStory.stream()
                        .filter(other -> !other.claim.id().equals(claim.id())
                                && other.key().equals(key()))
                        .toList());
    }

    /** Whether its story has no other number of the very same that may as well be the one of another story. */
    boolean isOnlyFor(Candidate other, double farthest) {
        return beside.stream()
                .noneMatch(mine -> mine.counted.kind().equals(counted.kind())
                        && !tellsOtherAmount(mine)
                        && !mine.claim.allows().agreesWith(claim.allows())
                        && mine.isWithin(farthest, other));
    }

    /** Whether its story has a number of just what another counts, which may be the other's. */
    boolean hasBeside(Candidate other, double farthest) {
        return beside.stream()
                .anyMatch(mine -> mine.counted.kind().equals(other.counted.kind()) && mine.isWithin(farthest, other));
    }

    /** Whether the numbers are no further apart than this quotient. */
    boolean isWithin(double farthest, Candidate other) {
        return claim.allows().distance(other.claim.allows()) <= farthest;
    }

    /** Whether it tells what sort of amount it is, and the other does not tell the same. */
    private boolean tellsOtherAmount(Candidate other) {
        return !topic.amounts().isEmpty() && !topic.amounts().equals(other.topic.amounts());
    }

    /** What all figures that may be about the same thing have in common. */
    String key() {
        return counted.fate() != null && isOfPeriod ? counted.key() + " over time" : counted.key();
    }

    /** Whether that the words agree proves nothing, so that the sentences must be about the same thing too. */
    boolean needsTopic() {
        return counted.fate() == null || counted.isPart();
    }

    /** What sort of event it tells of: by its sentence, else by the beginning of its story. */
    Set<String> events() {
        return topic.events().isEmpty() ? setting.lead().events() : topic.events();
    }
}
