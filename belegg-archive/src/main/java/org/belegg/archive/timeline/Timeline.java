package org.belegg.archive.timeline;

import java.util.List;
import org.belegg.formats.Days;
import org.jspecify.annotations.Nullable;

/**
 * What stories say, tell of and are, day by day.
 *
 * @param groups by their first day, then by their last, then by track
 * @param undated what has no days, a group a track at most: published, said or told of at a time that is not known
 */
public record Timeline(List<Group> groups, List<Group> undated) {
    public Timeline {
        groups = List.copyOf(groups);
        undated = List.copyOf(undated);
    }

    /** How many entries stand on a track, those without days among them. */
    public int count(Track track) {
        return count(groups, track) + count(undated, track);
    }

    /** How many entries there are. */
    public int count() {
        int count = 0;
        for (Track track : Track.values()) {
            count += count(track);
        }
        return count;
    }

    /** How many entries there are of whose days nothing is known. */
    public int countUndated() {
        return undated.stream().mapToInt(group -> group.entries().size()).sum();
    }

    /** From the first day on which one of the stories may have been published to the last; null when none is known. */
    public @Nullable Days published() {
        return groups.stream()
                .filter(group -> group.track() == Track.PUBLISHED && group.days() != null)
                .map(Group::days)
                .reduce(Days::and)
                .orElse(null);
    }

    private static int count(List<Group> groups, Track track) {
        return groups.stream()
                .filter(group -> group.track() == track)
                .mapToInt(group -> group.entries().size())
                .sum();
    }
}
