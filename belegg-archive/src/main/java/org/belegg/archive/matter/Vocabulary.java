package org.belegg.archive.matter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.belegg.archive.article.WordClass;
import org.belegg.model.BeleggException;

/**
 * What comparing needs to know of words; all languages together, for a story in one quotes people who speak another. A
 * word is looked up by its dictionary form and as it stands. Never changes; safe to share between threads.
 */
final class Vocabulary {
    static final Vocabulary ALL = new Vocabulary(List.of("nb", "nn", "en"));

    // A word of a compound, and what is left of the compound, are words of some length: "hotellbrann", not "i-brann".
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_TAIL = 4;

    private final Map<String, Map<String, Set<String>>> kinds = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final List<String[]> endings = new ArrayList<>();

    private Vocabulary(List<String> languages) {
        languages.forEach(this::read);
    }

    /** The word in the form that the written standards share here. */
    String canonical(String lemma, WordClass wordClass) {
        String word = lemma.toLowerCase(Locale.ROOT);
        String known = same.get(word);
        if (known != null) {
            return known;
        }
        if (wordClass != WordClass.NAME) {
            for (String[] ending : endings) {
                if (word.endsWith(ending[1]) && word.length() >= ending[1].length() + SHORTEST_PART) {
                    return word.substring(0, word.length() - ending[1].length()) + ending[0];
                }
            }
        }
        return word;
    }

    /** Whether a word stands for people whoever they are, so that any two such words count the same. */
    boolean isAnybody(String word) {
        return is("people", word);
    }

    /** The word for all things of a sort of which this, or its end, is one or that itself: "dyr" of "sau"; empty for none. */
    Optional<String> family(String word) {
        return ofWordOrTail("family", word).stream().findFirst();
    }

    /** Whether it is the verb of who has what is counted behind it. */
    boolean owns(String lemma) {
        return is("owns", lemma);
    }

    /** Whether it says of what stands beside it that it is not so: "løgn". */
    boolean isFalsehood(String word) {
        return is("false", word);
    }

    /** Whether it says of what stands beside it that it is so: "stemme", "riktig". */
    boolean isTruth(String lemma) {
        return is("true", lemma);
    }

    /** Whether it is the word between a judgement and what is judged: "feil at". */
    boolean isThat(String word) {
        return is("that", word);
    }

    /** Whether it says that something is the speaker's own: "våre tall". */
    boolean isOwn(String word) {
        return is("own", word);
    }

    /** Whether people or things called so are there from day to day, whatever day the sentence tells: "innbyggere". */
    boolean isStanding(String word) {
        return is("standing", word);
    }

    /** Whether it is what is done with people for a survey, whose number says nothing of the matter itself. */
    boolean isSurveyed(String lemma) {
        return is("surveyed", lemma);
    }

    /** Whether it is the sort of an amount that only a measure of length, area or speed can have. */
    boolean isDimension(String amount) {
        return is("dimension", amount);
    }

    /** Whether it stands for some that were spoken of before, and so may be a part of them. */
    boolean isPronoun(String word) {
        return is("pronoun", word);
    }

    /** Whether it is what people do who are counted by it: "3000 deltok". */
    boolean isDeed(String lemma) {
        return is("does", lemma);
    }

    /** Whether it calls people by what concerns them all: of "640 i streik", "410 ansatte" are not a part. */
    boolean isConcerned(String word) {
        return is("concerned", word);
    }

    /** Whether it stands for what was named before, in the sentence or the one before it. */
    boolean isAnaphor(String word) {
        return is("anaphor", word);
    }

