package org.belegg.language.linear;

/**
 * Weights in one byte: the sign and a step on a logarithmic scale. Steps of equal ratio cost no accuracy, where steps
 * of equal width cost two points of labelled attachment (docs/training.md).
 */
final class LogScale {
    private static final int STEPS = 127;

    private final double lowest;
    private final double width;

    LogScale(float smallest, float largest) {
        this.lowest = StrictMath.log(smallest);
        this.width = Math.max(1e-9, (StrictMath.log(largest) - lowest) / STEPS);
    }

    /** The byte, from 0 to 255, for a weight that is not zero. */
    int code(float weight) {
        long step = Math.round((StrictMath.log(Math.abs(weight)) - lowest) / width);
        int bounded = (int) Math.max(0, Math.min(STEPS, step));
        return weight < 0 ? bounded | 0x80 : bounded;
    }

    /** The weight of each byte. */
    float[] values() {
        float[] values = new float[256];
        for (int step = 0; step <= STEPS; step++) {
            float value = (float) StrictMath.exp(lowest + step * width);
            values[step] = value;
            values[step | 0x80] = -value;
        }
        return values;
    }
}
