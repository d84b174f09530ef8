package org.belegg.language.linear;

import java.util.Arrays;

/**
 * What is seen at one decision: a list of features, each a template's number and one to four values, hashed into one
 * number. Two templates with the same values are different features. Used over and over; for one thread at a time.
 */
public final class Features {
    private static final long TEMPLATE = 0xBF58476D1CE4E5B9L;
    private static final long SPREAD = 0x94D049BB133111EBL;

    private int[] hashes = new int[256];
    private int size;

    /** Forgets all features. */
    public void clear() {
        size = 0;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Forgets the features after the first {@code length}. */
    public void truncate(int length) {
        if (length < 0 || length > size) {
            throw new IllegalArgumentException("cannot keep " + length + " of " + size + " features");
        }
        size = length;
    }

    /** Adds a feature of one value. */
    public void add(int template, long value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        long hash = (value ^ (template * TEMPLATE)) * SPREAD;
        hashes[size++] = (int) (((hash ^ (hash >>> 29)) * TEMPLATE) >>> 32);
    }

    /** Adds a feature of two values. */
    public void add(int template, long first, long second) {
        add(template, Hash.of(first, second));
    }

    /** Adds a feature of three values. */
    public void add(int template, long first, long second, long third) {
        add(template, Hash.of(Hash.of(first, second), third));
    }

    /** Adds a feature of four values. */
    public void add(int template, long first, long second, long third, long fourth) {
        add(template, Hash.of(Hash.of(first, second), Hash.of(third, fourth)));
    }

    /** The hash of the feature at this place; its low bits pick a row of weights. */
    int hash(int index) {
        return hashes[index];
    }

    /** A copy of the hashes, for a trainer that must remember them. */
    public int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    /** Takes over the features that {@link #toArray} gave. */
    public void set(int[] features) {
        if (features.length > hashes.length) {
            hashes = new int[features.length];
        }
        System.arraycopy(features, 0, hashes, 0, features.length);
        size = features.length;
    }
}
