package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of a story by the words of their names, for finding whom a part of a name means. A search takes the same
 * time however many people there are. Not safe to share.
 */
final class PersonNames {
    /** A surname this long may be misspelt by one letter: newspapers do. */
    private static final int LONG_SURNAME = 7;
    /** Nobody's surname is longer, and what is longer is not compared letter by letter. */
    private static final int LONGEST_SURNAME = 40;

    private static final Set<String> PARTICLES =
            Set.of("av", "von", "van", "de", "der", "den", "di", "al", "el", "la", "bin", "ibn", "og");

    /** Two words of a name that a shorter form of it must share: any one, and the last. */
    private record Ends(String word, String last) {}

    /** Who bears a name: the one last mentioned, and before anybody is mentioned the first. */
    private static final class Bearers {
        private Individual foremost;

        Bearers(Individual first) {
            foremost = first;
        }
    }

    private final Map<Ends, List<Individual>> byEnds = new HashMap<>();
    private final Map<String, Bearers> bySurname = new HashMap<>();
    private final Map<String, Bearers> byWord = new HashMap<>();
    /** Who bears a surname of which one letter is left open. */
    private final SoleBearers byPattern = new SoleBearers();

    /** Adds a person. */
    void add(Individual person) {
        List<String> words = person.nameWords();
        String surname = last(words);
        for (String word : Set.copyOf(words)) {
            byEnds.computeIfAbsent(new Ends(word, surname), ends -> new ArrayList<>(1))
                    .add(person);
        }
        if (words.size() > 1) {
            bySurname.computeIfAbsent(surname, name -> new Bearers(person));
            words.forEach(word -> byWord.computeIfAbsent(word, name -> new Bearers(person)));
            patterns(surname).forEach(pattern -> byPattern.add(pattern, person));
        }
    }

    /** Notes that a person who was added is mentioned. */
    void mention(Individual person) {
        List<String> words = person.nameWords();
        if (words.size() > 1) {
            Bearers family = bySurname.get(last(words));
            if (family != null) {
                family.foremost = person;
            }
            for (String word : words) {
                Bearers bearers = byWord.get(word);
                if (bearers != null) {
                    bearers.foremost = person;
                }
            }
        }
    }

    /** The first person of whose name these words are a shorter form, or the same; empty when there is none. */
    Optional<Individual> fullNameOf(List<String> words) {
        return byEnds.getOrDefault(new Ends(words.get(0), last(words)), List.of()).stream()
                .filter(person -> person.nameWords().containsAll(words))
                .findFirst();
    }

    /** The person who has this word in a name of several, a surname before any other; the one last mentioned of many. */
    @Nullable
    Individual bearing(String word) {
        if (PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
            return null;
        }
        Bearers bearers = bySurname.getOrDefault(word, byWord.get(word));
        return bearers == null ? null : bearers.foremost;
    }

    /** The only person whose surname differs from this long word by one letter; null when there is none or several. */
    @Nullable
    Individual misspelt(String word) {
        return word.length() < LONG_SURNAME ? null : byPattern.of(patterns(word));
    }

    /** The word with each of its letters left open in turn. */
    private static List<String> patterns(String word) {
        List<String> patterns = new ArrayList<>();
        for (int i = 0; word.length() <= LONGEST_SURNAME && i < word.length(); i++) {
            patterns.add(word.substring(0, i) + '\0' + word.substring(i + 1));
        }
        return patterns;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
