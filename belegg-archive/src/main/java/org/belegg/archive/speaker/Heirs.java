package org.belegg.archive.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which rows stand for those that nobody in a story has any more. Namesakes who turn out to be one leave all rows but
 * one; what people merged with a row that was left holds for those who left it, until they come back.
 */
final class Heirs {
    private final Map<Long, Left> left = new HashMap<>();
    private final Map<String, Long> homes = new HashMap<>();
    private final Map<Long, Long> moves = new HashMap<>();
    private final Set<Long> inhabited = new HashSet<>();

    /**
     * A row of one of several namesakes, which may have been left.
     *
     * @param name folded
     * @param story the key of the first story that named them
     * @param linkedAs the row that stood for it until now
     * @param linkedName the name of that row, folded
     */
    record Left(long row, String name, String story, long linkedAs, String linkedName) {}

    /** The heirs of these rows, before anybody has a row. */
    Heirs(List<Left> rows) {
        rows.forEach(each -> left.put(each.row(), each));
    }

    /** Gives somebody a row. To be told in the order of their stories. */
    void house(Namesake person, long before, long now) {
        inhabited.add(now);
        homes.putIfAbsent(person.key() + ' ' + person.name(), now);
        if (before != now) {
            moves.putIfAbsent(before, now);
        }
    }

    /** By the rows that were left, those to which their people went. */
    Map<Long, Long> heirs() {
        Map<Long, Long> heirs = new HashMap<>();
        for (Left each : left.values()) {
            @Nullable Long heir = heir(each);
            // A row that was left long ago may have been left to one that is left now.
            for (int i = 0; i < left.size() && heir != null && !inhabited.contains(heir); i++) {
                Left next = left.get(heir);
                heir = next == null ? null : heir(next);
            }
            if (heir != null && inhabited.contains(heir) && !inhabited.contains(each.row())) {
                heirs.put(each.row(), heir);
            }
        }
        return heirs;
    }

    /** Where the one is whom the row's own story names; else where somebody went who had the row; else what is known from before. */
    private @Nullable Long heir(Left row) {
        Long home = homes.get(row.story() + ' ' + row.name());
        if (home != null) {
            return home;
        }
        // Another name is that of one person with two names, and no heir.
        return moves.getOrDefault(row.row(), row.linkedName().equals(row.name()) ? row.linkedAs() : null);
    }
}
