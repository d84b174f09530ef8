package org.belegg.reader.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.belegg.model.BeleggException;
import org.belegg.reader.lexicon.WordList;
import org.belegg.reader.number.Pieces;

/** The words of a language that stand beside numbers which are no figures, from its {@code other-numbers.tsv}. Immutable. */
final class OtherNumberWords {
    /** What a word tells of the number beside it. */
    enum Kind {
        /** It names one thing: "side 4". */
        LABEL,
        /** A time of day: "klokka 4". */
        CLOCK,
        /** A date: "4. mai". */
        MONTH,
        /** A time: "4 dager". */
        TIME,
        /** The age of this sort of person: "en gutt på 4". */
        AGED,
        /** An age: "fylte 4". */
        AGEGROUP,
        /** A word of another language: "to" beside it is no number. */
        FOREIGN
    }

    private static final String IDIOM = "idiom";

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> endings = new EnumMap<>(Kind.class);
    private final Map<String, List<List<String>>> idioms = new HashMap<>();

    private OtherNumberWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
            endings.put(kind, new ArrayList<>());
        }
    }

    /**
     * The words of these languages together.
     *
     * @param languages folders of the lexicon: "nb", "nn"
     * @throws BeleggException when a list is missing or a line of it is not understood
     */
    static OtherNumberWords load(List<String> languages) {
        OtherNumberWords all = new OtherNumberWords();
        for (String language : languages) {
            String list = language + "/other-numbers.tsv";
            for (String line : WordList.lines(list)) {
                String[] columns = line.split("\t", -1);
                if (columns.length != 2) {
                    throw new BeleggException(
                            "Word list " + list + ": needs word and kind, got \"" + line + "\".", null);
                }
                all.add(columns[0], columns[1]);
            }
        }
        return all;
    }

    /** Whether this word, in lower case, is of this kind, itself or by its ending. */
    boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word)
                || endings.getOrDefault(kind, List.of()).stream()
                        .anyMatch(end -> word.length() > end.length() && word.endsWith(end));
    }

    /** Whether the number at this piece is part of a saying that counts nothing: "tusen takk". */
    boolean isInIdiom(Pieces pieces, int number) {
        // The longest saying has four words.
        for (int first = number; first > number - 4; first--) {
            for (List<String> idiom : idioms.getOrDefault(pieces.get(first).text(), List.of())) {
                if (first + idiom.size() > number && pieces.startsWith(idiom, first)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(String word, String kindName) {
        if (kindName.equals(IDIOM)) {
            List<String> idiom = List.of(word.split(" "));
            idioms.computeIfAbsent(idiom.get(0), first -> new ArrayList<>()).add(idiom);
            return;
        }
        Kind kind = Kind.valueOf(kindName.toUpperCase(Locale.ROOT));
        if (word.startsWith("-")) {
            endings.computeIfAbsent(kind, none -> new ArrayList<>()).add(word.substring(1));
        } else {
            words.computeIfAbsent(kind, none -> new HashSet<>()).add(word);
        }
    }
}
