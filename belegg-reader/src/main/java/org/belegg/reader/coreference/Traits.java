package org.belegg.reader.coreference;

import java.util.List;
import org.belegg.reader.lexicon.Gender;

/**
 * What a mention's own words tell, read off once so that pairs of mentions are quick to compare.
 *
 * @param type what it is to the model: a pronoun's dictionary form, a name's type, or the kind of phrase
 * @param coarse the same for features that would be too rare otherwise
 * @param person of a pronoun: 1, 2 or 3; else 0
 * @param number singular, plural or unknown
 * @param nature a human being, a thing, or unknown
 * @param gender woman or man, where it tells
 * @param grammar the grammatical gender of noun or pronoun: 'm', 'f', 'n', or '-'
 * @param lemma its head's dictionary form in small letters; a name's last word
 * @param words its words in small letters, without articles and genitive endings; those of the name alone for a name
 * @param text the same words in one
 * @param role what it does in its clause: SUBJ, OBJ, PREP, ...
 * @param governor the dictionary form of what it hangs on
 * @param preposition what stands before it, or ""
 * @param modified whether it has more than articles and its head
 */
record Traits(
        String type,
        String coarse,
        int person,
        Count number,
        Nature nature,
        Gender gender,
        char grammar,
        String lemma,
        List<String> words,
        String text,
        String role,
        String governor,
        String preposition,
        boolean modified) {
    /** How many it speaks of. */
    enum Count {
        ONE(0),
        SEVERAL(1),
        UNKNOWN(2);

        private final int code;

        Count(int code) {
            this.code = code;
        }

        /** Its number for features. */
        int code() {
            return code;
        }

        boolean fits(Count other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    /** What it speaks of. */
    enum Nature {
        HUMAN(0),
        THING(1),
        UNKNOWN(2);

        private final int code;

        Nature(int code) {
            this.code = code;
        }

        /** Its number for features. */
        int code() {
            return code;
        }

        boolean fits(Nature other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    /** The number of a gender for features. */
    static int code(Gender gender) {
        return switch (gender) {
            case FEMALE -> 0;
            case MALE -> 1;
            case UNKNOWN -> 2;
        };
    }
}
