package org.belegg.cli.archive;

import java.util.List;
import org.belegg.archive.article.LemmaWord;
import org.belegg.archive.article.StoryWords;
import org.belegg.archive.article.WordClass;
import org.belegg.language.AnalysedText;
import org.belegg.language.Sentence;
import org.belegg.language.Token;
import org.belegg.model.Span;

/** An analysed text as the archive's index takes it. */
public final class WordsOfText {
    private WordsOfText() {}

    /** Its sentences, and its words with their dictionary forms; marks are left out. */
    public static StoryWords of(AnalysedText text) {
        List<Span> sentences = text.sentences().map(Sentence::span).toList();
        List<LemmaWord> words = text.sentences()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.form().codePoints().anyMatch(Character::isLetterOrDigit))
                .map(token -> new LemmaWord(token.span(), token.lemma(), wordClass(token)))
                .toList();
        return new StoryWords(sentences, words);
    }

    private static WordClass wordClass(Token token) {
        return switch (token.tag().partOfSpeech()) {
            case "subst" -> token.has("prop") ? WordClass.NAME : WordClass.NOUN;
            case "verb" -> WordClass.VERB;
            case "adj" -> WordClass.ADJECTIVE;
            default -> WordClass.OTHER;
        };
    }
}
