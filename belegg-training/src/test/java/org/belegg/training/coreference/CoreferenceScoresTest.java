package org.belegg.training.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Chains are words, their letters the mentions. */
class CoreferenceScoresTest {
    private static final double EXACT = 1e-9;

    @Test
    void mucCountsTheLinksThatAreThere() {
        // Vilain and others 1995: one chain found in two halves lacks one of three links
        Agreement halves = Muc.of(chains("abcd"), chains("ab", "cd"));
        assertEquals(2.0 / 3, halves.recall(), EXACT);
        assertEquals(1, halves.precision(), EXACT);
    }

    @Test
    void bCubedWeighsMentionsByTheirChains() {
        // Bagga and Baldwin 1998: joining two chains of five is worse than joining one of five with one of two
        List<List<Character>> right = chains("12345", "67", "89ABC");
        Agreement small = BCubed.of(right, chains("12345", "6789ABC"));
        assertEquals(1, small.recall(), EXACT);
        assertEquals(16.0 / 21, small.precision(), EXACT);
        Agreement large = BCubed.of(right, chains("1234589ABC", "67"));
        assertEquals(1, large.recall(), EXACT);
        assertEquals(7.0 / 12, large.precision(), EXACT);
    }

    @Test
    void allThreeAgreeWithTheScorerOfConll() {
        // The worked example of Pradhan and others 2014, "Scoring coreference partitions of predicted mentions"
        CoreferenceScores scores = CoreferenceScores.of(chains("abc", "defg"), chains("ab", "cd", "fghi"));
        assertEquals(2.0 / 5, scores.muc().recall(), EXACT);
        assertEquals(2.0 / 5, scores.muc().precision(), EXACT);
        assertEquals(35.0 / 12 / 7, scores.bCubed().recall(), EXACT);
        assertEquals(4.0 / 8, scores.bCubed().precision(), EXACT);
        assertEquals((0.8 + 0.5) / 2, scores.ceafE().recall(), EXACT);
        assertEquals((0.8 + 0.5) / 3, scores.ceafE().precision(), EXACT);
        double muc = 0.4;
        double bCubed = 2 * (5.0 / 12) * 0.5 / (5.0 / 12 + 0.5);
        double ceafE = 2 * 1.3 / 5;
        assertEquals((muc + bCubed + ceafE) / 3, scores.conll(), EXACT);
        assertEquals(6.0 / 7, scores.mentions().recall(), EXACT);
        assertEquals(6.0 / 8, scores.mentions().precision(), EXACT);
    }

    @Test
    void chainsOfOneMentionDoNotCount() {
        CoreferenceScores with = CoreferenceScores.of(chains("ab", "c", "d"), chains("ab", "c", "e"));
        assertEquals(CoreferenceScores.of(chains("ab"), chains("ab")), with);
        assertEquals(1, with.conll(), EXACT);
    }

    @Test
    void scoresOfStoriesAddUpBeforeTheyAreDivided() {
        CoreferenceScores whole = CoreferenceScores.of(chains("abc"), chains("abc"));
        CoreferenceScores nothing = CoreferenceScores.of(chains("abcde"), chains());
        CoreferenceScores both = CoreferenceScores.NONE.plus(whole).plus(nothing);
        assertEquals(2.0 / 6, both.muc().recall(), EXACT);
        assertEquals(3.0 / 8, both.bCubed().recall(), EXACT);
        assertEquals(1.0 / 2, both.ceafE().recall(), EXACT);
        assertEquals(1, both.muc().precision(), EXACT);
        assertEquals(0, nothing.conll(), EXACT);
    }

    @Test
    void pairingIsTheBestOfAll() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            int rows = random.nextInt(5);
            int columns = rows + random.nextInt(3);
            double[][] worth = new double[rows][columns];
            for (double[] row : worth) {
                for (int j = 0; j < columns; j++) {
                    row[j] = random.nextInt(4) / 4.0;
                }
            }
            assertEquals(bestByTrying(worth, 0, new ArrayList<>()), Pairing.best(worth), EXACT);
        }
    }

    private static double bestByTrying(double[][] worth, int row, List<Integer> taken) {
        if (row == worth.length) {
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < worth[row].length; column++) {
            if (!taken.contains(column)) {
                taken.add(column);
                best = Math.max(best, worth[row][column] + bestByTrying(worth, row + 1, taken));
                taken.remove(taken.size() - 1);
            }
        }
        return best;
    }

    private static List<List<Character>> chains(String... words) {
        return Arrays.stream(words)
                .map(word -> word.chars().mapToObj(letter -> (char) letter).toList())
                .toList();
    }
}
