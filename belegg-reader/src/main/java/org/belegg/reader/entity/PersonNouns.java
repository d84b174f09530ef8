package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.belegg.reader.lexicon.WordList;

/** Nouns that name people and bodies, by dictionary form. Immutable. */
public final class PersonNouns {
    /** What a noun says of the person it names. */
    enum Kind {
        /** A position, title or profession. */
        ROLE,
        /** A relation: mother, widow. */
        KIN,
        /** Just a person: man, witness. */
        PERSON,
        /** Several people taken as one: board, majority. */
        GROUP
    }

    /** One noun, or the end of a compound. */
    record PersonNoun(Kind kind, Gender gender) {}

    private final Map<String, PersonNoun> nouns = new HashMap<>();
    private final List<Map.Entry<String, PersonNoun>> endings = new ArrayList<>();
    /** Shorter nouns end too many words: "lag" ends "innslag". */
    private static final int SHORTEST_END = 4;

    private final Set<String> classes = new HashSet<>(WordList.lines("class-nouns.txt"));
    private final List<String> offices = WordList.lines("offices.txt");
    private final Set<String> bodies = new HashSet<>();
    private final List<String> bodyEndings = new ArrayList<>();

    /**
     * The built-in lists.
     *
     * @throws org.belegg.model.BeleggException when one cannot be read
     */
    public PersonNouns() {
        for (String line : WordList.lines("person-nouns.tsv")) {
            String[] columns = line.split("\t", -1);
            String key = columns[0].toLowerCase(Locale.ROOT);
            PersonNoun noun = person(key, Kind.valueOf(columns[3].toUpperCase(Locale.ROOT)), gender(columns[2]));
            if (key.startsWith("-")) {
                endings.add(Map.entry(key.substring(1), noun));
            } else {
                nouns.merge(key, noun, (first, second) -> first);
            }
        }
        for (String inhabitant : new States().inhabitants()) {
            nouns.putIfAbsent(inhabitant, new PersonNoun(Kind.PERSON, Gender.UNKNOWN));
        }
        endings.sort((a, b) -> Integer.compare(b.getKey().length(), a.getKey().length()));
        for (String line : WordList.lines("body-nouns.txt")) {
            if (line.startsWith("-")) {
                bodyEndings.add(line.substring(1));
            } else {
                bodies.add(line);
            }
        }
    }

    /** What this noun says of a person; empty when it does not name one. */
    Optional<PersonNoun> person(String lemma) {
        String word = lemma.toLowerCase(Locale.ROOT);
        PersonNoun whole = nouns.get(word);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (Map.Entry<String, PersonNoun> ending : endings) {
            if (word.length() > ending.getKey().length() && word.endsWith(ending.getKey())) {
                return Optional.of(ending.getValue());
            }
        }
        return Optional.empty();
    }

    /** Whether this noun names single people, not a group of them. */
    public boolean isPerson(String lemma) {
        return person(lemma).filter(noun -> noun.kind() != Kind.GROUP).isPresent();
    }

    /** Whether this noun names an office of which a place or a body has one, so that it tells by itself who is meant. */
    boolean isOffice(String lemma) {
        String word = lemma.toLowerCase(Locale.ROOT);
        return offices.stream().anyMatch(word::endsWith);
    }

    /** Whether this noun names a body by its kind, so that it can be another word for one with a name: "selskapet". */
    boolean isClassOfBodies(String lemma) {
        String word = lemma.toLowerCase(Locale.ROOT);
        return classes.contains(word)
                || classes.stream()
                        .anyMatch(end ->
                                end.length() >= SHORTEST_END && word.length() > end.length() && word.endsWith(end));
    }

    /** Whether this noun names a body that can speak: "politi", "departement". */
    boolean isBody(String lemma) {
        String word = lemma.toLowerCase(Locale.ROOT);
        return bodies.contains(word)
                || bodyEndings.stream().anyMatch(end -> word.length() > end.length() && word.endsWith(end));
    }

    /** A woman can be "talsmann" and "lensmann": a role in -mann does not tell. */
    private static PersonNoun person(String noun, Kind kind, Gender gender) {
        boolean office = kind == Kind.ROLE && noun.endsWith("mann");
        return new PersonNoun(kind, office ? Gender.UNKNOWN : gender);
    }

    private static Gender gender(String letter) {
        return switch (letter) {
            case "f" -> Gender.FEMALE;
            case "m" -> Gender.MALE;
            default -> Gender.UNKNOWN;
        };
    }
}
