package org.belegg.reader.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.belegg.model.Language;
import org.belegg.reader.lexicon.WordList;

/** States by their names, capitals and seats of government. Immutable. */
final class States {
    /**
     * A state.
     *
     * @param iso its ISO 3166 code
     * @param bokmaal its name in Bokmål
     * @param nynorsk its name in Nynorsk
     * @param adjectives "russisk"; where the standards differ, the Bokmål form first; one empty string when it has none
     */
    record State(String iso, String bokmaal, String nynorsk, List<String> adjectives) {
        /** Its name in this language. */
        String name(Language language) {
            return language == Language.NN ? nynorsk : bokmaal;
        }

        /** What a state or its capital stands for where it speaks: "den russiske regjeringen". */
        String government(Language language) {
            String ending = language == Language.NN ? "regjeringa" : "regjeringen";
            String adjective = adjectives.get(language == Language.NN ? adjectives.size() - 1 : 0);
            return adjective.isEmpty() ? ending + " i " + name(language) : "den " + adjective + "e " + ending;
        }
    }

    /** Stands in a field that holds nothing. */
    private static final String NONE = "-";

    private final Map<String, State> byName = new HashMap<>();
    private final Map<String, State> bySeat = new HashMap<>();

    /**
     * The built-in list.
     *
     * @throws org.belegg.model.BeleggException when it cannot be read
     */
    States() {
        for (String line : WordList.lines("states.tsv")) {
            String[] columns = line.split("\t", -1);
            State state = new State(
                    columns[0],
                    columns[1],
                    columns[2],
                    columns[5].equals(NONE) ? List.of("") : List.of(columns[5].split(";", -1)));
            byName.put(columns[1], state);
            byName.put(columns[2], state);
            addAll(byName, columns[3], state);
            addAll(bySeat, columns[4], state);
            addAll(bySeat, columns[7], state);
        }
    }

    /** Whether it names a state or its seat of government. */
    boolean knows(String name) {
        return byName.containsKey(name) || bySeat.containsKey(name);
    }

    /** The state that this is a name of; empty when it is none. */
    Optional<State> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The state that this capital or seat of government speaks for; empty when it is none. */
    Optional<State> seatedIn(String place) {
        return Optional.ofNullable(bySeat.get(place));
    }

    private static void addAll(Map<String, State> map, String names, State state) {
        for (String name : names.split(";", -1)) {
            if (!name.equals(NONE)) {
                map.putIfAbsent(name.strip(), state);
            }
        }
    }
}
