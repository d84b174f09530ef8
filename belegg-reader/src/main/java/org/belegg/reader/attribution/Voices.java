package org.belegg.reader.attribution;

import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.Phrase;
import org.jspecify.annotations.Nullable;

/** Who speaks in the first person, or is nobody in particular. */
final class Voices {
    private Voices() {}

    /**
     * Whether these words name the speaker himself or nobody: "jeg tror" in one's own quotation is no new attribution, and
     * "man", "det" and "du" name no source.
     */
    static boolean isOwnVoice(@Nullable Phrase source) {
        if (source == null) {
            return false;
        }
        boolean alone = source.end() - source.first() == 1;
        return source.sentence().is(source.head(), alone ? FunctionWord.OWN_VOICE : FunctionWord.NOBODY);
    }
}
