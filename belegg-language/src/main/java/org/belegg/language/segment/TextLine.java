package org.belegg.language.segment;

/**
 * A line with something to see on it.
 *
 * @param start its first visible character
 * @param end after its last visible character
 * @param indent how many characters stand before the first visible one
 * @param afterBlank whether the line before it is blank, or there is none
 */
record TextLine(int start, int end, int indent, boolean afterBlank) {
    /** How many characters wide it is, its indentation included. */
    int width() {
        return indent + end - start;
    }
}
