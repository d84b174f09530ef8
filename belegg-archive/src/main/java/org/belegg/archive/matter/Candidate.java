package org.belegg.archive.matter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.belegg.formats.Days;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what is needed to find others about the same thing.
 *
 * @param claim itself
 * @param counted what it counts
 * @param isOfPeriod whether it tells of a year or another long time, and so of more than one event
 * @param topic what its sentence speaks of
 * @param lead what its story speaks of at its beginning
 * @param places named in its sentence and voice, in lower case
 * @param states named there
 * @param storyPlaces places that its story names anywhere
 * @param published when its story was, or null
 * @param beside what its story counts that may be told as the same thing: the {@link Counted#kind} of each such figure
 * @param isOnly whether its story gives no other number of the very same
 */
record Candidate(
        Claim claim,
        Counted counted,
        boolean isOfPeriod,
        Topic topic,
        Topic lead,
        Set<String> places,
        Set<String> states,
        Set<String> storyPlaces,
        @Nullable Days published,
        Set<String> beside,
        boolean isOnly) {
    Candidate {
        beside = Set.copyOf(beside);
    }

    /** The same, with what is known once all figures of its story are. */
    Candidate among(List<Candidate> ofStory) {
        List<Candidate> alike =
                ofStory.stream().filter(other -> other.key().equals(key())).toList();
        return new Candidate(
                claim,
                counted,
                isOfPeriod,
                topic,
                lead,
                places,
                states,
                storyPlaces,
                published,
                alike.stream().map(other -> other.counted.kind()).collect(Collectors.toSet()),
                alike.stream()
                        .filter(other -> other.counted.kind().equals(counted.kind()))
                        .allMatch(other -> other.claim.allows().agreesWith(claim.allows())));
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
        return topic.events().isEmpty() ? lead.events() : topic.events();
    }
}
