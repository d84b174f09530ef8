package org.belegg.archive.timeline;

import java.util.List;
import org.belegg.formats.Days;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one track that have the very same days.
 *
 * @param track that they stand on
 * @param days that they have in common; null for those of whose days nothing is known
 * @param entries one at least: the story that was published first comes first
 */
public record Group(Track track, @Nullable Days days, List<Entry> entries) {
    public Group {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a group on the track " + track + " needs an entry");
        }
    }

    /** In how many stories they stand. */
    public int stories() {
        return (int)
                entries.stream().map(entry -> entry.story().key()).distinct().count();
    }
}
