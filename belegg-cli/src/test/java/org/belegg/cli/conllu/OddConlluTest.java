package org.belegg.cli.conllu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Span;
import org.belegg.reader.AnalysedReading;
import org.belegg.reader.ArticleReader;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Stories of whatever trips a table, read and written as CoNLL-U: every token is the words where it says it stands. */
class OddConlluTest {
    private static final ArticleReader READER = ArticleReader.create();
    private static final List<String> PIECES = List.of(
            "– Brua er trygg, sier Kari Moen.",
            "«Nei», sier Ola Vik — «aldri».",
            " ",
            "\n\n",
            "\r\n",
            "\t",
            "\u2028",
            "ar\u00ADbei\u00ADdere",
            "Andre\u0301",
            "A\u030Asen",
            "👩‍👩‍👧",
            "👍🏽 ",
            "🌉",
            "\u0000",
            "\uD83D",
            "\u202E",
            "<b>&amp;</b>",
            "# text = x",
            "_",
            "|",
            "1-2",
            "ifølge Havnevesenet",
            "Minst 40 skadd fredag. ");

    @RepeatedTest(40)
    void everyTokenIsTheWordsWhereItStandsAndSaysWhatItIsAWordOf(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = random.ints(30, 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
        AnalysedReading found = READER.readAnalysed(Article.of("odd", text));
        List<String[]> tokens = ConlluWriter.write(found.text(), found.reading())
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .map(line -> line.split("\t", -1))
                .toList();
        for (String[] token : tokens) {
            assertEquals(10, token.length, Arrays.toString(token));
            Span span = span(text, token);
            assertEquals(bare(text.substring(span.start(), span.end())), bare(token[1]));
        }
        assertEquals(
                bare(text).replace("_", ""),
                bare(tokens.stream().map(token -> token[1]).collect(Collectors.joining()))
                        .replace("_", ""),
                "no word is left out");
        for (Attribution attribution : found.reading().attributions()) {
            assertEquals(
                    startsIn(attribution.content(), text, tokens), marked("content", attribution.id(), text, tokens));
            assertEquals(
                    startsIn(attribution.source(), text, tokens), marked("source", attribution.id(), text, tokens));
            assertEquals(startsIn(attribution.cue(), text, tokens), marked("cue", attribution.id(), text, tokens));
        }
        assertTrue(tokens.size() > 10);
    }

    private static Set<Integer> startsIn(List<Span> spans, String text, List<String[]> tokens) {
        Set<Integer> starts = new TreeSet<>();
        for (String[] token : tokens) {
            int start = span(text, token).start();
            if (spans.stream().anyMatch(span -> span.start() <= start && start < span.end())) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static Set<Integer> marked(String part, String attribution, String text, List<String[]> tokens) {
        return tokens.stream()
                .filter(token -> Arrays.stream(token[9].split("\\|", -1))
                        .filter(mark -> mark.startsWith(part + "="))
                        .flatMap(mark ->
                                Arrays.stream(mark.substring(part.length() + 1).split(",", -1)))
                        .anyMatch(attribution::equals))
                .map(token -> span(text, token).start())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where a token says that it stands, from code points to code units. */
    private static Span span(String text, String[] token) {
        String range = Arrays.stream(token[9].split("\\|", -1))
                .filter(mark -> mark.startsWith("TokenRange="))
                .findFirst()
                .orElseThrow();
        String[] ends = range.substring("TokenRange=".length()).split(":", -1);
        return new Span(
                text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                text.offsetByCodePoints(0, Integer.parseInt(ends[1])));
    }

    /** Words without what is none: white space, control characters, overrides of direction. */
    private static String bare(String words) {
        StringBuilder bare = new StringBuilder();
        words.codePoints()
                .filter(codePoint -> !Character.isWhitespace(codePoint)
                        && !Character.isSpaceChar(codePoint)
                        && !Character.isISOControl(codePoint)
                        && codePoint != 0x202E)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
