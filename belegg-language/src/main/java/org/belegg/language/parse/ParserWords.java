package org.belegg.language.parse;

import java.util.List;
import org.belegg.language.linear.Hash;
import org.belegg.language.tag.TaggedSentence;
import org.belegg.language.word.Word;

/** The words of one sentence as numbers, with the root after the last one and room for no word at all. */
final class ParserWords {
    private static final long NONE = Hash.of("none");

    private final int size;
    private final long[] forms;
    private final long[] parts;
    private final long[] tags;
    private final long[] lemmas;
    private final long[] endings;

    ParserWords(TaggedSentence sentence, List<String> lemmas) {
        this.size = sentence.size();
        this.forms = new long[size + 2];
        this.parts = new long[size + 2];
        this.tags = new long[size + 2];
        this.lemmas = new long[size + 2];
        this.endings = new long[size + 2];
        for (int i = 0; i < size; i++) {
            Word word = sentence.words().get(i);
            forms[i] = word.lower();
            parts[i] = sentence.partOfSpeechHash(i);
            tags[i] = sentence.tagHash(i);
            this.lemmas[i] = Hash.of(lemmas.get(i));
            endings[i] = word.suffix(3);
        }
        fill(size, Steps.ROOT);
        fill(size + 1, NONE);
    }

    private void fill(int place, long value) {
        forms[place] = value;
        parts[place] = value;
        tags[place] = value;
        lemmas[place] = value;
        endings[place] = value;
    }

    long form(int word) {
        return forms[place(word)];
    }

    long part(int word) {
        return parts[place(word)];
    }

    long tag(int word) {
        return tags[place(word)];
    }

    long lemma(int word) {
        return lemmas[place(word)];
    }

    long ending(int word) {
        return endings[place(word)];
    }

    private int place(int word) {
        return word == ParserState.NONE ? size + 1 : word;
    }
}
