package org.belegg.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What one speaker says in an article.
 *
 * @param name who speaks; for an unknown speaker the words that stand for the source
 * @param entity the speaker, or null when unknown
 * @param attributions in text order; never empty
 */
public record SpeakerGroup(String name, @Nullable Entity entity, List<Attribution> attributions) {
    public SpeakerGroup {
        attributions = List.copyOf(attributions);
    }

    /** The groups of a reading: the one with most attributions first, then by first appearance; nobody's come last. */
    public static List<SpeakerGroup> of(Reading reading, ReadingIndex index) {
        Map<String, List<Attribution>> byKey = new LinkedHashMap<>();
        for (Attribution attribution : reading.attributions()) {
            String speaker = attribution.speaker();
            String key = speaker != null ? "entity " + speaker : "words " + index.speakerName(attribution);
            byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(attribution);
        }
        List<SpeakerGroup> groups = new ArrayList<>();
        for (List<Attribution> attributions : byKey.values()) {
            Attribution first = attributions.get(0);
            groups.add(new SpeakerGroup(
                    index.speakerName(first), index.speaker(first).orElse(null), attributions));
        }
        groups.sort(Comparator.comparing(SpeakerGroup::isNobody)
                .thenComparing(group -> -group.attributions().size()));
        return groups;
    }

    /** Whether the article names no source at all. */
    public boolean isNobody() {
        return entity == null && name.equals(ReadingIndex.NOBODY);
    }
}
