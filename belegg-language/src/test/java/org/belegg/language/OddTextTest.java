package org.belegg.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.junit.jupiter.api.Test;

/** Text never makes the analysis throw or hang, and what comes out is always whole. */
class OddTextTest {
    private static final TextAnalyser ANALYSER = TextAnalyser.create();

    @Test
    void anyUnicodeGivesWholeTrees() {
        Random random = new Random(17);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int j = 0; j < length; j++) {
                text.append(odd(random));
            }
            for (Language language : Language.values()) {
                check(text.toString(), language);
            }
        }
    }

    private static String odd(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
            case 1 -> String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1));
            case 2 -> " ";
            case 3 ->
                List.of("«", "»", "\"", "–", "-", ".", ":", "…", "|", "\n").get(random.nextInt(10));
            case 4 -> List.of(" Kari ", " sier ", " Oslo ", " USA ", " ifølge ").get(random.nextInt(5));
            default -> Character.toString('a' + random.nextInt(26));
        };
    }

    @Test
    void sentenceOfTenThousandsOfWordsTakesLinearTime() {
        String text = "ordføreren sier at veien og ".repeat(20_000);
        assertTimeout(Duration.ofSeconds(30), () -> {
            AnalysedText analysed = check(text, Language.NB);
            assertEquals(
                    100_000,
                    analysed.sentences().mapToInt(s -> s.tokens().size()).sum());
        });
    }

    @Test
    void sameNameTenThousandsOfTimesTakesLinearTime() {
        String text = "Kari Moen kom. ".repeat(10_000);
        assertTimeout(Duration.ofSeconds(30), () -> check(text, Language.NN));
    }

    @Test
    void shoutedHeadlineIsReadAsASentence() {
        AnalysedText analysed = check("ORDFØREREN TREKKER SEG ETTER BRÅKET", Language.NB);
        Sentence sentence = analysed.sentences().findFirst().orElseThrow();
        assertEquals("ORDFØREREN", sentence.tokens().get(0).form());
        assertEquals("verb", sentence.tokens().get(1).tag().partOfSpeech());
        assertEquals("SUBJ", sentence.tokens().get(0).relation());
        assertEquals("trekke", sentence.tokens().get(1).lemma());
    }

    @Test
    void headlineWithoutAFullStopIsAWholeTree() {
        check("Bro stengt etter ras", Language.NB);
        check("Krev svar", Language.NN);
        check("?", Language.NN);
    }

    @Test
    void threadsGiveTheSame() {
        String text = "– Vi må vente, sier ordfører Kari Moen til NTB. Hun møter departementet i Oslo på fredag.";
        AnalysedText alone = check(text, Language.NB);
        List<AnalysedText> together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> ANALYSER.analyse(text, new Span(0, text.length()), Language.NB))
                .toList();
        together.forEach(other -> assertEquals(alone, other));
    }

    /** Analyses the text and checks what must hold for any text. */
    private static AnalysedText check(String text, Language language) {
        AnalysedText analysed = ANALYSER.analyse(text, new Span(0, text.length()), language);
        analysed.sentences().forEach(sentence -> {
            List<Token> tokens = sentence.tokens();
            assertEquals(
                    1,
                    tokens.stream().filter(token -> token.head() == Token.ROOT).count(),
                    text);
            for (Token token : tokens) {
                assertTrue(token.head() < tokens.size());
                assertTrue(reachesTheRoot(token, tokens), () -> "a circle at " + token + " in " + text);
                assertTrue(!token.lemma().isEmpty() && !token.relation().contains("^"), token::toString);
            }
            int last = 0;
            for (Name name : sentence.names()) {
                assertTrue(name.first() >= last && name.end() <= tokens.size(), name::toString);
                last = name.end();
            }
        });
        return analysed;
    }

    private static boolean reachesTheRoot(Token token, List<Token> tokens) {
        Token above = token;
        for (int steps = 0; steps <= tokens.size(); steps++) {
            if (above.head() == Token.ROOT) {
                return true;
            }
            above = tokens.get(above.head());
        }
        return false;
    }
}
