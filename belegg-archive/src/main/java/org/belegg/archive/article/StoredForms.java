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

    /** The words as compressed bytes: places as steps from the one before, and each lemma. */
    static byte[] words(StoryWords words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(words.sentences().size());
            for (Span sentence : words.sentences()) {
                out.writeInt(sentence.start());
                out.writeInt(sentence.end());
            }
            out.writeInt(words.words().size());
            int position = 0;
            for (LemmaWord word : words.words()) {
                out.writeInt(word.span().start() - position);
                out.writeInt(word.span().end() - word.span().start());
                position = word.span().end();
            }
            for (LemmaWord word : words.words()) {
                byte[] lemma = word.lemma().getBytes(StandardCharsets.UTF_8);
                out.writeInt(lemma.length);
                out.write(lemma);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("memory cannot fail to take bytes", cause);
        }
        return compressed(bytes.toByteArray());
    }

    /**
     * The words that {@link #words(StoryWords)} was made from.
     *
     * @throws IllegalArgumentException when the bytes are damaged
     */
    static StoryWords words(byte[] stored) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(expanded(stored)))) {
            List<Span> sentences = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                sentences.add(new Span(in.readInt(), in.readInt()));
            }
            List<Span> spans = new ArrayList<>();
            int position = 0;
            for (int left = in.readInt(); left > 0; left--) {
                int start = position + in.readInt();
                position = start + in.readInt();
                spans.add(new Span(start, position));
            }
            List<LemmaWord> words = new ArrayList<>(spans.size());
            for (Span span : spans) {
                words.add(new LemmaWord(span, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8)));
            }
            return new StoryWords(sentences, words);
        } catch (IOException cause) {
            throw new IllegalArgumentException("damaged words: " + cause.getMessage(), cause);
        }
    }
}
