package org.belegg.formats.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.belegg.model.Span;

/**
 * The words of a text: runs of letters, digits and low lines, so that dashes and quotation marks do not count.
 * The same as {@code \w+} in Python, which the reference scorer is written in.
 */
final class Words {
    private final String text;
    private final List<Span> spans;

    private Words(String text, List<Span> spans) {
        this.text = text;
        this.spans = spans;
    }

    static Words of(String text) {
        List<Span> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!isWordCharacter(codePoint)) {
                if (start >= 0) {
                    spans.add(new Span(start, i));
                    start = -1;
                }
            } else if (start < 0) {
                start = i;
            }
            i += Character.charCount(codePoint);
        }
        if (start >= 0) {
            spans.add(new Span(start, text.length()));
        }
        return new Words(text, spans);
    }

    /** The words themselves, in text order. */
    List<String> strings() {
        return spans.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    /** The places, among the words, of those that a stretch touches. */
    BitSet touchedBy(List<Span> stretches) {
        BitSet touched = new BitSet();
        for (Span stretch : stretches) {
            for (int i = firstEndingAfter(stretch.start()); i < spans.size(); i++) {
                if (spans.get(i).start() >= stretch.end()) {
                    break;
                }
                touched.set(i);
            }
        }
        return touched;
    }

    /** The text from the first of these words to the last, on one line, at most 90 code points of it. */
    String excerpt(BitSet words) {
        if (words.isEmpty()) {
            return "";
        }
        String all = text.substring(
                spans.get(words.nextSetBit(0)).start(),
                spans.get(words.length() - 1).end());
        int length = Math.min(90, all.codePointCount(0, all.length()));
        return all.substring(0, all.offsetByCodePoints(0, length)).replace('\n', ' ');
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isWordCharacter(int codePoint) {
        if (codePoint == '_' || Character.isLetterOrDigit(codePoint)) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
