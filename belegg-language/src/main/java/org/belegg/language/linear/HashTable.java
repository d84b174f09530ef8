package org.belegg.language.linear;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A dictionary that holds no words: from a {@link Hash} to a number. It keeps 32 bits of each hash, so that of two
 * hundred thousand unknown words about ten are taken for a known one. Read-only, safe to share between threads.
 */
public final class HashTable {
    private static final int ABSENT = -1;

    private final int[] keys;
    private final int[] values;
    private final int size;
    private final int mask;

    /**
     * A dictionary of these entries; of two with the same key the last stays.
     *
     * @param keys from {@link #key}; never 0
     * @param values not negative
     */
    HashTable(int[] keys, int[] values) {
        if (keys.length != values.length) {
            throw new IllegalArgumentException(keys.length + " keys for " + values.length + " values");
        }
        int capacity = Integer.highestOneBit(Math.max(4, keys.length)) * 4;
        this.mask = capacity - 1;
        this.keys = new int[capacity];
        this.values = new int[capacity];
        this.size = keys.length;
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            this.keys[slot] = keys[i];
            this.values[slot] = values[i];
        }
    }

    /** The dictionary of these entries, from hashes to numbers that are not negative. */
    public static HashTable of(Map<Long, Integer> entries) {
        Map<Integer, Integer> sorted = sorted(entries);
        int[] keys = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] values = sorted.values().stream().mapToInt(Integer::intValue).toArray();
        return new HashTable(keys, values);
    }

    /** The entries by their keys, in an order that depends on nothing but them. */
    static Map<Integer, Integer> sorted(Map<Long, Integer> entries) {
        Map<Integer, Integer> sorted = new TreeMap<>(Integer::compareUnsigned);
        new TreeMap<>(entries).forEach((hash, value) -> sorted.put(key(hash), value));
        return sorted;
    }

    /** The part of a hash that is kept. */
    public static int key(long hash) {
        int key = (int) (hash >>> 32);
        return key == 0 ? 1 : key;
    }

    /** How many entries it was made from. */
    public int size() {
        return size;
    }

    /** The number kept for this hash. */
    public OptionalInt find(long hash) {
        int value = get(hash, ABSENT);
        return value == ABSENT ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The number kept for this hash, or {@code otherwise} when there is none. */
    public int get(long hash, int otherwise) {
        int key = key(hash);
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : otherwise;
    }

    private int slot(int key) {
        int slot = ((key * 0x9E3779B1) >>> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    @Override
    public String toString() {
        return size + " entries in "
                + Arrays.stream(keys).filter(key -> key != 0).count() + " slots";
    }
}
