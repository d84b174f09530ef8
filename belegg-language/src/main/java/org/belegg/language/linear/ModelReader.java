package org.belegg.language.linear;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.belegg.model.BeleggException;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ModelWriter} wrote, in the same order. The whole file is read in one go and checked first. */
public final class ModelReader {
    private static final int CHECKSUM_BYTES = 4;

    private final String place;
    private final byte[] bytes;
    private int position;

    private ModelReader(String place, byte[] bytes) {
        this.place = place;
        this.bytes = bytes;
    }

    /**
     * Opens a model that lies beside {@code owner} in its jar.
     *
     * @param kind what the file must say it is
     * @throws BeleggException when it is absent or broken
     */
    public static ModelReader ofResource(Class<?> owner, String name, String kind) {
        return of(bytesOfResource(owner, name), name, kind);
    }

    /**
     * The beginning of the SHA-256 of a model that lies beside {@code owner} in its jar, in hexadecimal.
     *
     * @throws BeleggException when it is absent
     */
    public static String checksumOfResource(Class<?> owner, String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytesOfResource(owner, name));
            return HexFormat.of().formatHex(hash, 0, 2 * CHECKSUM_BYTES);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java platform has SHA-256", cause);
        }
    }

    private static byte[] bytesOfResource(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new BeleggException(
                        "No built-in model " + name + " beside " + owner.getName()
                                + ". Build Belegg again, or train the models (docs/training.md).",
                        null);
            }
            return stream.readAllBytes();
        } catch (IOException cause) {
            throw new BeleggException("Cannot read built-in model " + name + ": " + cause.getMessage(), cause);
        }
    }

    /**
     * Opens a model that is already in memory.
     *
     * @param place what to call it in a message
     * @param kind what it must say it is
     * @throws BeleggException when it is broken, of another kind or of another version
     */
    public static ModelReader of(byte[] bytes, String place, String kind) {
        ModelReader reader = new ModelReader(place, bytes);
        if (bytes.length < 2 * CHECKSUM_BYTES || reader.fixed() != ModelWriter.MAGIC) {
            throw reader.broken("it is no model file", null);
        }
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, bytes.length - CHECKSUM_BYTES);
        reader.position = bytes.length - CHECKSUM_BYTES;
        if (reader.fixed() != (int) checksum.getValue()) {
            throw reader.broken("its checksum does not fit its content", null);
        }
        reader.position = CHECKSUM_BYTES;
        int version = reader.number();
        if (version != ModelWriter.VERSION) {
            throw reader.broken("version " + ModelWriter.VERSION + " expected, found " + version, null);
        }
        String found = reader.text();
        if (!found.equals(kind)) {
            throw reader.broken("a model of kind " + kind + " expected, found " + found, null);
        }
        return reader;
    }

    /** The next whole number. */
    public int number() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = next();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw broken("a number is too long at byte " + position, null);
    }

    /** The next text. */
    public String text() {
        int length = number();
        if (length < 0 || length > bytes.length - position) {
            throw broken("it ends in the middle of a text at byte " + position, null);
        }
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    /** The next list of texts. */
    public List<String> texts() {
        int count = count();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return List.copyOf(texts);
    }

    /** The next list of whole numbers. */
    public int[] numbers() {
        int[] numbers = new int[count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    /** The next table. */
    public HashTable table() {
        int[] keys = new int[count()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = fixed();
        }
        int[] values = new int[keys.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = number();
        }
        return new HashTable(keys, values);
    }

    /** The next linear model. */
    public LinearModel weights() {
        int classes = number();
        int rows = number();
        float smallest = Float.intBitsToFloat(fixed());
        float largest = Float.intBitsToFloat(fixed());
        byte[] codes = new byte[rows + classes];
        int count = count();
        try {
            fill(codes, count);
        } catch (ArrayIndexOutOfBoundsException cause) {
            throw broken("a weight lies outside the " + rows + " rows", cause);
        }
        return new CodedModel(classes, codes, new LogScale(smallest, largest));
    }

    /** The hot loop of loading: kept apart so that it is compiled early, with the fields in local variables. */
    private void fill(byte[] codes, int count) {
        byte[] source = bytes;
        int at = position;
        int index = -1;
        for (int i = 0; i < count; i++) {
            int step = source[at++];
            if (step < 0) {
                step &= 0x7F;
                int shift = 7;
                byte next = source[at++];
                while (next < 0) {
                    step |= (next & 0x7F) << shift;
                    shift += 7;
                    next = source[at++];
                }
                step |= next << shift;
            }
            index += step + 1;
            codes[index] = source[at++];
        }
        position = at;
    }

    private int count() {
        int count = number();
        if (count < 0 || count > bytes.length) {
            throw broken("a list of " + count + " things cannot stand at byte " + position, null);
        }
        return count;
    }

    private int fixed() {
        return (next() & 0xFF) << 24 | (next() & 0xFF) << 16 | (next() & 0xFF) << 8 | (next() & 0xFF);
    }

    private byte next() {
        if (position >= bytes.length) {
            throw broken("it ends too early", null);
        }
        return bytes[position++];
    }

    private BeleggException broken(String what, @Nullable Throwable cause) {
        return new BeleggException(
                "Cannot use model " + place + ": " + what
                        + ". Build Belegg again, or train the models (docs/training.md).",
                cause);
    }
}
