package org.belegg.archive.copies;

import java.util.Arrays;

/**
 * What a story is told by among its copies: its runs of words, and a few numbers of which two stories share one by chance
 * when they share many runs (MinHash with banding: Broder 1997, Indyk and Motwani 1998). A pure function of the text. Making
 * one takes well under a millisecond for a story, and many threads may.
 *
 * <p>The numbers are taken once over the whole story and once over its beginning, because papers cut from the end: a story cut to
 * a third shares few runs with the whole one, and nearly all of its beginning. Both are taken with the same functions, so a
 * story that was cut to its beginning has the numbers of the other's.
 */
public final class Fingerprint {
    // A flash of eight words may be told apart from another; less than that says too little.
    private static final int FEWEST_SHINGLES = 5;
    private static final int LEAD_SHINGLES = 70;
    private static final int WHOLE_BANDS = 9;
    private static final int LEAD_BANDS = 6;
    private static final int ROWS = 2;
    private static final long[] FUNCTIONS = functions();

    private final long[] shingles;
    private final int[] bands;

    private Fingerprint(long[] shingles, int[] bands) {
        this.shingles = shingles;
        this.bands = bands;
    }

    /** The fingerprint of any text. One of less than eight words has no copies. */
    public static Fingerprint of(String text) {
        long[] inOrder = Shingles.of(text);
        if (inOrder.length < FEWEST_SHINGLES) {
            return new Fingerprint(new long[0], new int[0]);
        }
        int[] lead = bands(inOrder, Math.min(inOrder.length, LEAD_SHINGLES), LEAD_BANDS);
        int[] whole = bands(inOrder, inOrder.length, WHOLE_BANDS);
        int[] bands = Arrays.copyOf(whole, whole.length + lead.length);
        System.arraycopy(lead, 0, bands, whole.length, lead.length);
        Arrays.sort(bands);
        Arrays.sort(inOrder);
        return new Fingerprint(distinct(inOrder), distinct(bands));
    }

    /** The numbers of which two copies probably share one; sorted, without repetitions; none for a text too short. */
    int[] bands() {
        return bands.clone();
    }

    boolean isEmpty() {
        return shingles.length == 0;
    }

    /** How alike two stories are; neither may be empty. */
    Likeness likenessTo(Fingerprint other) {
        return Likeness.of(shingles, other.shingles);
    }

    private static int[] bands(long[] shingles, int count, int bandCount) {
        int[] bands = new int[bandCount];
        for (int band = 0; band < bandCount; band++) {
            long value = band;
            for (int row = 0; row < ROWS; row++) {
                value = Shingles.mixed(value ^ lowest(shingles, count, FUNCTIONS[band * ROWS + row]));
            }
            bands[band] = (int) value;
        }
        return bands;
    }

    private static long lowest(long[] shingles, int count, long function) {
        long lowest = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            lowest = Math.min(lowest, Shingles.mixed(shingles[i] ^ function));
        }
        return lowest;
    }

    private static long[] functions() {
        long[] functions = new long[WHOLE_BANDS * ROWS];
        for (int i = 0; i < functions.length; i++) {
            // Any fixed numbers will do, as long as they never change.
            functions[i] = Shingles.mixed(0x62656C656767L + i);
        }
        return functions;
    }

    private static long[] distinct(long[] sorted) {
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private static int[] distinct(int[] sorted) {
        return Arrays.stream(sorted).distinct().toArray();
    }
}
