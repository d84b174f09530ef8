package org.belegg.archive.decision;

import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a finding, and when.
 *
 * @param id names it in its archive
 * @param kind of the finding
 * @param anchor the words that it hangs on
 * @param finding the id, within its story, of the finding that has those words now; null when none has, and the decision
 *     is kept apart
 * @param verdict what was decided
 * @param field what was corrected, else null
 * @param value what it is to be, else null
 * @param machineValue what Belegg found, else null
 * @param note why, in the person's own words, else null
 * @param who decided
 * @param made when, as ISO 8601 in UTC
 * @param undoneBy who took it back, else null
 * @param undone when it was taken back, else null
 */
public record Decision(
        long id,
        FindingKind kind,
        Anchor anchor,
        @Nullable String finding,
        Verdict verdict,
        @Nullable String field,
        @Nullable String value,
        @Nullable String machineValue,
        @Nullable String note,
        String who,
        String made,
        @Nullable String undoneBy,
        @Nullable String undone) {
    /** Whether it holds: it was not taken back. */
    public boolean holds() {
        return undone == null;
    }

    /** Whether it holds but nothing in the present reading has its words. */
    public boolean isApart() {
        return holds() && finding == null;
    }

    Decision withFinding(@Nullable String newFinding) {
        return new Decision(
                id, kind, anchor, newFinding, verdict, field, value, machineValue, note, who, made, undoneBy, undone);
    }
}
