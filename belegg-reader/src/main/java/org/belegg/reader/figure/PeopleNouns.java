package org.belegg.reader.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.reader.lexicon.PersonNouns;
import org.belegg.reader.lexicon.WordList;
import org.belegg.reader.story.StorySentence;

/** Tells nouns that count people: roles, kin, and those who live in a state. Immutable. */
final class PeopleNouns {
    private static final int INHABITANTS = 6;

    private final PersonNouns persons = new PersonNouns();
    private final Set<String> inhabitants = new HashSet<>();

    /**
     * The built-in lists.
     *
     * @throws org.belegg.model.BeleggException when one cannot be read
     */
    PeopleNouns() {
        for (String line : WordList.lines("states.tsv")) {
            inhabitants.addAll(List.of(line.split("\t", -1)[INHABITANTS].split(";")));
        }
    }

    /** Whether this noun counts people: "soldater", "israelere", "Hamas-krigere". */
    boolean areCountedBy(StorySentence sentence, int noun) {
        String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        Name name = sentence.nameAt(noun);
        boolean derived = name != null
                && name.type() == NameType.DRV
                && sentence.token(noun).is("subst");
        return derived || isInhabitant(lemma.substring(lemma.lastIndexOf('-') + 1)) || persons.isPerson(lemma);
    }

    /** The lemmatiser cuts "briter" too short. */
    private boolean isInhabitant(String lemma) {
        return inhabitants.contains(lemma) || inhabitants.contains(lemma + "e");
    }
}
