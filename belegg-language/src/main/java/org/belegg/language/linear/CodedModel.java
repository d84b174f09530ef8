package org.belegg.language.linear;

/**
 * A model as it is used: one byte a weight, by {@link LogScale}. A quarter of the memory of floats, which is what
 * decides its speed: at each decision a few hundred rows are read from all over it. Not changed after it is read, so safe
 * to share between threads.
 */
final class CodedModel extends LinearModel {
    private final byte[] codes;
    private final float[] values;

    CodedModel(int classes, byte[] codes, LogScale scale) {
        super(classes, codes.length - classes);
        this.codes = codes;
        this.values = scale.values();
    }

    @Override
    void addAll(int row, float[] scores) {
        for (int k = 0; k < classes(); k++) {
            scores[k] += values[codes[row + k] & 0xFF];
        }
    }

    @Override
    void add(int row, int[] candidates, int count, float[] scores) {
        for (int i = 0; i < count; i++) {
            int candidate = candidates[i];
            scores[candidate] += values[codes[row + candidate] & 0xFF];
        }
    }
}
