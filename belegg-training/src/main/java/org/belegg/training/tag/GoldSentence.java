package org.belegg.training.tag;

import java.util.List;
import org.belegg.language.word.Word;
import org.belegg.model.Language;
import org.belegg.training.treebank.CommonTags;
import org.belegg.training.treebank.Treebank;
import org.belegg.training.treebank.TreebankSentence;
import org.belegg.training.treebank.TreebankToken;

/**
 * A sentence of the treebank as the models see it, without the mark after a headline.
 *
 * @param words its words in normal form
 * @param tokens what is true of them
 * @param language the written standard
 */
public record GoldSentence(List<Word> words, List<TreebankToken> tokens, Language language) {
    /** One sentence. */
    public static GoldSentence of(TreebankSentence sentence, Language language) {
        List<TreebankToken> tokens = sentence.asText().tokens();
        List<Word> words = Word.of(tokens.stream().map(TreebankToken::form).toList());
        return new GoldSentence(words, tokens, language);
    }

    /** All sentences of a treebank, in order. */
    public static List<GoldSentence> allOf(Treebank treebank) {
        return treebank.sentences()
                .map(sentence -> of(sentence, treebank.language()))
                .toList();
    }

    /** How many words there are. */
    public int size() {
        return words.size();
    }

    /** The tag of the word at this place, as it is written. */
    public String tag(int index) {
        return CommonTags.of(tokens.get(index));
    }
}
