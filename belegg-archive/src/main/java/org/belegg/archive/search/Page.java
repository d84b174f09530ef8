package org.belegg.archive.search;

import java.util.List;

/**
 * Some of what was found.
 *
 * @param what the rows are
 * @param hits in the order that was asked for
 * @param total how many there are in all; of stories whose copies are folded, how many lines they make
 * @param offset how many there are before these
 */
public record Page(What what, List<Hit> hits, long total, int offset) {
    public Page {
        hits = List.copyOf(hits);
    }
}
