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
     * @param parts what is to be written, a part for each file of a destination that has several
     * @param warnings what was odd about its bytes or fields
     */
    record Done(String place, String id, List<String> parts, List<Warning> warnings) implements Outcome {
        public Done {
            parts = List.copyOf(parts);
        }

        /** All that is to be written. */
        public String result() {
            return String.join("", parts);
        }

        /** The same outcome with only one of its parts, counted from 0. */
        public Done part(int index) {
            return new Done(place, id, List.of(parts.get(index)), warnings);
        }
    }

    /**
     * It was not.
     *
     * @param message what happened, where, and what to do
     */
    record Failed(String place, String message) implements Outcome {}
}
