package org.belegg.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON as a string that UTF-8 can hold. */
public final class JsonText {
    private static final JsonFactory PLAIN = new JsonFactory();
    // Half a surrogate pair has no UTF-8; as an escape it survives.
    private static final JsonFactory ESCAPED =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonText() {}

    /** What writes one JSON value. Called again when the first text cannot be kept: it must write the same each time. */
    public interface Value {
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * The value on one line.
     *
     * @param expectedLength about how many characters it will have
     */
    public static String of(int expectedLength, Value value) {
        String text = of(expectedLength, value, PLAIN);
        return hasLoneSurrogate(text) ? of(expectedLength, value, ESCAPED) : text;
    }

    /**
     * The value on one line that a page of HTML can hold in a script element: no words of a story can end the element.
     *
     * @param expectedLength about how many characters it will have
     */
    public static String forHtml(int expectedLength, Value value) {
        // Outside strings JSON has neither of them.
        return of(expectedLength, value).replace("<", "\\u003C").replace(">", "\\u003E");
    }

    private static String of(int expectedLength, Value value, JsonFactory factory) {
        StringWriter text = new StringWriter(expectedLength);
        try (JsonGenerator json = factory.createGenerator(text)) {
            value.write(json);
        } catch (IOException cause) {
            throw new UncheckedIOException("a string cannot fail to take characters", cause);
        }
        return text.toString();
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
