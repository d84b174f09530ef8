package org.belegg.reader.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.belegg.model.BeleggException;
import org.belegg.reader.lexicon.WordList;

/** The units of a language's nouns and marks, from its {@code units.tsv}. Immutable. */
final class Units {
    /** The unit of people. */
    static final String PERSON = "person";

    private final Map<String, String> byWord = new HashMap<>();
    private final List<Map.Entry<String, String>> endings = new ArrayList<>();

    private Units() {}

    /**
     * The units of these languages together.
     *
     * @param languages folders of the lexicon: "nb", "nn"
     * @throws BeleggException when a list is missing or a line of it is not understood
     */
    static Units load(List<String> languages) {
        Units all = new Units();
        for (String language : languages) {
            String list = language + "/units.tsv";
            for (String line : WordList.lines(list)) {
                String[] columns = line.split("\t", -1);
                if (columns.length != 2) {
                    throw new BeleggException(
                            "Word list " + list + ": needs words and unit, got \"" + line + "\".", null);
                }
                if (columns[0].startsWith("-")) {
                    all.endings.add(Map.entry(columns[0].substring(1), columns[1]));
                } else {
                    all.byWord.putIfAbsent(columns[0], columns[1]);
                }
            }
        }
        all.endings.sort(
                (a, b) -> Integer.compare(b.getKey().length(), a.getKey().length()));
        return all;
    }

    /** The unit of these words in lower case; empty when they measure and count nothing known. */
    Optional<String> unit(String words) {
        return Optional.ofNullable(byWord.get(words));
    }

    /** The unit of this noun in lower case, itself or by the end of a compound. */
    Optional<String> unitOfNoun(String lemma) {
        return unit(lemma)
                .or(() -> endings.stream()
                        .filter(ending -> lemma.length() > ending.getKey().length() && lemma.endsWith(ending.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** Whether the unit is a measure or a currency, and not a sort of thing that is counted. */
    static boolean measures(String unit) {
        return !unit.equals(PERSON);
    }
}
