package org.belegg.reader.attribution;

import java.util.Set;
import org.belegg.reader.story.Phrase;
import org.jspecify.annotations.Nullable;

/** Who speaks in the first person, or is nobody in particular. */
final class Voices {
    /** "jeg tror" in one's own quotation is no new attribution; "man", "det" and "du" name no source. */
    private static final Set<String> OWN = Set.of(
            "jeg", "vi", "eg", "me", "du", "dere", "dykk", "man", "en", "ein", "det", "dette", "den", "som", "seg",
            "hva", "kva", "noe", "noko", "alt");

    /** These name nobody even with words behind them: "det som skjedde". */
    private static final Set<String> NOBODY = Set.of("det", "dette", "som", "hva", "kva", "noe", "noko", "alt");

    private Voices() {}

    /** Whether these words name the speaker himself or nobody. */
    static boolean isOwnVoice(@Nullable Phrase source) {
        if (source == null) {
            return false;
        }
        String word = source.sentence().lower(source.head());
        boolean alone = source.end() - source.first() == 1;
        return alone ? OWN.contains(word) : NOBODY.contains(word);
    }
}
