package org.belegg.cli.work;

import java.util.List;
import org.belegg.model.Warning;

/**
 * What became of one story of the input.
 *
 * @param <R> what the work makes of a story
 */
public sealed interface Outcome<R> {
    /** Where the story stands in the input, for messages. */
    String place();

    /**
     * It was read.
     *
     * @param id the story's id
     * @param result what was made of it
     * @param warnings what was odd about its bytes or fields
     */
    record Done<R>(String place, String id, R result, List<Warning> warnings) implements Outcome<R> {
        public Done {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It was not.
     *
     * @param message what happened, where, and what to do
     */
    record Failed<R>(String place, String message) implements Outcome<R> {}
}
