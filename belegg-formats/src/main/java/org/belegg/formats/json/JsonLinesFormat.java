package org.belegg.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.belegg.formats.ReadingFormat;
import org.belegg.model.Reading;

/**
 * The canonical form: one reading a line, offsets in UTF-16 code units, half-open. The order of the fields never
 * changes, and the same reading always gives the same bytes. {@link JsonLinesParser} reads it back without loss.
 */
public final class JsonLinesFormat implements ReadingFormat {
    private static final JsonFactory PLAIN = new JsonFactory();
    // Half a surrogate pair has no UTF-8; as an escape it survives.
    private static final JsonFactory ESCAPED =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Override
    public String write(Reading reading, int place) {
        return line(reading) + '\n';
    }

    /** One reading as JSON, without a line break. */
    public String line(Reading reading) {
        String line = line(reading, PLAIN);
        return hasLoneSurrogate(line) ? line(reading, ESCAPED) : line;
    }

    private static String line(Reading reading, JsonFactory factory) {
        StringWriter line = new StringWriter(2 * reading.article().text().length() + 1024);
        try (JsonGenerator json = factory.createGenerator(line)) {
            new ReadingJson(json, reading).write();
        } catch (IOException cause) {
            throw new UncheckedIOException("a string cannot fail to take characters", cause);
        }
        return line.toString();
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
