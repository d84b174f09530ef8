package org.belegg.bench.report;

import java.util.Locale;

/** Writes numbers for a report, the same on every machine: a point before decimals, a comma between thousands. */
public final class Figures {
    private static final double BYTES_PER_MB = 1e6;

    private Figures() {}

    /** A number with so many decimals. */
    public static String decimal(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** Bytes as millions of bytes. */
    public static String megabytes(double bytes) {
        return decimal(bytes / BYTES_PER_MB, 0);
    }
}
