package org.belegg.reader.attribution;

import java.util.Set;
import org.belegg.language.Token;

/** Nouns that say when something was said, so that "i går" or "på mandag" is not taken for a place. */
public final class TimeWords {
    private static final Set<String> NOUNS = Set.of(
            "mandag",
            "tirsdag",
            "onsdag",
            "torsdag",
            "fredag",
            "lørdag",
            "søndag",
            "måndag",
            "tysdag",
            "laurdag",
            "sundag",
            "dag",
            "går",
            "kveld",
            "natt",
            "morgen",
            "morgon",
            "ettermiddag",
            "formiddag",
            "helg",
            "helga",
            "helgen",
            "helgå",
            "uke",
            "veke",
            "måned",
            "månad",
            "år",
            "fjor",
            "vår",
            "sommer",
            "sommar",
            "høst",
            "haust",
            "vinter",
            "time",
            "minutt",
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");

    private TimeWords() {}

    /** Whether the token says when. */
    public static boolean isTime(Token token) {
        return NOUNS.contains(token.lemma()) || token.form().chars().allMatch(Character::isDigit);
    }
}
