package org.belegg.formats.parquet;

import java.io.ByteArrayOutputStream;
import org.apache.parquet.format.Encoding;

/** Numbers, one after another, the lowest byte first. */
final class NumberValues implements Values {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void add(int number) {
        add(number, Integer.BYTES);
    }

    void add(double number) {
        add(Double.doubleToLongBits(number), Double.BYTES);
    }

    private void add(long bits, int size) {
        for (int i = 0; i < size; i++) {
            bytes.write((int) (bits >>> (i * Byte.SIZE)));
        }
    }

    @Override
    public long bytes() {
        return bytes.size();
    }

    @Override
    public Encoded encoded() {
        return new Encoded(new ByteArrayOutputStream(), 0, bytes, Encoding.PLAIN);
    }

    @Override
    public void clear() {
        bytes.reset();
    }
}
