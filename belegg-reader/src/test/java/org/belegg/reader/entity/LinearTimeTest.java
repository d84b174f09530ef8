package org.belegg.reader.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.belegg.language.AnalysedText;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.language.Paragraph;
import org.belegg.language.Sentence;
import org.belegg.language.Tag;
import org.belegg.language.Token;
import org.belegg.model.AttributionType;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.attribution.Finding;
import org.belegg.reader.attribution.Media;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;
import org.junit.jupiter.api.Test;

/**
 * A story that names many people and bodies takes hardly longer than one as long that names the same two all the time.
 * Where work grows with the number of names, a story this long takes some hundred times as long.
 */
class LinearTimeTest {
    private static final int SENTENCES = 20_000;
    private static final int LIMIT = 25;
    private static final int TRIES = 3;

    private static final Speakers SPEAKERS = new Speakers(new Media(), new Documents());

    @Test
    void peopleWithDifferentNames() {
        assertLinear(i -> List.of(name(NameType.PER, "Kari", word(i, "nes")), verb("sier"), end()));
    }

    @Test
    void surnamesThatMeanPeopleNamedInFull() {
        assertLinear(i -> i % 2 == 0
                ? List.of(name(NameType.PER, "Ola", word(i, "vik")), verb("sier"), end())
                : List.of(name(NameType.PER, word(i - 1, "vik")), verb("sier"), end()));
    }

    @Test
    void surnamesWithALetterWrong() {
        assertLinear(i -> i % 2 == 0
                ? List.of(name(NameType.PER, "Ola", word(i, "vikstrand")), verb("sier"), end())
                : List.of(name(NameType.PER, word(i - 1, "vikstrond")), verb("sier"), end()));
    }

    @Test
    void manyPeopleWithOneSurname() {
        assertLinear(i -> i % 2 == 0
                ? List.of(name(NameType.PER, word(i, "a"), "Nes"), verb("sier"), end())
                : List.of(name(NameType.PER, "Nes"), verb("sier"), end()));
    }

    @Test
    void rolesAndTheirHolders() {
        assertLinear(i -> i % 2 == 0
                ? List.of(noun(word(i, "sjef"), "ub"), name(NameType.PER, "Kari", word(i, "nes")), verb("sier"), end())
                : List.of(noun(word(i - 1, "sjefen"), "be"), verb("sier"), end()));
    }

    @Test
    void bodiesCalledByTheirCommonNoun() {
        assertLinear(i -> i % 2 == 0
                ? List.of(name(NameType.ORG, "Det", word(i, "rådet")), verb("sier"), end())
                : List.of(noun(word(i - 1, "rådet"), "be"), verb("sier"), end()));
    }

    @Test
    void bodiesWithAcronyms() {
        assertLinear(i -> List.of(
                name(NameType.ORG, "A" + word(i, "laget"), "Nord"),
                mark("("),
                name(NameType.ORG, "A" + word(i, "").toUpperCase(Locale.ROOT)),
                mark(")"),
                verb("sier"),
                end()));
    }

    @Test
    void thoseWithoutAName() {
        assertLinear(i -> List.of(noun(word(i, "mannen"), "be"), verb("sier"), end()));
    }

    private static void assertLinear(IntFunction<List<Piece>> sentence) {
        Telling few = new Telling(SENTENCES, i -> sentence.apply(i % 2));
        Telling many = new Telling(SENTENCES, sentence);
        long fewTime = Long.MAX_VALUE;
        long manyTime = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            fewTime = Math.min(fewTime, few.nanoseconds());
            manyTime = Math.min(manyTime, many.nanoseconds());
        }
        long ratio = manyTime / fewTime;
        assertTrue(ratio < LIMIT, "many names took " + ratio + " times as long as few");
    }

    /** A number as letters, so that no two numbers give words that differ by one letter only by chance of digits. */
    private static String word(int number, String ending) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number, i = 0; i < 4; rest /= 20, i++) {
            letters.append((char) ('a' + rest % 20));
        }
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1) + ending;
    }

    /** A word or a name to be put into a sentence. */
    private record Piece(List<String> words, NameType name, String partOfSpeech, Set<String> features) {}

    private static Piece name(NameType type, String... words) {
        return new Piece(List.of(words), type, "subst", Set.of("prop"));
    }

    private static Piece noun(String word, String definiteness) {
        String lower = word.toLowerCase(Locale.ROOT);
        return new Piece(List.of(lower), NameType.MISC, "subst", Set.of("appell", "mask", definiteness, "ent"));
    }

    private static Piece verb(String word) {
        return new Piece(List.of(word), NameType.MISC, "verb", Set.of("pres"));
    }

    private static Piece mark(String mark) {
        return new Piece(List.of(mark), NameType.MISC, "clb", Set.of());
    }

    private static Piece end() {
        return mark(".");
    }

    /** A made-up story in which the one that each sentence begins with says something. */
    private static final class Telling {
        private final Story story;
        private final List<Finding> findings = new ArrayList<>();

        Telling(int sentences, IntFunction<List<Piece>> sentence) {
            StringBuilder text = new StringBuilder();
            List<Paragraph> paragraphs = new ArrayList<>();
            for (int i = 0; i < sentences; i++) {
                Sentence one = write(sentence.apply(i), text);
                paragraphs.add(new Paragraph(one.span(), List.of(one)));
                text.append("\n\n");
            }
            story = Story.of(new AnalysedText(text.toString(), Language.NB, paragraphs));
            for (StorySentence one : story.sentences()) {
                int end = 0;
                while (!one.token(end).is("verb")) {
                    end++;
                }
                int head = one.nameAt(0) == null && end > 1 ? 1 : 0;
                findings.add(new Finding(
                        "made-up",
                        null,
                        new Phrase(one, 0, end, head),
                        List.of(one.span(one.size() - 1, one.size())),
                        AttributionType.INDIRECT,
                        Stance.AFFIRMS,
                        List.of()));
            }
        }

        long nanoseconds() {
            long start = System.nanoTime();
            assertEquals(
                    findings.size(), SPEAKERS.cast(story, findings).findings().size());
            return System.nanoTime() - start;
        }

        private static Sentence write(List<Piece> pieces, StringBuilder text) {
            List<Token> tokens = new ArrayList<>();
            List<Name> names = new ArrayList<>();
            int verb = pieces.stream()
                    .takeWhile(piece -> !piece.partOfSpeech().equals("verb"))
                    .mapToInt(piece -> piece.words().size())
                    .sum();
            int start = text.length();
            for (Piece piece : pieces) {
                if (piece.features().contains("prop")) {
                    names.add(new Name(
                            piece.name(),
                            tokens.size(),
                            tokens.size() + piece.words().size()));
                }
                for (String word : piece.words()) {
                    Span span = new Span(text.length(), text.length() + word.length());
                    text.append(word).append(' ');
                    int index = tokens.size();
                    String relation = index == verb ? "FINV" : index == 0 ? "SUBJ" : "FLAT";
                    int head = index == verb ? Token.ROOT : index == 0 ? verb : index > verb ? verb : 0;
                    Tag tag = new Tag(piece.partOfSpeech(), piece.features());
                    String lemma = word.endsWith("en") ? word.substring(0, word.length() - 2) : word;
                    tokens.add(new Token(index, span, word, lemma, tag, head, relation));
                }
            }
            return new Sentence(new Span(start, text.length() - 1), tokens, names);
        }
    }
}
