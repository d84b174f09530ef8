package org.belegg.formats.parquet;

import java.io.ByteArrayOutputStream;
import org.apache.parquet.format.Encoding;

/** The values of one column that are still to be written. */
interface Values {
    /** About how many bytes they take. */
    long bytes();

    /** All of them as pages hold them; good until they are forgotten. */
    Encoded encoded();

    /** Forgets them. */
    void clear();

    /**
     * Values as pages hold them.
     *
     * @param dictionary each different value once; empty where the data holds the values themselves
     * @param dictionarySize how many values the dictionary has
     */
    record Encoded(
            ByteArrayOutputStream dictionary, int dictionarySize, ByteArrayOutputStream data, Encoding encoding) {}
}
