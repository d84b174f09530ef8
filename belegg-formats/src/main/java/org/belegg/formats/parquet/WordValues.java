package org.belegg.formats.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.Encoding;

/** Words as UTF-8: each different one once and then which it is, where that is shorter than all of them in full. */
final class WordValues implements Values {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<byte[]> different = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final RunLengths runs = new RunLengths();
    private long bytesOfDifferent;
    private long bytesInFull;

    void add(String words) {
        int place = places.computeIfAbsent(words, this::keep);
        order.add(place);
        runs.add(place);
        bytesInFull += different.get(place).length;
    }

    private int keep(String words) {
        byte[] utf8 = encodable(words).getBytes(StandardCharsets.UTF_8);
        byte[] value = ByteBuffer.allocate(Integer.BYTES + utf8.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(utf8.length)
                .put(utf8)
                .array();
        different.add(value);
        bytesOfDifferent += value.length;
        return different.size() - 1;
    }

    /** Half a surrogate pair has no UTF-8; CSV writes the same in its place. */
    private static String encodable(String words) {
        StringBuilder text = new StringBuilder(words.length());
        words.codePoints()
                .forEach(codePoint ->
                        text.appendCodePoint(Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint));
        return text.toString();
    }

    @Override
    public long bytes() {
        return bytesOfDifferent + Integer.BYTES * (long) order.size();
    }

    @Override
    public Encoded encoded() {
        int bits = Math.max(1, RunLengths.bitsFor(different.size() - 1));
        byte[] which = runs.encoded(bits);
        if (bytesOfDifferent + which.length >= bytesInFull) {
            ByteArrayOutputStream full = new ByteArrayOutputStream();
            order.forEach(place -> full.writeBytes(different.get(place)));
            return new Encoded(new ByteArrayOutputStream(), 0, full, Encoding.PLAIN);
        }
        ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
        different.forEach(dictionary::writeBytes);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.write(bits);
        data.writeBytes(which);
        return new Encoded(dictionary, different.size(), data, Encoding.RLE_DICTIONARY);
    }

    @Override
    public void clear() {
        places.clear();
        different.clear();
        order.clear();
        runs.clear();
        bytesOfDifferent = 0;
        bytesInFull = 0;
    }
}
