package org.belegg.language.linear;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes a model file: a header, the parts that the model puts in, one after another, and a checksum. The same
 * model gives the same bytes; the file is not compressed, because the jar is.
 */
public final class ModelWriter {
    static final int MAGIC = 0x42454C47; // "BELG"
    static final int VERSION = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A file for a model of this kind, such as {@code tagger}. */
    public ModelWriter(String kind) {
        fixed(MAGIC);
        number(VERSION);
        text(kind);
    }

    /** Adds a whole number that is not negative. */
    public void number(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("cannot write the negative number " + value);
        }
        int rest = value;
        while (rest > 0x7F) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** Adds a text. */
    public void text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    /** Adds a list of texts. */
    public void texts(List<String> values) {
        number(values.size());
        values.forEach(this::text);
    }

    /** Adds a list of whole numbers that are not negative. */
    public void numbers(int[] values) {
        number(values.length);
        for (int value : values) {
            number(value);
        }
    }

    /** Adds a {@link HashTable}, given as hashes and numbers that are not negative. */
    public void table(Map<Long, Integer> entries) {
        Map<Integer, Integer> sorted = HashTable.sorted(entries);
        number(sorted.size());
        sorted.keySet().forEach(this::fixed);
        sorted.values().forEach(this::number);
    }

    /** Adds the weights of a model; those smaller than {@code smallest} are left out. */
    public void weights(LearningModel model, float smallest) {
        float largest = smallest;
        int count = 0;
        for (int place = 0; place < model.size(); place++) {
            float size = Math.abs(model.weight(place));
            largest = Math.max(largest, size);
            count += size >= smallest ? 1 : 0;
        }
        LogScale scale = new LogScale(smallest, largest);
        number(model.classes());
        number(model.rows());
        fixed(Float.floatToIntBits(smallest));
        fixed(Float.floatToIntBits(largest));
        number(count);
        int last = -1;
        for (int place = 0; place < model.size(); place++) {
            int code = scale.code(model.weight(place));
            if (code != 0) {
                number(place - last - 1);
                bytes.write(code);
                last = place;
            }
        }
    }

    /** The whole file. */
    public byte[] toByteArray() {
        CRC32 checksum = new CRC32();
        checksum.update(bytes.toByteArray());
        fixed((int) checksum.getValue());
        return bytes.toByteArray();
    }

    private void fixed(int value) {
        bytes.write(value >>> 24);
        bytes.write(value >>> 16);
        bytes.write(value >>> 8);
        bytes.write(value);
    }
}
