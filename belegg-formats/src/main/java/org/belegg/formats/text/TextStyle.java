package org.belegg.formats.text;

/**
 * How the parts of a text view look on a terminal. No meaning hangs on it: without colour the same words stand there.
 */
public enum TextStyle {
    /** As it comes. */
    PLAIN(""),
    /** For what one looks for first. */
    BOLD("\u001B[1m"),
    /** For what one looks for last. */
    DIM("\u001B[2m");

    private static final String RESET = "\u001B[0m";

    private final String start;

    TextStyle(String start) {
        this.start = start;
    }

    /** The text between this style's escape sequences. */
    String paint(String text) {
        return this == PLAIN || text.isEmpty() ? text : start + text + RESET;
    }
}
