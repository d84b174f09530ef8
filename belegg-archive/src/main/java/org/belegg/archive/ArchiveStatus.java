package org.belegg.archive;

import java.util.List;
import java.util.Map;

/**
 * What an archive holds.
 *
 * @param schemaVersion of its tables
 * @param bytes of its file and of the journal beside it
 * @param counts how many of each there are: "stories", "statements", ...; in a fixed order
 * @param readBy how many stories each version of Belegg read, the newest reading of each
 * @param apart decisions that hold, but whose words no finding has any more, as "KEY: words"
 * @param lastRuns the last runs, the latest first
 */
public record ArchiveStatus(
        int schemaVersion,
        long bytes,
        Map<String, Long> counts,
        Map<String, Long> readBy,
        List<String> apart,
        List<RunRecord> lastRuns) {}
