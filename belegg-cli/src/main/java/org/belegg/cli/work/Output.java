package org.belegg.cli.work;

import java.util.List;
import org.belegg.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written of one story.
 *
 * @param parts one, or one for each file of a destination that has several; none for a destination that takes the reading
 * @param reading what the parts were written of, or null where they are of something else
 */
public record Output(List<String> parts, @Nullable Reading reading) {
    public Output {
        parts = List.copyOf(parts);
    }

    /** An output that is not written of a reading. */
    public Output(List<String> parts) {
        this(parts, null);
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
