package org.belegg.cli.work;

import java.util.List;

/**
 * What is to be written of one story.
 *
 * @param parts one, or one for each file of a destination that has several
 */
public record Output(List<String> parts) {
    public Output {
        parts = List.copyOf(parts);
    }

    /** An output of one part. */
    public static Output of(String whole) {
        return new Output(List.of(whole));
    }

    /** All parts, one after another. */
    public String whole() {
        return String.join("", parts);
    }
}
