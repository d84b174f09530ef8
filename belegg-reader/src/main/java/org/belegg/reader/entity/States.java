package org.belegg.reader.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.belegg.model.Language;
import org.belegg.reader.lexicon.WordList;

/** States by their names, capitals, seats of government, adjectives and inhabitants. Immutable. */
final class States {
    /**
     * A state.
     *
     * @param iso its ISO 3166 code
     * @param bokmaal its name in Bokmål
     * @param nynorsk its name in Nynorsk
     * @param adjectives "russisk"; where the standards differ, the Bokmål form first; empty when it has none
     */
    record State(String iso, String bokmaal, String nynorsk, List<String> adjectives) {
        /** Its name in this language. */
        String name(Language language) {
            return language == Language.NN ? nynorsk : bokmaal;
        }

        /** What a state or its capital stands for where it speaks: "den russiske regjeringen"; itself for a union. */
        String government(Language language) {
            String ending = language == Language.NN ? "regjeringa" : "regjeringen";
            if (isUnion()) {
                return name(language);
            }
            if (adjectives.isEmpty()) {
                return ending + " i " + name(language);
            }
            String adjective = adjectives.get(language == Language.NN ? adjectives.size() - 1 : 0);
            return "den " + adjective + "e " + ending;
        }

        /** Whether it is a union of states, which has seats but is none itself. */
        boolean isUnion() {
            return UNIONS.contains(iso);
        }
    }

    /** Stands in a field that holds nothing. */
    private static final String NONE = "-";
    /** Codes that ISO reserves for what is no state. */
    private static final Set<String> UNIONS = Set.of("EU");
    /** What an adjective ends in where it is inflected: "russisk", "russiske". */
    private static final List<String> ADJECTIVE_ENDINGS = List.of("", "e", "t");

    private final Map<String, State> byIso = new HashMap<>();
    private final Map<String, State> byName = new HashMap<>();
    private final Map<String, State> bySeat = new HashMap<>();
    private final Map<String, State> byCapital = new HashMap<>();
    private final Map<String, State> byAdjective = new HashMap<>();
    private final Map<String, State> byInhabitant = new HashMap<>();

    /**
     * The built-in list.
     *
     * @throws org.belegg.model.BeleggException when it cannot be read
     */
    States() {
        for (String line : WordList.lines("states.tsv")) {
            String[] columns = line.split("\t", -1);
            State state = new State(columns[0], columns[1], columns[2], fields(columns[5]));
            byIso.put(state.iso(), state);
            if (!state.isUnion()) {
                byName.put(columns[1], state);
                byName.put(columns[2], state);
                addAll(byName, columns[3], state);
            }
            addAll(byCapital, columns[4], state);
            for (String adjective : state.adjectives()) {
                ADJECTIVE_ENDINGS.forEach(ending -> byAdjective.putIfAbsent(adjective + ending, state));
            }
            addAll(byInhabitant, columns[6], state);
            addAll(bySeat, columns[7], state);
        }
        byCapital.forEach(bySeat::putIfAbsent);
    }

    /** The state with this ISO 3166 code; empty when the list has none. */
    Optional<State> withCode(String iso) {
        return Optional.ofNullable(byIso.get(iso));
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

    /** The state of which this is the capital; empty when it is none. */
    Optional<State> withCapital(String place) {
        return Optional.ofNullable(byCapital.get(place));
    }

    /** The state that this adjective belongs to, in any of its forms; empty when it is none. */
    Optional<State> ofAdjective(String form) {
        return Optional.ofNullable(byAdjective.get(form.toLowerCase(Locale.ROOT)));
    }

    /** The state whose people this noun in its dictionary form names; empty when it is none. */
    Optional<State> ofInhabitant(String lemma) {
        return Optional.ofNullable(byInhabitant.get(lemma.toLowerCase(Locale.ROOT)));
    }

    /** The nouns in their dictionary form that name the people of states. */
    Set<String> inhabitants() {
        return byInhabitant.keySet();
    }

    private static void addAll(Map<String, State> map, String names, State state) {
        fields(names).forEach(name -> map.putIfAbsent(name, state));
    }

    private static List<String> fields(String column) {
        return column.equals(NONE)
                ? List.of()
                : List.of(column.split(";", -1)).stream().map(String::strip).toList();
    }
}
