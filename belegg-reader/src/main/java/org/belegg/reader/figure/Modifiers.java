package org.belegg.reader.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.belegg.model.BeleggException;
import org.belegg.model.Bound;
import org.belegg.reader.lexicon.WordList;
import org.belegg.reader.number.Pieces;

/** The words of a language that bound numbers, from its {@code modifiers.tsv}. Immutable. */
final class Modifiers {
    private static final int COLUMNS = 3;

    /** By the word next to the number; longest first. */
    private final Map<String, List<Modifier>> before = new HashMap<>();

    private final Map<String, List<Modifier>> after = new HashMap<>();

    private Modifiers() {}

    /**
     * The words of these languages together.
     *
     * @param languages folders of the lexicon: "nb", "nn"
     * @throws BeleggException when a list is missing or a line of it is not understood
     */
    static Modifiers load(List<String> languages) {
        Modifiers all = new Modifiers();
        for (String language : languages) {
            String list = language + "/modifiers.tsv";
            for (String line : WordList.lines(list)) {
                all.add(line.split("\t", -1), list);
            }
        }
        all.before.values().forEach(Modifiers::longestFirst);
        all.after.values().forEach(Modifiers::longestFirst);
        return all;
    }

    /** The longest words that end right before this piece; empty when none do. */
    Optional<Modifier> before(Pieces pieces, int end) {
        return before.getOrDefault(pieces.get(end - 1).text(), List.of()).stream()
                .filter(modifier -> pieces.endsWith(modifier.words(), end))
                .findFirst();
    }

    /** The longest words that begin with this piece; empty when none do. */
    Optional<Modifier> after(Pieces pieces, int first) {
        return after.getOrDefault(pieces.get(first).text(), List.of()).stream()
                .filter(modifier -> pieces.startsWith(modifier.words(), first))
                .findFirst();
    }

    private void add(String[] columns, String list) {
        if (columns.length != COLUMNS) {
            throw new BeleggException(
                    "Word list " + list + ": needs words, place and bound, got \"" + String.join("\t", columns) + "\".",
                    null);
        }
        List<String> words = List.of(columns[0].split(" "));
        Bound bound = Bound.valueOf(columns[2].toUpperCase(Locale.ROOT));
        Modifier modifier = new Modifier(words, bound, columns[1].equals("preposition"));
        if (columns[1].equals("after")) {
            after.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(modifier);
        } else {
            before.computeIfAbsent(words.get(words.size() - 1), word -> new ArrayList<>())
                    .add(modifier);
        }
    }

    private static void longestFirst(List<Modifier> modifiers) {
        modifiers.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }
}
