package org.belegg.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.belegg.model.BeleggException;

/** JSON text to a tree. */
public final class JsonTree {
    // A story may be longer than the 20 million characters that Jackson allows a string by itself.
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // A number keeps the digits that it was written with: 2.50 stays 2.50.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

    private JsonTree() {}

    /**
     * Parses one JSON value, and nothing behind it.
     *
     * @throws BeleggException when it is none; the message says what is wrong and at which character
     */
    public static JsonNode parse(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree.isMissingNode()) {
                throw new BeleggException("no JSON: nothing but white space", null);
            }
            return tree;
        } catch (JsonProcessingException cause) {
            JsonLocation location = cause.getLocation();
            String where = location == null ? "" : " (character " + (location.getCharOffset() + 1) + ")";
            throw new BeleggException("not JSON: " + firstLine(cause.getOriginalMessage()) + where, cause);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
