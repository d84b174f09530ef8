package org.belegg.archive;

import org.jspecify.annotations.Nullable;

/**
 * A run that added to an archive.
 *
 * @param command that was run
 * @param version of Belegg
 * @param who ran it
 * @param started when it began, as ISO 8601 in UTC
 * @param ended when it ended; null for one that is under way or was killed
 * @param added articles that were new
 * @param reread articles that were there and were read again
 * @param known articles that were there and left as they were
 */
public record RunRecord(
        String command,
        String version,
        String who,
        String started,
        @Nullable String ended,
        long added,
        long reread,
        long known) {}
