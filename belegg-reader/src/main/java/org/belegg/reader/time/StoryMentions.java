package org.belegg.reader.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A story's points in time, with equal ones taken together: "torsdag" told ten times in the past is worked out once.
 * Immutable.
 */
final class StoryMentions {
    private record Kind(Meaning meaning, Lean lean, boolean pastDate, boolean futureDate) {}

    private final List<Mention> mentions;
    private final List<Integer> kinds = new ArrayList<>();
    private final List<Mention> firstOfKind = new ArrayList<>();
    private final boolean ordered;

    /** @param mentions in text order */
    StoryMentions(List<Mention> mentions) {
        this.mentions = List.copyOf(mentions);
        this.ordered = mentions.stream().anyMatch(StoryMentions::dependsOnOthers);
        Map<Kind, Integer> known = new HashMap<>();
        for (Mention mention : mentions) {
            Kind kind = new Kind(mention.meaning(), mention.lean(), mention.isPastDate(), mention.isFutureDate());
            Integer number = dependsOnOthers(mention) ? null : known.get(kind);
            if (number == null) {
                number = firstOfKind.size();
                firstOfKind.add(mention);
                known.put(kind, number);
            }
            kinds.add(number);
        }
    }

    private static boolean dependsOnOthers(Mention mention) {
        return mention.meaning() instanceof Meaning.At at && at.point().dependsOnOthers();
    }

    /** All mentions, in text order. */
    List<Mention> all() {
        return mentions;
    }

    /** One mention of each kind, in text order. */
    List<Mention> firstOfKind() {
        return firstOfKind;
    }

    /** The place of a mention's kind in {@link #firstOfKind()}. */
    int kindOf(int mention) {
        return kinds.get(mention);
    }

    /** Whether some mention counts from another, so that all must be told in their order. */
    boolean isOrdered() {
        return ordered;
    }
}
