package org.belegg.reader.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belegg.reader.lexicon.Gender;
import org.jspecify.annotations.Nullable;

/** Mentions taken for mentions of the same, as far as the story has been gone through. */
final class Chain {
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> lemmas = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private Traits.Count number = Traits.Count.UNKNOWN;
    private Traits.Nature nature = Traits.Nature.UNKNOWN;
    private Gender gender = Gender.UNKNOWN;
    private @Nullable Reference name;
    private @Nullable Reference noun;
    private Reference latest;
    private int speeches;

    Chain(Reference first) {
        latest = first;
        add(first);
    }

    void add(Reference reference) {
        references.add(reference);
        reference.setChain(this);
        if (reference.place() > latest.place()) {
            latest = reference;
        }
        Traits traits = reference.traits();
        number = number == Traits.Count.UNKNOWN ? traits.number() : number;
        nature = nature == Traits.Nature.UNKNOWN ? traits.nature() : nature;
        gender = gender == Gender.UNKNOWN ? traits.gender() : gender;
        speeches += reference.speaks() ? 1 : 0;
        MentionKind kind = reference.mention().kind();
        if (kind == MentionKind.PRONOUN || kind == MentionKind.POSSESSIVE) {
            return;
        }
        texts.add(traits.text());
        lemmas.add(traits.lemma());
        words.addAll(traits.words());
        if (kind == MentionKind.NAME
                && (name == null
                        || traits.words().size() > name.traits().words().size())) {
            name = reference;
        } else if (kind != MentionKind.NAME) {
            noun = reference;
        }
    }

    /** Whether nothing in its words and the mention's forbids that they speak of the same. */
    boolean agrees(Traits traits) {
        return traits.number().fits(number)
                && traits.nature().fits(nature)
                && traits.gender().fits(gender);
    }

    List<Reference> references() {
        return references;
    }

    /** The last of its mentions in text order. */
    Reference latest() {
        return latest;
    }

    int size() {
        return references.size();
    }

    /** The fullest name in it; null when there is none. */
    @Nullable
    Reference name() {
        return name;
    }

    /** The last mention by a noun; null when there is none. */
    @Nullable
    Reference noun() {
        return noun;
    }

    boolean hasText(String text) {
        return texts.contains(text);
    }

    boolean hasLemma(String lemma) {
        return lemmas.contains(lemma);
    }

    boolean hasWord(String word) {
        return words.contains(word);
    }

    Traits.Count number() {
        return number;
    }

    Traits.Nature nature() {
        return nature;
    }

    Gender gender() {
        return gender;
    }

    /** How many attributions have it for their source. */
    int speeches() {
        return speeches;
    }
}
