package org.belegg.bench.comparison;

/** A Java program that does nothing: what is left of a command's time when its work is taken away. */
final class EmptyProgram {
    private EmptyProgram() {}

    /** Does nothing. */
    public static void main(String[] arguments) {
        // Nothing: that is the point.
    }
}
