package org.belegg.bench.comparison;

import java.util.Locale;

/** Writes numbers for a report, the same on every machine: a point before decimals, a comma between thousands. */
final class Figures {
    private static final double BYTES_PER_MB = 1e6;

    private Figures() {}

    /** A number with so many decimals. */
    static String decimal(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** The median and, after several runs, from what to what it went. */
    static String spread(Spread spread, int decimals) {
        String median = decimal(spread.median(), decimals);
        String least = decimal(spread.least(), decimals);
        String most = decimal(spread.most(), decimals);
        return least.equals(most) ? median : median + " (" + least + " to " + most + ")";
    }

    /** Bytes as millions of bytes. */
    static String megabytes(double bytes) {
        return decimal(bytes / BYTES_PER_MB, 0);
    }
}
