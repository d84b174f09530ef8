package org.belegg.formats.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.belegg.formats.ReadingFormat;
import org.belegg.model.Reading;

/**
 * The canonical form: one reading a line, offsets in UTF-16 code units, half-open. The order of the fields never
 * changes, and the same reading always gives the same bytes. {@link JsonLinesParser} reads it back without loss.
 */
public final class JsonLinesFormat implements ReadingFormat {
    private static final String SCHEMA = "reading.schema.json";

    /** The JSON Schema (draft 2020-12) of one line, as JSON. */
    public static String schema() {
        try (InputStream schema = JsonLinesFormat.class.getResourceAsStream(SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException("the program was built without " + SCHEMA);
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + SCHEMA + " of the program itself", cause);
        }
    }

    @Override
    public String write(Reading reading, int place) {
        return line(reading) + '\n';
    }

    /** One reading as JSON, without a line break. */
    public String line(Reading reading) {
        int length = 2 * reading.article().text().length() + 1024;
        return JsonText.of(length, json -> new ReadingJson(json, reading).write());
    }
}
