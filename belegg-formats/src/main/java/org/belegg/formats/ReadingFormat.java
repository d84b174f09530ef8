package org.belegg.formats;

import org.belegg.model.Reading;

/**
 * A way to write readings down. A file is the opening, one piece a reading, and the closing. Implementations are pure
 * and safe to share between threads, so that the pieces of a file can be made side by side.
 */
public interface ReadingFormat {
    /** What stands before the first reading; may be empty. */
    default String opening() {
        return "";
    }

    /**
     * One reading, with the line break that ends it.
     *
     * @param place which reading of the file it is, counted from 1; for what must be unique in a file
     */
    String write(Reading reading, int place);

    /** What stands after the last reading; may be empty. */
    default String closing() {
        return "";
    }
}
