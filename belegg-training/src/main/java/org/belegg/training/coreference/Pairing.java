package org.belegg.training.coreference;

import java.util.Arrays;

/** The best one-to-one pairing of rows with columns (Kuhn 1955, Munkres 1957), in time cubic in their number. */
final class Pairing {
    private Pairing() {}

    /**
     * The greatest sum of worths that a pairing of each row with a column of its own can have.
     *
     * @param worth a row a line, all of one length, with at least as many columns as rows
     */
    static double best(double[][] worth) {
        int rows = worth.length;
        if (rows == 0) {
            return 0;
        }
        int columns = worth[0].length;
        double[] rowPrice = new double[rows + 1];
        double[] columnPrice = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] before = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] slack = new double[columns + 1];
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[columns + 1];
            do {
                used[column] = true;
                int at = rowOf[column];
                int next = 0;
                double least = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= columns; j++) {
                    if (used[j]) {
                        continue;
                    }
                    double cost = -worth[at - 1][j - 1] - rowPrice[at] - columnPrice[j];
                    if (cost < slack[j]) {
                        slack[j] = cost;
                        before[j] = column;
                    }
                    if (slack[j] < least) {
                        least = slack[j];
                        next = j;
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (used[j]) {
                        rowPrice[rowOf[j]] += least;
                        columnPrice[j] -= least;
                    } else {
                        slack[j] -= least;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[before[column]];
                column = before[column];
            }
        }
        double sum = 0;
        for (int j = 1; j <= columns; j++) {
            sum += rowOf[j] == 0 ? 0 : worth[rowOf[j] - 1][j - 1];
        }
        return sum;
    }
}
