package org.belegg.reader.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belegg.language.TextAnalyser;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.belegg.reader.attribution.AttributionFinder;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.attribution.Media;
import org.belegg.reader.story.Story;
import org.junit.jupiter.api.Test;

/** {@code [1 Kari Berg]} ... {@code [1 hun]}: mentions with one number are one chain; what has no number is not looked at. */
class CoreferenceTest {
    private static final Pattern MARK = Pattern.compile("\\[(\\d) ([^\\]]*)\\]");
    private static final TextAnalyser ANALYSER = TextAnalyser.create();
    private static final AttributionFinder ATTRIBUTIONS = new AttributionFinder(new Media(), new Documents());
    private static final Coreference COREFERENCE = Coreference.builtIn();

    @Test
    void pronounsFollowThePersonOfTheirGender() {
        expect(
                Language.NB,
                "[1 Kari Berg] møtte [2 Ola Lie] på torget i Vikby. [1 Hun] hadde ventet lenge. Så gikk [2 han] hjem.");
    }

    @Test
    void surnameAndFullNameAreOne() {
        expect(
                Language.NN,
                "[1 Kari Berg] leier garden. Det var sauene som kom først. [1 Berg] har åtti av dei, og [1 ho] vil ha"
                        + " fleire.");
    }

    @Test
    void reflexivesGoWithTheirSubject() {
        expect(Language.NB, "[1 Ordføreren] gledet [1 seg] over [1 sin] nye stol.");
    }

    @Test
    void whoSpeaksIsTheOneWhoSaysI() {
        expect(Language.NB, """
            Fergen sto i går.

            – [1 Jeg] vet ikke når [1 jeg] kommer hjem, sier [1 Kari Berg].
            """);
    }

    @Test
    void definiteNounTakesUpTheIndefiniteOne() {
        expect(Language.NB, "[1 En mann] ble stanset av politiet i Vikby. [1 Mannen] hadde ikke førerkort.");
    }

    @Test
    void formalSubjectsAreNobody() {
        Story story = story(Language.NB, "Det regner i Vikby. Det bor tre hundre der. Det finnes ei bru over elva.");
        List<List<StoryMention>> chains =
                COREFERENCE.chains(story, ATTRIBUTIONS.find(story).findings());
        assertEquals(List.of(), chains);
    }

    @Test
    void eachMentionIsInOneChainInTextOrder() {
        Story story = story(
                Language.NB,
                "Kari Berg og Ola Lie eier hytta. De malte den i fjor. Berg sier at hun er fornøyd med fargen. Lie er"
                        + " det ikke.");
        Set<StoryMention> seen = new HashSet<>();
        for (List<StoryMention> chain :
                COREFERENCE.chains(story, ATTRIBUTIONS.find(story).findings())) {
            assertTrue(chain.size() > 1, chain::toString);
            for (int i = 0; i < chain.size(); i++) {
                assertTrue(seen.add(chain.get(i)), chain::toString);
                assertTrue(i == 0
                        || chain.get(i - 1).span().start()
                                <= chain.get(i).span().start());
            }
        }
    }

    @Test
    void timeGoesWithTheLengthOfTheStory() {
        String sentence = "Kari Berg sa at hun og broren hadde sett båten ved Vikby kai før den forsvant. ";
        Story story = story(Language.NB, sentence.repeat(4000));
        long start = System.nanoTime();
        COREFERENCE.chains(story, List.of());
        assertTrue(System.nanoTime() - start < 30e9);
    }

    private static void expect(Language language, String marked) {
        StringBuilder text = new StringBuilder();
        TreeMap<String, List<String>> expected = new TreeMap<>();
        List<Span> looked = new ArrayList<>();
        Matcher marks = MARK.matcher(marked);
        int done = 0;
        while (marks.find()) {
            text.append(marked, done, marks.start());
            int start = text.length();
            text.append(marks.group(2));
            looked.add(new Span(start, text.length()));
            expected.computeIfAbsent(marks.group(1), absent -> new ArrayList<>())
                    .add(start + " " + marks.group(2));
            done = marks.end();
        }
        text.append(marked.substring(done));
        Story story = story(language, text.toString());
        List<List<String>> found = new ArrayList<>();
        for (List<StoryMention> chain :
                COREFERENCE.chains(story, ATTRIBUTIONS.find(story).findings())) {
            List<String> words = chain.stream()
                    .map(StoryMention::span)
                    .filter(looked::contains)
                    .map(span -> span.start() + " " + story.textOf(span))
                    .toList();
            if (!words.isEmpty()) {
                found.add(words);
            }
        }
        assertEquals(new HashSet<>(expected.values()), new HashSet<>(found), text::toString);
    }

    private static Story story(Language language, String text) {
        return Story.of(ANALYSER.analyse(text, new Span(0, text.length()), language));
    }
}
