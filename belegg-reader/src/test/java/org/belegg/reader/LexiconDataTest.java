package org.belegg.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.belegg.reader.lexicon.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists about states, names, people and bodies have the shape that their first lines promise. */
class LexiconDataTest {
    private static final String STATES = "states.tsv";
    private static final String GIVEN_NAMES = "given-names.tsv";
    private static final String PERSON_NOUNS = "person-nouns.tsv";
    private static final String BODY_NOUNS = "body-nouns.txt";

    /** One word or several, with what joins or abbreviates them: "Jean-Luc", "Ze'ev", "St. John's", "Washington, D.C.". */
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}'.-]*(?:,? [\\p{L}\\p{Nd}][\\p{L}\\p{Nd}'.-]*)*");

    /** Stands in a field that holds nothing. */
    private static final String NONE = "-";

    private static final Pattern ISO_CODE = Pattern.compile("[A-Z]{2}(?:-[A-Z]{2,3})?");

    @ParameterizedTest
    @CsvSource({STATES + ",8", GIVEN_NAMES + ",2", PERSON_NOUNS + ",4", BODY_NOUNS + ",1"})
    void everyLineHasItsColumns(String list, int columns) {
        for (String line : WordList.lines(list)) {
            assertEquals(columns, cells(line).size(), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {STATES, GIVEN_NAMES, PERSON_NOUNS, BODY_NOUNS})
    void noEntryStandsTwiceAndAllAreSorted(String list) {
        String before = "";
        for (String line : WordList.lines(list)) {
            String entry = cells(line).get(0);
            assertTrue(before.compareTo(entry) < 0, entry + " after " + before);
            before = entry;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {STATES, GIVEN_NAMES, PERSON_NOUNS, BODY_NOUNS})
    void everyWordIsComposedUnicodeWithoutStrayCharacters(String list) {
        for (String line : WordList.lines(list)) {
            assertTrue(Normalizer.isNormalized(line, Normalizer.Form.NFC), line);
            for (String cell : cells(line)) {
                for (String word : words(cell)) {
                    String bare = word.replaceFirst("^--?", "");
                    assertTrue(word.equals(NONE) || NAME.matcher(bare).matches(), line + ": " + word);
                }
            }
        }
    }

    @Test
    void everyStateHasACodeAndANameInBothFormsOfNorwegian() {
        for (String line : WordList.lines(STATES)) {
            List<String> cells = cells(line);
            assertTrue(ISO_CODE.matcher(cells.get(0)).matches(), line);
            assertTrue(!cells.get(1).equals(NONE) && !cells.get(2).equals(NONE), line);
        }
    }

    @Test
    void noFieldOfAStateNamesAThingTwice() {
        for (String line : WordList.lines(STATES)) {
            for (String cell : cells(line)) {
                List<String> words = words(cell);
                assertEquals(words.size(), new HashSet<>(words).size(), line + ": " + cell);
            }
        }
    }

    @Test
    void noCapitalOrSeatSpeaksForTwoStates() {
        Set<String> seats = new HashSet<>();
        for (String line : WordList.lines(STATES)) {
            List<String> cells = cells(line);
            for (String seat : words(cells.get(4) + ";" + cells.get(7))) {
                assertTrue(seat.equals(NONE) || seats.add(seat), line + ": " + seat);
            }
        }
    }

    @Test
    void everyGivenNameTellsAGenderOrSaysThatItDoesNot() {
        for (String line : WordList.lines(GIVEN_NAMES)) {
            assertTrue(Set.of("f", "m", "u").contains(cells(line).get(1)), line);
        }
    }

    @Test
    void everyPersonNounHasALanguageAGenderAndAKind() {
        for (String line : WordList.lines(PERSON_NOUNS)) {
            List<String> cells = cells(line);
            assertTrue(Set.of("nb", "nn", "both").contains(cells.get(1)), line);
            assertTrue(Set.of("f", "m", "u").contains(cells.get(2)), line);
            assertTrue(Set.of("role", "kin", "person", "group").contains(cells.get(3)), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb/cues.tsv", "nn/cues.tsv"})
    void everyReportingWordHasItsKindStanceAndFrames(String list) {
        for (String line : WordList.lines(list)) {
            List<String> cells = cells(line);
            assertEquals(4, cells.size(), line);
            assertTrue(Set.of("verb", "adj", "noun", "prep").contains(cells.get(1)), line);
            assertFalse(cells.get(3).isBlank(), line);
            List<String> frames = List.of(cells.get(3).split(" "));
            assertEquals(frames.size(), new HashSet<>(frames).size(), line);
        }
    }

    @Test
    void noReportingWordStandsTwice() {
        Set<String> words = new HashSet<>();
        for (String list : List.of("nb/cues.tsv", "nn/cues.tsv")) {
            for (String line : WordList.lines(list)) {
                List<String> cells = cells(line);
                assertTrue(words.add(cells.get(0) + " " + cells.get(1)), line);
            }
        }
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private static List<String> words(String cell) {
        return Arrays.asList(cell.split(";", -1));
    }
}
