package org.belegg.reader;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, it is read without an exception, twice the same, and all that is always true holds. */
class ReaderFuzzTest {
    private static final long SEED = 20231007L;
    private static final List<String> STORIES = ExampleStories.texts();

    /** The stories are cut behind every so manieth character: a prime, so that the cuts fall on all kinds of places. */
    private static final int CUT = 397;

    @ParameterizedTest
    @EnumSource(Language.class)
    void charactersOfAllKinds(Language language) {
        OddTexts texts = new OddTexts(SEED, STORIES);
        assertSound(Stream.generate(() -> texts.characters(160)).limit(25), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void scrapsInAnyOrder(Language language) {
        OddTexts texts = new OddTexts(SEED + 1, STORIES);
        assertSound(Stream.generate(() -> texts.scraps(80)).limit(50), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void storiesWithScrapsInThem(Language language) {
        OddTexts texts = new OddTexts(SEED + 2, STORIES);
        assertSound(Stream.generate(() -> texts.spoiltStory(500)).limit(45), language);
    }

    @Test
    void storiesCutAnywhere() {
        assertSound(
                STORIES.stream()
                        .flatMap(story -> IntStream.iterate(CUT, cut -> cut < story.length(), cut -> cut + CUT)
                                .mapToObj(cut -> story.substring(0, cut))),
                null);
    }

    @Test
    void storiesOpenedAnywhere() {
        assertSound(
                STORIES.stream()
                        .flatMap(story -> IntStream.iterate(CUT, cut -> cut < story.length(), cut -> cut + CUT)
                                .mapToObj(cut -> story.substring(cut, Math.min(story.length(), cut + 2 * CUT)))),
                null);
    }

    /** Turkish has its own capitals of i; Arabic, Persian and Thai write numbers and years in their own way. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "lt-LT"})
    void theLocaleOfTheMachineChangesNothing(String tag) {
        Locale before = Locale.getDefault();
        List<Reading> readings = readAll();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(readings, readAll());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Reading> readAll() {
        ArticleReader reader = ArticleReader.create();
        OddTexts texts = new OddTexts(SEED + 3, STORIES);
        Stream<String> odd = Stream.generate(() -> texts.scraps(60)).limit(10);
        return Stream.concat(STORIES.stream().limit(5), odd)
                .map(text -> reader.read(Article.of(text)))
                .toList();
    }

    private static void assertSound(Stream<String> texts, @Nullable Language language) {
        assertAll(texts.map(text -> () -> {
            Article article = Article.of(text);
            assertSound(language == null ? article : article.withLanguage(language));
        }));
    }

    /** A failure shows its text in a way that can be copied into a test. */
    private static void assertSound(Article article) {
        try {
            CheckedReader.explain(article);
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError(broken + " with the text " + asJava(article.text()), broken);
        }
    }

    private static String asJava(String text) {
        StringBuilder java = new StringBuilder("\"");
        text.chars()
                .forEach(c -> java.append(
                        c < ' ' || c > 0x24f || c == '"'
                                ? String.format(Locale.ROOT, "\\u%04x", c)
                                : Character.toString(c)));
        return java.append('"').toString();
    }
}
