package org.belegg.language.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.belegg.language.data.LanguageFile;
import org.belegg.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordListTest {
    @ParameterizedTest
    @EnumSource
    void everyAbbreviationHasAPlaceAndAMeaningAndStandsOnce(Language language) {
        HashSet<String> forms = new HashSet<>();
        for (String line : LanguageFile.lines(language.code(), "abbreviations.tsv")) {
            String[] columns = line.split("\t", -1);
            assertEquals(3, columns.length, line);
            assertEquals(true, forms.add(columns[0]), "twice: " + line);
            assertEquals(false, columns[0].endsWith(".") || columns[2].isBlank(), line);
            assertEquals(true, List.of("inside", "number", "anywhere").contains(columns[1]), line);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreInSmallLettersAndStandOnce(Language language) {
        for (String name : List.of("sentence-openers.txt", "credit-labels.txt", "function-words.txt")) {
            List<String> words = LanguageFile.lines(language.code(), name);
            assertEquals(
                    words.stream()
                            .map(word -> word.toLowerCase(Locale.ROOT).strip())
                            .distinct()
                            .toList(),
                    words);
        }
    }

    @Test
    void capitalisedAbbreviationIsFoundAndAnAcronymIsNot() {
        Abbreviations abbreviations = Abbreviations.read(Language.NB);
        assertEquals(Abbreviations.Place.INSIDE, abbreviations.placeOf("Dr", 0, 2, false));
        assertEquals(Abbreviations.Place.NONE, abbreviations.placeOf("DR", 0, 2, false));
    }
}
