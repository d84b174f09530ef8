package org.belegg.formats.parquet;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Small numbers, kept and written as runs of equal ones: the first half of Parquet's encoding named RLE. */
final class RunLengths {
    private static final int BITS_OF_VARINT = 7;

    private int[] values = new int[16];
    private int[] lengths = new int[16];
    private int runs;
    private int count;

    void add(int value) {
        count++;
        if (runs > 0 && values[runs - 1] == value) {
            lengths[runs - 1]++;
            return;
        }
        if (runs == values.length) {
            values = Arrays.copyOf(values, 2 * runs);
            lengths = Arrays.copyOf(lengths, 2 * runs);
        }
        values[runs] = value;
        lengths[runs] = 1;
        runs++;
    }

    /** How many numbers there are. */
    int count() {
        return count;
    }

    /** About how many bytes the runs take. */
    long bytes() {
        return 2L * runs;
    }

    void clear() {
        runs = 0;
        count = 0;
    }

    /** The bits that a number up to this one takes. */
    static int bitsFor(int greatest) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(greatest);
    }

    /** The runs, of numbers that have at most this many bits. */
    byte[] encoded(int bits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < runs; i++) {
            // The last bit, 0, says that a run follows.
            int rest = lengths[i] << 1;
            while (rest >= (1 << BITS_OF_VARINT)) {
                bytes.write(rest | (1 << BITS_OF_VARINT));
                rest >>>= BITS_OF_VARINT;
            }
            bytes.write(rest);
            for (int shift = 0; shift < bits; shift += Byte.SIZE) {
                bytes.write(values[i] >>> shift);
            }
        }
        return bytes.toByteArray();
    }
}
