package org.belegg.model;

/**
 * A half-open stretch of one article's text: {@code start} is included, {@code end} is not.
 * Counted in UTF-16 code units, the same as {@link String#substring(int, int)}.
 * Not bytes, not code points, not tokens.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("need 0 <= start <= end, got start=" + start + " end=" + end);
        }
    }

    /** Whether all of another stretch lies in this one; each holds itself. */
    public boolean contains(Span inner) {
        return start <= inner.start && inner.end <= end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
