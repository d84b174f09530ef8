package org.belegg.archive.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.belegg.model.Span;

/** How an article's text, its reading's JSON and its words lie in the file: exactly what went in comes out. */
final class StoredForms {
    private StoredForms() {}

    /** A text as a value of SQLite: text, or UTF-16 in bytes where it holds half a surrogate pair, which has no UTF-8. */
    static Object text(String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return text;
        }
        // Not by an encoder, which would replace the half pair; nor by a decoder below.
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >>> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    /** The text that {@link #text} was made from. */
    static String text(Object stored) {
        if (!(stored instanceof byte[] bytes)) {
            return (String) stored;
        }
        StringBuilder text = new StringBuilder(bytes.length / 2);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF)));
        }
        return text.toString();
    }

    /** Compressed: readings repeat the names of their fields and the words that they point at. */
    static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException("memory cannot fail to take bytes", cause);
        }
        return out.toByteArray();
    }

    /**
     * What was compressed.
     *
     * @throws IllegalArgumentException when the bytes are damaged
     */
    static byte[] expanded(byte[] bytes) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException cause) {
            throw new IllegalArgumentException("damaged bytes: " + cause.getMessage(), cause);
        }
    }

    /** The words of a text as compressed bytes: places as steps from the one before, and each lemma that is no mere form. */
    static byte[] words(StoryWords words, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writeSpans(words.sentences(), out);
            writeSpans(words.words().stream().map(LemmaWord::span).toList(), out);
            for (LemmaWord word : words.words()) {
                byte[] lemma = word.lemma().equals(sameLemma(text, word.span()))
                        ? new byte[0]
                        : word.lemma().getBytes(StandardCharsets.UTF_8);
                writeNumber(lemma.length, out);
                out.write(lemma);
            }
            // Behind all else: who does not know of them reads the rest as before. A byte a word, which compresses to
            // two bits or so.
            for (LemmaWord word : words.words()) {
                out.write(word.wordClass().code());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("memory cannot fail to take bytes", cause);
        }
        return compressed(bytes.toByteArray());
    }

    /**
     * The words that {@link #words(StoryWords, String)} was made from.
     *
     * @throws IllegalArgumentException when the bytes are damaged
     */
    static StoryWords words(byte[] stored, String text) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(expanded(stored)))) {
            List<Span> sentences = readSpans(in, text);
            List<Span> spans = readSpans(in, text);
            List<String> lemmas = new ArrayList<>();
            for (Span span : spans) {
                String lemma = new String(in.readNBytes(readNumber(in)), StandardCharsets.UTF_8);
                lemmas.add(lemma.isEmpty() ? sameLemma(text, span) : lemma);
            }
            List<LemmaWord> words = new ArrayList<>();
            for (int i = 0; i < lemmas.size(); i++) {
                // Older versions end here, and tell no classes.
                words.add(new LemmaWord(spans.get(i), lemmas.get(i), WordClass.ofCode(in.read())));
            }
            return new StoryWords(sentences, words);
        } catch (IOException cause) {
            throw new IllegalArgumentException("damaged words: " + cause.getMessage(), cause);
        }
    }

    /** The lemma of a word that is its own dictionary form. */
    private static String sameLemma(String text, Span span) {
        return text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
    }

    private static void writeSpans(List<Span> spans, DataOutputStream out) throws IOException {
        writeNumber(spans.size(), out);
        int position = 0;
        for (Span span : spans) {
            writeNumber(span.start() - position, out);
            writeNumber(span.end() - span.start(), out);
            position = span.end();
        }
    }

    private static List<Span> readSpans(DataInputStream in, String text) throws IOException {
        List<Span> spans = new ArrayList<>();
        int position = 0;
        for (int left = readNumber(in); left > 0; left--) {
            int start = position + readNumber(in);
            position = start + readNumber(in);
            if (position > text.length()) {
                throw new IllegalArgumentException("damaged words: one ends at " + position + " of " + text.length());
            }
            spans.add(new Span(start, position));
        }
        return spans;
    }

    /** Seven bits a byte, the lowest first; most steps take one. */
    private static void writeNumber(int number, DataOutputStream out) throws IOException {
        int left = number;
        while (left >= 0x80) {
            out.write((left & 0x7F) | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }

    private static int readNumber(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7F) << shift;
            if (next < 0x80) {
                if (number < 0) {
                    break;
                }
                return number;
            }
        }
        throw new IllegalArgumentException("damaged words: a number is too large");
    }
}
