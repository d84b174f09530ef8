package org.belegg.training.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.belegg.language.Token;
import org.belegg.language.linear.HashTable;
import org.belegg.language.parse.ParserState;
import org.belegg.language.parse.Steps;
import org.belegg.language.parse.Tree;
import org.junit.jupiter.api.Test;

class OracleTest {
    private static final Steps ONE_LABEL = new Steps(List.of("X"), HashTable.of(Map.of()), new int[][] {{0}});

    @Test
    void followingItMakesTheRightTree() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            Tree tree = GoldTree.lifted(randomTree(random, 1 + random.nextInt(20)));
            assertArrayEquals(rootLast(tree), follow(tree, random, 0));
        }
    }

    @Test
    void whereThereIsAChoiceSomeStepLosesNothing() {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            Tree tree = GoldTree.lifted(randomTree(random, 1 + random.nextInt(20)));
            follow(tree, random, 0.5);
        }
    }

    @Test
    void liftedTreeHasNoCrossingArcsAndKeepsTheOthers() {
        // 0 <- 2 crosses 1 <- 3: the shorter of the two is lifted.
        Tree tree = new Tree(new int[] {2, 3, -1, 2}, List.of("SUBJ", "ADV", "FINV", "INFV"));
        Tree lifted = GoldTree.lifted(tree);
        assertEquals(2, lifted.head(0));
        assertEquals(2, lifted.head(1));
        assertEquals("ADV^INFV", lifted.relation(1));
        assertEquals("SUBJ", lifted.relation(0));
    }

    /** Takes the oracle's steps, or with the given chance any allowed one; returns the heads. */
    private static int[] follow(Tree tree, Random random, double anyStep) {
        Oracle oracle = new Oracle(rootLast(tree));
        ParserState state = new ParserState(tree.size());
        while (!state.isDone()) {
            List<Integer> right = new ArrayList<>();
            List<Integer> allowed = new ArrayList<>();
            for (int step = 0; step < 3; step++) {
                if (may(state, step)) {
                    allowed.add(step);
                }
                if (mayRight(oracle, state, step)) {
                    right.add(step);
                }
            }
            assertTrue(allowed.containsAll(right));
            assertTrue(!right.isEmpty() || allowed.size() == 1, () -> "stuck at word " + state.next());
            List<Integer> choice = right.isEmpty() || random.nextDouble() < anyStep ? allowed : right;
            take(state, choice.get(random.nextInt(choice.size())));
        }
        int[] heads = new int[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.head(i);
        }
        return heads;
    }

    private static boolean may(ParserState state, int step) {
        return step == 0 ? state.mayLeft() : step == 1 ? state.mayRight() : state.mayShift();
    }

    private static boolean mayRight(Oracle oracle, ParserState state, int step) {
        return step == 0 ? oracle.mayLeft(state) : step == 1 ? oracle.mayRight(state) : oracle.mayShift(state);
    }

    private static void take(ParserState state, int step) {
        state.take(ONE_LABEL, step == 2 ? ONE_LABEL.shift() : step == 0 ? ONE_LABEL.left(0) : ONE_LABEL.right(0));
    }

    private static int[] rootLast(Tree tree) {
        int[] heads = tree.heads();
        for (int i = 0; i < heads.length; i++) {
            heads[i] = heads[i] == Token.ROOT ? heads.length : heads[i];
        }
        return heads;
    }

    private static Tree randomTree(Random random, int size) {
        int[] heads = new int[size];
        int root = random.nextInt(size);
        List<Integer> placed = new ArrayList<>(List.of(root));
        heads[root] = Token.ROOT;
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            relations.add("R" + i);
            if (i != root) {
                heads[i] = placed.get(random.nextInt(placed.size()));
                placed.add(i);
            }
        }
        return new Tree(heads, relations);
    }
}
