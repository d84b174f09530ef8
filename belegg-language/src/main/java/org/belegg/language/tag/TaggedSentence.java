package org.belegg.language.tag;

import java.util.List;
import org.belegg.language.Tag;
import org.belegg.language.word.Word;
import org.belegg.model.Language;

/**
 * A sentence on its way through the models: its words and, for each, the number of its tag.
 *
 * @param words never empty
 * @param tags one number a word
 * @param tagset what the numbers mean
 * @param language the written standard
 */
public record TaggedSentence(List<Word> words, int[] tags, Tagset tagset, Language language) {
    /** How many words there are. */
    public int size() {
        return tags.length;
    }

    /** The tag of the word at this place. */
    public Tag tag(int index) {
        return tagset.tag(tags[index]);
    }
}
