package org.belegg.reader.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.belegg.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every language that stories are read in has its small words, and both standards of Norwegian are read together. */
class FunctionWordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasWordsToReadWith(Language language) {
        assertTrue(FunctionWords.of(language).hold(FunctionWord.THAT, "at"), language.code());
    }

    @Test
    void storyInOneStandardKnowsTheWordsOfTheOther() {
        FunctionWords words = FunctionWords.of(Language.NB);
        assertTrue(words.hold(FunctionWord.NEGATION, "ikkje"));
        assertTrue(words.hold(FunctionWord.NEGATION, "ikke"));
    }

    @Test
    void wordBelongsOnlyToTheSetsThatNameIt() {
        assertFalse(FunctionWords.of(Language.NB).hold(FunctionWord.NEGATION, "at"));
    }
}
