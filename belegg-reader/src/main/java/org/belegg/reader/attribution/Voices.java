package org.belegg.reader.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who speaks in the first person, or is nobody in particular. */
final class Voices {
    /** "jeg tror" in one's own quotation is no new attribution; "man", "det" and "du" name no source. */
    private static final Set<String> OWN = Set.of(
            "jeg", "vi", "eg", "me", "du", "dere", "dykk", "de", "man", "en", "ein", "det", "dette", "den", "som", "seg",
            "hva", "kva");

    private Voices() {}

    /** Whether these words name the speaker himself or nobody. */
    static boolean isOwnVoice(@Nullable Phrase source) {
        if (source == null || source.end() - source.first() > 1) {
            return false;
        }
        String word = source.sentence().lower(source.head());
        return OWN.contains(word) && !word.equals("de");
    }
}
