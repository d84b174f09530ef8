package org.belegg.language.linear;

/**
 * Weights in one byte: 0 for zero, else the sign and a step on a logarithmic scale. Steps of equal ratio cost no
 * accuracy, where steps of equal width cost two points of labelled attachment (docs/training.md).
 */
final class LogScale {
    private static final int STEPS = 127;
    private static final int NEGATIVE = 0x80;

    private final float smallest;
    private final double lowest;
    private final double width;

    LogScale(float smallest, float largest) {
        this.smallest = smallest;
        this.lowest = StrictMath.log(smallest);
        this.width = Math.max(1e-9, (StrictMath.log(largest) - lowest) / (STEPS - 1));
    }

    /** The byte, from 0 to 255, for a weight; 0 for one that is nearer to zero than the smallest. */
    int code(float weight) {
        if (Math.abs(weight) < smallest) {
            return 0;
        }
        long step = 1 + Math.round((StrictMath.log(Math.abs(weight)) - lowest) / width);
        int bounded = (int) Math.min(STEPS, step);
        return weight < 0 ? bounded | NEGATIVE : bounded;
    }

    /** The weight of each byte. */
    float[] values() {
        float[] values = new float[256];
        for (int step = 1; step <= STEPS; step++) {
            float value = (float) StrictMath.exp(lowest + (step - 1) * width);
            values[step] = value;
            values[step | NEGATIVE] = -value;
        }
        return values;
    }
}