    /** Whether a number's words say that it is near the true one: "drøyt 200", "i underkant av ti". */
    boolean isClose(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split(" ", -1)).anyMatch(word -> is("close", word));
    }

    /** Whether it is the word between a part and its whole. */
    boolean takesPart(String word) {
        return is("part", word);
    }

    /** Whether it is the word between the lower and the higher of two numbers. */
    boolean reaches(String word) {
        return is("reach", word);
    }

    /** Whether it says nothing that narrows what it stands beside. */
    boolean isNeutral(String word) {
        return is("neutral", word);
    }

    /** Whether it says how badly, or that more are counted than before. */
    boolean isDegree(String word) {
        return is("degree", word);
    }

    boolean isEmpty(String word) {
        return is("empty", word);
    }

    /** Whether it is a kind of body that many sentences name as the one who acts. */
    boolean isBody(String word) {
        return is("body", word);
    }

    /** Whether it names somebody of whom stories of all sorts speak, in lower case: a parliament, a news agency. */
    boolean isCommonName(String name) {
        return is("common", name) || isBody(name.substring(name.lastIndexOf(' ') + 1));
    }

    boolean isNegation(String word) {
        return is("negation", word);
    }

    /** Whether a number of those who met this fate may also fall in time. */
    boolean mayFall(String fate) {
        return is("falling", fate);
    }

    /** What befell people by a word that says so; empty for other words. */
    Optional<String> fate(String word) {
        return names("fate", word).stream().findFirst();
    }

    /** What sort of amount a word, or the end of a compound, tells: cost, loss; empty for other words. */
    Set<String> amounts(String word) {
        return ofWordOrTail("amount", word);
    }

    /** What sort of event a word, or the end of a compound, tells; empty for other words. */
    Set<String> events(String word) {
        return ofWordOrTail("event", word);
    }

    /** What stands before the end that {@link #amounts} or {@link #events} knows: "skole" of "skolebudsjett"; else empty. */
    Optional<String> headOf(String word) {
        if (!names("amount", word).isEmpty() || !names("event", word).isEmpty()) {
            return Optional.empty();
        }
        String tail = tail("amount", word).or(() -> tail("event", word)).orElse("");
        return tail.isEmpty() ? Optional.empty() : Optional.of(word.substring(0, word.length() - tail.length()));
    }

    private Set<String> ofWordOrTail(String kind, String word) {
        Set<String> names = names(kind, word);
        return names.isEmpty() ? tail(kind, word).map(tail -> names(kind, tail)).orElse(Set.of()) : names;
    }

    /** The longest end of a compound that is a word of this kind. */
    private Optional<String> tail(String kind, String word) {
        for (int start = SHORTEST_PART; start <= word.length() - SHORTEST_TAIL; start++) {
            if (!names(kind, word.substring(start)).isEmpty()) {
                return Optional.of(word.substring(start));
            }
        }
        return Optional.empty();
    }

    private boolean is(String kind, String word) {
        return !names(kind, word).isEmpty();
    }

    private Set<String> names(String kind, String word) {
        return kinds.getOrDefault(kind, Map.of()).getOrDefault(word, Set.of());
    }

    private void read(String language) {
        int number = 0;
        for (String line : text(language).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != 3) {
                throw new BeleggException(
                        "cannot read " + language + ".tsv of comparing, line " + number
                                + ": three columns expected, found " + columns.length
                                + ". See docs/rules/comparing.md.",
                        null);
            }
            for (String word : columns[2].split(" ", -1)) {
                add(columns[0], columns[1], word);
            }
        }
    }

    private void add(String kind, String name, String word) {
        switch (kind) {
            case "same" -> same.put(word, name);
            case "ending" -> endings.add(new String[] {name, word});
            default ->
                kinds.computeIfAbsent(kind, unused -> new HashMap<>())
                        .computeIfAbsent(word, unused -> new LinkedHashSet<>())
                        .add(name);
        }
    }

    private static String text(String language) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(language + ".tsv")) {
            if (in == null) {
                throw new BeleggException(
                        language + ".tsv is missing from the program's jar; install Belegg again", null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new BeleggException(
                    "cannot read " + language + ".tsv from the program's jar; install Belegg again", cause);
        }
    }
}
