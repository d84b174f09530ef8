package org.belegg.language.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.belegg.model.Language;

/**
 * The abbreviations of one language that are written with a full stop. Read from {@code abbreviations.tsv} in the
 * language's folder of the resources. Immutable; safe to share between threads.
 */
final class Abbreviations {
    /** Where an abbreviation can stand. */
    enum Place {
        /** Something always follows it: {@code kl.}, {@code dr.}, {@code f.eks.} */
        INSIDE,
        /** It can be the last word of a sentence: {@code osv.}, {@code mill.}, {@code t.v.} */
        ANYWHERE
    }

    private static final int LONGEST = 24;

    private final Map<String, Place> places;

    private Abbreviations(Map<String, Place> places) {
        this.places = Map.copyOf(places);
    }

    /** Reads the list of this language. */
    static Abbreviations of(Language language) {
        String name = "/org/belegg/language/" + language.code() + "/abbreviations.tsv";
        Map<String, Place> places = new HashMap<>();
        try (InputStream bytes = Abbreviations.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("resource " + name + " is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] columns = line.split("\t", -1);
                places.put(columns[0], columns[1].equals("inside") ? Place.INSIDE : Place.ANYWHERE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
        return new Abbreviations(places);
    }

    /** The place of the word {@code text[start, end)}, its full stop left out; null when it is no known abbreviation. */
    @org.jspecify.annotations.Nullable
    Place placeOf(String text, int start, int end) {
        if (end - start > LONGEST || end == start) {
            return null;
        }
        return places.get(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
