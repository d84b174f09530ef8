package org.belegg.language.linear;

/** Numbers that stand for words and for combinations of them: 64 bits, the same on every machine and in every run. */
public final class Hash {
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long FACTOR = 0xD6E8FEB86659FD93L;

    private Hash() {}

    /** The number of a text. */
    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The number of a part of a text, from {@code start} up to, not including, {@code end}. */
    public static long of(CharSequence text, int start, int end) {
        long hash = SEED;
        for (int i = start; i < end; i++) {
            hash = step(hash, text.charAt(i));
        }
        return mixed(hash);
    }

    /** The number of two things together; their order counts. */
    public static long of(long first, long second) {
        return mixed((first ^ Long.rotateLeft(second * FACTOR, 29)) * SEED);
    }

    /** The number of three things together; their order counts. */
    public static long of(long first, long second, long third) {
        return of(of(first, second), third);
    }

    /** One character more in a running number; {@link #mixed} finishes it. */
    static long step(long hash, char character) {
        return (hash ^ character) * FACTOR;
    }

    /** Spreads what a multiplication left in the upper bits. */
    static long mixed(long hash) {
        long spread = hash ^ (hash >>> 32);
        spread *= FACTOR;
        return spread ^ (spread >>> 29);
    }
}
