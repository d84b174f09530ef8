package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has which role in a story, found by any noun that means it: "minister" for the "utenriksminister", "byrådsleder"
 * for the "leder". Immutable.
 */
final class RoleHolders {
    /** Shorter nouns mean only themselves, never what ends in them. */
    private static final int SHORTEST_END = 4;

    private static final String WHOLE = "=";
    private static final String END = "-";

    private final SoleBearers holders = new SoleBearers();

    RoleHolders(Collection<Individual> people) {
        for (Individual person : people) {
            for (String role : person.isPerson() ? person.roleNouns() : List.<String>of()) {
                holders.add(WHOLE + role, person);
                Endings.of(role, SHORTEST_END).forEach(end -> holders.add(END + end, person));
            }
        }
    }

    /** The only one in the story who has the role that this noun means; null when nobody has, or several. */
    @Nullable
    Individual only(String noun) {
        List<String> words = new ArrayList<>();
        words.add(WHOLE + noun);
        if (noun.length() >= SHORTEST_END) {
            words.add(END + noun);
            Endings.of(noun, SHORTEST_END).forEach(end -> words.add(WHOLE + end));
        }
        if (noun.indexOf('-') > 0) {
            words.add(END + afterHyphen(noun));
        }
        return holders.of(words);
    }

    /** Whether somebody has the role that this noun means. */
    static boolean hasRole(Individual individual, String noun) {
        return individual.isPerson() && individual.roleNouns().stream().anyMatch(role -> isSameRole(role, noun));
    }

    private static boolean isSameRole(String role, String noun) {
        return role.equals(noun)
                || (noun.length() >= SHORTEST_END && role.endsWith(noun))
                || (role.length() >= SHORTEST_END && noun.endsWith(role))
                || (noun.indexOf('-') > 0 && role.endsWith(afterHyphen(noun)));
    }

    private static String afterHyphen(String noun) {
        return noun.substring(noun.lastIndexOf('-') + 1);
    }
}
