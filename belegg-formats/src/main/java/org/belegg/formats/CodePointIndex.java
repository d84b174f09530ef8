package org.belegg.formats;

import java.util.Arrays;
import org.belegg.model.Span;

/**
 * Offsets of a text in Unicode code points, for formats that count so, against ours in UTF-16 code units. An offset in
 * the middle of a surrogate pair counts as behind it. Half a pair that stands alone is one code point.
 */
public final class CodePointIndex {
    /** Where the second halves of surrogate pairs stand; empty for most texts. */
    private final int[] secondHalves;

    private final int length;

    private CodePointIndex(int[] secondHalves, int length) {
        this.secondHalves = secondHalves;
        this.length = length;
    }

    /** Finds the pairs of a text. Takes time in its length, once. */
    public static CodePointIndex of(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
                i++;
            }
        }
        return new CodePointIndex(Arrays.copyOf(found, count), text.length());
    }

    /** How many code points stand before an offset in UTF-16 code units. */
    public int codePoints(int offset) {
        int found = Arrays.binarySearch(secondHalves, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    /** The same stretch in code points. */
    public Span codePoints(Span span) {
        return new Span(codePoints(span.start()), codePoints(span.end()));
    }

    /** How many code points the text has. */
    public int length() {
        return length - secondHalves.length;
    }

    /**
     * The same stretch in UTF-16 code units.
     *
     * @throws IllegalArgumentException when it does not lie inside the text
     */
    public Span utf16(Span codePoints) {
        if (codePoints.end() > length()) {
            throw new IllegalArgumentException("the text has " + length() + " code points, got " + codePoints);
        }
        return new Span(utf16(codePoints.start()), utf16(codePoints.end()));
    }

    private int utf16(int codePoints) {
        int low = 0;
        int high = secondHalves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // A pair adds one for everything behind it; it is itself the code point before its second half.
            if (secondHalves[middle] - middle <= codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }
}
