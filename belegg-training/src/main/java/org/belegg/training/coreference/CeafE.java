package org.belegg.training.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * CEAF by entities (Luo 2005, with its fourth likeness): chains of both sides are paired one to one so that the sum of
 * the pairs' likenesses is greatest; two chains are as like as the share of mentions that they have in common.
 */
final class CeafE {
    private CeafE() {}

    /** The agreement of the chains of one story; mentions are told apart by {@code equals}. */
    static <T> Agreement of(List<? extends List<T>> right, List<? extends List<T>> found) {
        double[][] likeness = new double[right.size()][found.size()];
        for (int i = 0; i < right.size(); i++) {
            Set<T> mentions = new HashSet<>(right.get(i));
            for (int j = 0; j < found.size(); j++) {
                long common = found.get(j).stream().filter(mentions::contains).count();
                likeness[i][j] =
                        2.0 * common / (right.get(i).size() + found.get(j).size());
            }
        }
        double sum = right.size() <= found.size() ? Pairing.best(likeness) : Pairing.best(turned(likeness));
        return new Agreement(sum, right.size(), sum, found.size());
    }

    private static double[][] turned(double[][] rows) {
        double[][] turned = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < turned.length; j++) {
                turned[j][i] = rows[i][j];
            }
        }
        return turned;
    }
}
