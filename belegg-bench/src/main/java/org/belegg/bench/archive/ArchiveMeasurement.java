package org.belegg.bench.archive;

import java.util.List;
import java.util.OptionalLong;

/**
 * What was measured of an archive once it had grown to a size.
 *
 * @param stories that it holds
 * @param added how many of them came since the measurement before
 * @param nanos how long that took
 * @param bytes of the file
 * @param textBytes of the stories' texts in UTF-8
 * @param answers how long each question took, in nanoseconds, shortest first; may be empty
 * @param peakMemory the most memory that the process had held by then, in bytes; empty where the system does not tell
 */
record ArchiveMeasurement(
        int stories, int added, long nanos, long bytes, long textBytes, List<Long> answers, OptionalLong peakMemory) {
    ArchiveMeasurement {
        answers = List.copyOf(answers);
    }

    double storiesPerSecond() {
        return added / (nanos / 1e9);
    }

    /** The time within which this share of the questions was answered, in milliseconds; 0 where none was asked. */
    double answerMillis(double share) {
        int place = Math.min(answers.size() - 1, (int) (answers.size() * share));
        return answers.isEmpty() ? 0 : answers.get(place) / 1e6;
    }
}
