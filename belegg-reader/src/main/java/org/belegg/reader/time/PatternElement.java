package org.belegg.reader.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place of a rule's pattern: the classes that may stand there.
 *
 * @param types any of these classes
 * @param optional whether it may be left out
 * @param partOfSpeech the part of speech that the first word must have; with "!" before it, must not have; null for any
 */
record PatternElement(
        List<String> types, boolean optional, @Nullable String partOfSpeech) {
    PatternElement {
        types = List.copyOf(types);
    }

    /** Reads {@code A}, {@code A|B}, {@code A?} or {@code A/pos}. */
    static PatternElement parse(String text) {
        boolean optional = text.endsWith("?");
        String rest = optional ? text.substring(0, text.length() - 1) : text;
        int slash = rest.indexOf('/');
        String types = slash < 0 ? rest : rest.substring(0, slash);
        return new PatternElement(Columns.split(types, "|"), optional, slash < 0 ? null : rest.substring(slash + 1));
    }

    /** Whether these words, read so, can stand here. */
    boolean accepts(SentenceWords words, int start, WordReading reading) {
        if (!types.contains(reading.type())) {
            return false;
        }
        if (partOfSpeech == null) {
            return true;
        }
        return partOfSpeech.startsWith("!")
                ? !words.is(start, partOfSpeech.substring(1))
                : words.is(start, partOfSpeech);
    }
}
