package org.belegg.archive.copies;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.belegg.model.BeleggException;

/** The news agencies that Belegg knows by name, from {@code agencies.tsv}. Safe to share between threads. */
public final class Agencies {
    private static final Agencies KNOWN = new Agencies(rows("agencies.tsv"));

    // The longest first: "Thomson Reuters" is not Thomson and an agency.
    private final List<Name> names = new ArrayList<>();

    /**
     * One name of an agency.
     *
     * @param words the name as it is written
     * @param agency the name that Belegg uses
     * @param isAmbiguous whether other things are called so too
     */
    record Name(String words, String agency, boolean isAmbiguous) {
        /** Whether the text has this name at an offset, as whole words: in any case, but no name begins with a small letter. */
        boolean standsAt(String text, int offset) {
            int end = offset + words.length();
            boolean isSame = text.regionMatches(!isAmbiguous, offset, words, 0, words.length());
            return isSame
                    && (Character.isUpperCase(text.charAt(offset)) || Character.isLowerCase(words.charAt(0)))
                    && (offset == 0 || !Character.isLetterOrDigit(text.charAt(offset - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        }
    }

    private Agencies(List<String[]> rows) {
        for (String[] row : rows) {
            List<String> ambiguous = parts(row[2]);
            names.add(new Name(row[0], row[0], ambiguous.contains(row[0])));
            parts(row[1]).forEach(other -> names.add(new Name(other, row[0], ambiguous.contains(other))));
        }
        names.sort(
                Comparator.comparingInt((Name name) -> -name.words().length()).thenComparing(Name::words));
    }

    /** All that are known. */
    public static Agencies known() {
        return KNOWN;
    }

    /**
     * The agency that some words name: {@code "det russiske nyhetsbyrået Tass"} names Tass. Empty when they name none that
     * is known. "AP" names one and "Ap" does not.
     */
    public Optional<String> namedIn(String words) {
        for (int i = 0; i < words.length(); i++) {
            Optional<Name> name = at(words, i);
            if (name.isPresent()) {
                return Optional.of(name.get().agency());
            }
        }
        return Optional.empty();
    }

    /** The agency that goes by this name and no other word beside it. */
    public Optional<String> called(String name) {
        return at(name, 0)
                .filter(found -> found.words().length() == name.length())
                .map(Name::agency);
    }

    /** Whether some words say of what they name that it is an agency: {@code "det statlige nyhetsbyrået"}. */
    public boolean areToldOfBy(String words) {
        return BylineWords.tellOfAgency(words);
    }

    /** The longest name of an agency that stands at an offset. */
    Optional<Name> at(String text, int offset) {
        return names.stream().filter(name -> name.standsAt(text, offset)).findFirst();
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /** The rows of a table among the resources, without its comments. */
    static List<String[]> rows(String name) {
        try (InputStream in = Agencies.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new BeleggException(name + " is missing from the program's jar; install Belegg again.", null);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException cause) {
            throw new BeleggException("cannot read " + name + " from the program's jar; install Belegg again.", cause);
        }
    }
}
