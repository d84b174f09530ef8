package org.belegg.language.tag;

import java.util.Arrays;
import java.util.List;
import org.belegg.language.Tag;
import org.belegg.language.word.Word;
import org.belegg.model.Language;

/** A sentence on its way through the models: its words and, for each, the number of its tag. Not changed once made. */
public final class TaggedSentence {
    private final List<Word> words;
    private final int[] tags;
    private final Tagset tagset;
    private final Language language;

    /**
     * A tagged sentence.
     *
     * @param words may be empty
     * @param tags one number a word; not copied
     * @param tagset what the numbers mean
     * @param language the written standard
     */
    public TaggedSentence(List<Word> words, int[] tags, Tagset tagset, Language language) {
        if (words.size() != tags.length) {
            throw new IllegalArgumentException(words.size() + " words, but " + tags.length + " tags");
        }
        this.words = words;
        this.tags = tags;
        this.tagset = tagset;
        this.language = language;
    }

    /** How many words there are. */
    public int size() {
        return tags.length;
    }

    /** The words. */
    public List<Word> words() {
        return words;
    }

    /** The written standard. */
    public Language language() {
        return language;
    }

    /** The tag of the word at this place. */
    public Tag tag(int index) {
        return tagset.tag(tags[index]);
    }

    /** The tag of the word at this place as the treebank writes it. */
    public String tagName(int index) {
        return tagset.names().get(tags[index]);
    }

    /** Stands for the tag of the word at this place in features. */
    public long tagHash(int index) {
        return tagset.hash(tags[index]);
    }

    /** Stands for the part of speech of the word at this place in features. */
    public long partOfSpeechHash(int index) {
        return tagset.partOfSpeechHash(tags[index]);
    }

    /** The words from {@code start} up to, not including, {@code end} as a sentence of their own. */
    public TaggedSentence part(int start, int end) {
        return new TaggedSentence(words.subList(start, end), Arrays.copyOfRange(tags, start, end), tagset, language);
    }
}
