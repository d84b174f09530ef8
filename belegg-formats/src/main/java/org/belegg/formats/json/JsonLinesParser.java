package org.belegg.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import org.belegg.model.BeleggException;
import org.belegg.model.Reading;

/** Reads back what {@link JsonLinesFormat} wrote. Fields that it does not know are passed over. Safe to share. */
public final class JsonLinesParser {
    /**
     * The reading on one line.
     *
     * @throws BeleggException when the line is no JSON, lacks a field, or contradicts itself; the message says which
     *     field, and holds no place: add the file and the line
     */
    public Reading parse(String line) {
        return parse(JsonTree.parse(line));
    }

    /** The reading in a JSON object that is already parsed; fails as {@link #parse(String)} does. */
    public Reading parse(JsonNode record) {
        try {
            return new ReadingRecord(record).reading();
        } catch (IllegalArgumentException | DateTimeException cause) {
            throw new BeleggException("not a reading: " + cause.getMessage(), cause);
        }
    }
}
