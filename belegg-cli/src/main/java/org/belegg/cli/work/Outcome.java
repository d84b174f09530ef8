package org.belegg.cli.work;

import java.util.List;
import org.belegg.model.Warning;

/** What became of one story of the input. */
public sealed interface Outcome {
    /** Where the story stands in the input, for messages. */
    String place();

    /**
     * It was read.
     *
     * @param id the story's id
     * @param result what is to be written
     * @param warnings what was odd about its bytes or fields
     */
    record Done(String place, String id, String result, List<Warning> warnings) implements Outcome {}

    /**
     * It was not.
     *
     * @param message what happened, where, and what to do
     */
    record Failed(String place, String message) implements Outcome {}
}
