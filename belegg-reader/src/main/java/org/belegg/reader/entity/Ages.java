package org.belegg.reader.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.belegg.language.Token;
import org.belegg.reader.story.StorySentence;

/**
 * Who in a story has which age, so that "55-åringen" finds its owner: told as "Kari Nes (55)", "en 55 år gammel mann" or
 * "en 55-årig mann". The first one told wins.
 */
final class Ages {
    private static final int OLDEST = 120;

    private final Map<Integer, Individual> owners = new HashMap<>();

    /**
     * Notes the ages that a sentence tells.
     *
     * @param who tells who is spoken of at a token, or null when nobody is
     */
    void note(StorySentence sentence, BiFunction<StorySentence, Integer, Individual> who) {
        for (int i = 0; i < sentence.size(); i++) {
            int age = age(sentence.lower(i));
            if (age > 0) {
                int owner = owner(sentence, i);
                if (owner >= 0) {
                    Individual individual = who.apply(sentence, owner);
                    if (individual != null) {
                        owners.putIfAbsent(age, individual);
                    }
                }
            }
        }
    }

    /** Who is called by this noun in lower case, when it is an age: "55-åring"; empty when it is none or nobody's. */
    Optional<Individual> owner(String noun) {
        int hyphen = noun.indexOf("-åring");
        return hyphen <= 0 ? Optional.empty() : Optional.ofNullable(owners.get(age(noun.substring(0, hyphen))));
    }

    /** The token that heads who has the age told at this token, or {@link Token#ROOT}. */
    private static int owner(StorySentence sentence, int index) {
        if (sentence.lower(index - 1).equals("(") && sentence.lower(index + 1).equals(")")) {
            return index - 2;
        }
        boolean years = sentence.lower(index + 1).equals("år")
                && sentence.lower(index + 2).startsWith("gam");
        boolean yearOld = sentence.lower(index).contains("-år");
        if (!years && !yearOld) {
            return Token.ROOT;
        }
        for (int i = index + (years ? 3 : 1); i < Math.min(sentence.size(), index + 6); i++) {
            Token token = sentence.token(i);
            if (token.is("subst")) {
                return i;
            }
            if (!token.is("adj") && !token.is("det")) {
                return Token.ROOT;
            }
        }
        return Token.ROOT;
    }

    /** The number that a word begins with, when it can be an age and the word is a number or "55-årig"; else -1. */
    private static int age(String word) {
        int end = 0;
        while (end < word.length() && end < 4 && Character.isDigit(word.charAt(end))) {
            end++;
        }
        boolean number = end == word.length() || word.startsWith("-år", end);
        if (end == 0 || end > 3 || !number) {
            return -1;
        }
        int age = Integer.parseInt(word.substring(0, end));
        return age <= OLDEST ? age : -1;
    }
}
