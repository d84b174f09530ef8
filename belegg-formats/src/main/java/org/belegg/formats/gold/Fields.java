package org.belegg.formats.gold;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Fields of a JSON object, as the reference scorer takes them. */
final class Fields {
    private Fields() {}

    /** The field's string; null where there is none. */
    static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return isAbsent(value) ? null : value.asText();
    }

    /** Whether there is no value: no such field, or JSON's null. */
    static boolean isAbsent(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }

    /** The first of two fields that holds a string that is not empty; null where neither does. */
    static @Nullable String firstString(JsonNode node, String first, String second) {
        String value = string(node, first);
        return value != null && !value.isEmpty() ? value : string(node, second);
    }

    /** The field as the reference scorer compares and prints it: Python's {@code str()} of it. */
    static String text(JsonNode value) {
        return isAbsent(value) ? "None" : value.asText();
    }
}
