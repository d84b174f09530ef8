package org.belegg.archive.matter;

import java.util.List;
import org.belegg.archive.article.LemmaWord;
import org.belegg.archive.article.StoredArticle;
import org.belegg.model.Span;

/** Finds what a story calls untrue: "Påstanden om 900 er løgn", "Det stemmer ikke at ...". */
final class Untruths {
    private static final int LONGEST_VERDICT = 10;

    private final StoredArticle story;
    private final Vocabulary vocabulary;

    Untruths(StoredArticle story, Vocabulary vocabulary) {
        this.story = story;
        this.vocabulary = vocabulary;
    }

    /** Whether a sentence, or the one behind it, says of its only figure that it is not so. */
    boolean isCalledFalse(Span figure, Span sentence) {
        boolean isOnly = story.reading().figures().stream()
                        .filter(other -> sentence.contains(other.span()))
                        .count()
                == 1;
        if (!isOnly) {
            return false;
        }
        List<LemmaWord> before = story.words().wordsIn(new Span(sentence.start(), figure.start()));
        List<LemmaWord> behind = story.words().wordsIn(new Span(figure.end(), sentence.end()));
        return isCalledFalseBehind(sentence)
                || behind.stream().anyMatch(word -> vocabulary.isFalsehood(word.lemma()) || isFalsehood(word))
                || isCalledUntrue(behind)
                || isCalledUntrue(before)
                || isFalseThat(before);
    }

    /** Whether the next sentence does nothing but say that this one is not so: "Det stemmer ikke." */
    private boolean isCalledFalseBehind(Span sentence) {
        Span behind = story.words().sentenceBehind(sentence).orElse(null);
        if (behind == null) {
            return false;
        }
        List<LemmaWord> words = story.words().wordsIn(behind);
        return words.size() <= LONGEST_VERDICT
                && (isCalledUntrue(words) || words.stream().anyMatch(this::isFalsehood));
    }

    /** Whether "ikke" and "riktig", in either order, stand side by side. */
    private boolean isCalledUntrue(List<LemmaWord> words) {
        for (int i = 1; i < words.size(); i++) {
            LemmaWord one = words.get(i - 1);
            LemmaWord other = words.get(i);
            if ((isNegation(one) && vocabulary.isTruth(other.lemma()))
                    || (vocabulary.isTruth(one.lemma()) && isNegation(other))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is said that what follows is not so: "Det er feil at ..." */
    private boolean isFalseThat(List<LemmaWord> words) {
        for (int i = 1; i < words.size(); i++) {
            if (isFalsehood(words.get(i - 1)) && vocabulary.isThat(story.form(words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFalsehood(LemmaWord word) {
        return vocabulary.isFalsehood(story.form(word));
    }

    private boolean isNegation(LemmaWord word) {
        return vocabulary.isNegation(story.form(word));
    }
}
