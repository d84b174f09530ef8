package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.language.Token;
import org.belegg.model.EntityType;
import org.belegg.model.Mention;
import org.belegg.reader.lexicon.GivenNames;
import org.belegg.reader.lexicon.PersonNouns;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/**
 * Brings the names of a story together: full name, surname, genitive, and an acronym in parentheses name the same one.
 */
final class Casting {
    /** A surname this long may be misspelt by one letter: newspapers do. */
    private static final int LONG_SURNAME = 7;
    /** Longer words in capitals are headlines rather than names of bodies. */
    private static final int LONGEST_ACRONYM = 6;

    private final Story story;
    private final SpokenWords spoken;
    private final GivenNames givenNames;
    private final PersonNouns nouns;
    private final States states;
    private final Cast cast = new Cast();

    Casting(Story story, SpokenWords spoken, GivenNames givenNames, PersonNouns nouns, States states) {
        this.states = states;
        this.nouns = nouns;
        this.story = story;
        this.spoken = spoken;
        this.givenNames = givenNames;
    }

    /** The cast of the story. */
    Cast cast() {
        fullNames();
        for (StorySentence sentence : story.sentences()) {
            for (int i = 0; i < sentence.size(); ) {
                i = placeAt(sentence, i);
            }
        }
        acronyms();
        cast.appearances()
                .sort(Comparator.comparingInt(Cast.Appearance::sentence).thenComparingInt(Cast.Appearance::first));
        return cast;
    }

    /** People with two names or more come first, so that a surname standing alone finds its owner. */
    private void fullNames() {
        List<List<String>> seen = new ArrayList<>();
        for (StorySentence sentence : story.sentences()) {
            for (Name name : sentence.names()) {
                Extent extent = extent(sentence, name);
                if (name.type() == NameType.PER && extent.end() - extent.first() > 1) {
                    seen.add(words(sentence, extent.first(), extent.end()));
                }
            }
        }
        seen.sort(Comparator.comparingInt((List<String> words) -> words.size()).reversed());
        for (List<String> words : seen) {
            Optional<Individual> known = cast.individuals().stream()
                    .filter(person -> isShorterForm(words, person.nameWords()))
                    .findFirst();
            String form = String.join(" ", words);
            if (known.isPresent()) {
                known.get().addName(form);
            } else {
                Individual person = new Individual(EntityType.PERSON, form);
                person.setGender(givenNames.genderOf(words.get(0)));
                cast.add(person);
            }
        }
    }

    private static boolean isShorterForm(List<String> shorter, List<String> full) {
        return shorter.get(shorter.size() - 1).equals(full.get(full.size() - 1)) && full.containsAll(shorter);
    }

    /** Places the name at this token, if there is one; returns the index of the next token to look at. */
    private int placeAt(StorySentence sentence, int index) {
        Name name = sentence.nameAt(index);
        if (name != null && name.first() == index && name.type() != NameType.DRV) {
            Extent extent = extent(sentence, name);
            place(sentence, extent.first(), extent.end(), individual(sentence, name, extent));
            return extent.end();
        }
        if (name == null
                && isCapitalised(sentence.token(index))
                && sentence.token(index).is("subst")) {
            Individual person = bySurname(form(sentence.token(index)), false);
            if (person != null) {
                place(sentence, index, index + 1, person);
            } else if (isAcronym(form(sentence.token(index))) || states.knows(form(sentence.token(index)))) {
                place(sentence, index, index + 1, body(form(sentence.token(index))));
            }
        }
        return index + 1;
    }

    private void place(StorySentence sentence, int first, int end, Individual individual) {
        individual.addMention(sentence.span(first, end), Mention.Kind.NAME);
        boolean subject = false;
        for (int i = first; i < end; i++) {
            String relation = sentence.token(i).relation();
            subject |= relation.equals("SUBJ") || relation.equals("FSUBJ");
        }
        cast.appear(new Cast.Appearance(
                individual,
                sentence.number(),
                first,
                end,
                subject,
                spoken.holds(sentence.token(first).span())));
    }

    private record Extent(int first, int end) {}

    /** Where a name really begins and ends: without a title that was taken for a part of it, with all its last names. */
    private Extent extent(StorySentence sentence, Name name) {
        int first = name.first();
        int end = name.end();
        if (name.type() != NameType.PER) {
            return new Extent(first, end);
        }
        while (first < end - 1 && isTitle(sentence, first)) {
            first++;
        }
        while (end < sentence.size()
                && sentence.token(end).relation().equals("FLAT")
                && isCapitalised(sentence.token(end))
                && sentence.token(end).head() >= first
                && sentence.token(end).head() < end) {
            end++;
        }
        return new Extent(first, end);
    }

    private boolean isTitle(StorySentence sentence, int index) {
        Token token = sentence.token(index);
        return !givenNames.isGivenName(token.form())
                && ((token.is("subst") && !token.has("prop"))
                        || nouns.person(token.form()).isPresent());
    }

    private Individual individual(StorySentence sentence, Name name, Extent extent) {
        List<String> words = words(sentence, extent.first(), extent.end());
        String form = String.join(" ", words);
        if (words.size() == 1) {
            Individual person = bySurname(form, name.type() == NameType.PER);
            if (person != null) {
                return person;
            }
        }
        boolean givenName = name.type() == NameType.PER && givenNames.isGivenName(form);
        EntityType type = states.knows(form) && !givenName ? EntityType.PLACE : type(name.type());
        Optional<Individual> known = cast.individuals().stream()
                .filter(one -> one.hasName(form) || (one.isPerson() && isShorterForm(words, one.nameWords())))
                .findFirst();
        if (known.isPresent()) {
            if (!known.get().isPerson() && type != EntityType.PERSON) {
                known.get().vote(type);
            }
            return known.get();
        }
        Individual fresh = new Individual(words.size() == 1 && isAcronym(form) ? EntityType.ORGANISATION : type, form);
        if (type == EntityType.PERSON) {
            fresh.setGender(givenNames.genderOf(words.get(0)));
        }
        cast.add(fresh);
        return fresh;
    }

    /** Two to six capitals that the name finder passed over still name a body: "PST". */
    private static boolean isAcronym(String form) {
        return form.length() >= 2
                && form.length() <= LONGEST_ACRONYM
                && form.chars().allMatch(Character::isUpperCase);
    }

    private Individual body(String name) {
        return cast.named(name).orElseGet(() -> {
            Individual fresh = new Individual(EntityType.ORGANISATION, name);
            cast.add(fresh);
            return fresh;
        });
    }

    /** The person of whose full name this is a part; the one last mentioned when several have it. */
    private @Nullable Individual bySurname(String form, boolean mayBeMisspelt) {
        List<Individual> owners = cast.individuals().stream()
                .filter(Individual::isPerson)
                .filter(person ->
                        person.nameWords().size() > 1 && person.nameWords().contains(form) && !isParticle(form))
                .toList();
        if (owners.isEmpty()) {
            return mayBeMisspelt && form.length() >= LONG_SURNAME ? byMisspelling(form) : null;
        }
        List<Individual> bySurname = owners.stream()
                .filter(person ->
                        person.nameWords().get(person.nameWords().size() - 1).equals(form))
                .toList();
        List<Individual> best = bySurname.isEmpty() ? owners : bySurname;
        for (int i = cast.appearances().size() - 1; i >= 0; i--) {
            Individual last = cast.appearances().get(i).individual();
            if (best.contains(last)) {
                return last;
            }
        }
        return best.get(0);
    }

    private @Nullable Individual byMisspelling(String form) {
        Individual found = null;
        for (Individual person : cast.individuals()) {
            List<String> words = person.nameWords();
            if (person.isPerson() && words.size() > 1 && differsByOneLetter(form, words.get(words.size() - 1))) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }

    static boolean differsByOneLetter(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int differences = 0;
        for (int i = 0; i < one.length(); i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences == 1;
    }

    private static boolean isParticle(String form) {
        return Set.of("av", "von", "van", "de", "der", "den", "di", "al", "el", "la", "bin", "ibn", "og")
                .contains(form.toLowerCase(Locale.ROOT));
    }

    /** "Verdens helseorganisasjon (WHO)": the acronym in parentheses right behind a body names the same body. */
    private void acronyms() {
        Set<Individual> merged = new HashSet<>();
        for (StorySentence sentence : story.sentences()) {
            for (int i = 1; i + 2 < sentence.size(); i++) {
                if (!sentence.lower(i).equals("(") || !sentence.lower(i + 2).equals(")")) {
                    continue;
                }
                Individual full = cast.at(sentence.number(), i - 1);
                String acronym = sentence.token(i + 1).form();
                if (full == null || full.isPerson() || !isAcronymOf(acronym, full.name())) {
                    continue;
                }
                full.addName(acronym);
                cast.individuals().stream()
                        .filter(one -> one != full && one.hasName(acronym))
                        .findFirst()
                        .ifPresent(one -> {
                            merged.add(one);
                            one.mentions().forEach(mention -> full.addMention(mention.span(), mention.kind()));
                            cast.replace(one, full);
                        });
            }
        }
        cast.individuals().removeAll(merged);
    }

    /** Whether it is two capitals or more that begin as the full name does. */
    static boolean isAcronymOf(String acronym, String name) {
        return acronym.length() >= 2
                && acronym.chars().allMatch(Character::isUpperCase)
                && !name.isEmpty()
                && Character.toUpperCase(name.charAt(0)) == acronym.charAt(0);
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0));
    }

    private List<String> words(StorySentence sentence, int first, int end) {
        List<String> words = new ArrayList<>();
        for (int i = first; i < end; i++) {
            words.add(i == end - 1 ? form(sentence.token(i)) : sentence.token(i).form());
        }
        return words;
    }

    /** The word without the ending of the genitive. */
    static String form(Token token) {
        String form = token.form();
        if (form.endsWith("'s") || form.endsWith("’s")) {
            return form.substring(0, form.length() - 2);
        }
        if (form.endsWith("'") || form.endsWith("’")) {
            return form.substring(0, form.length() - 1);
        }
        return token.has("gen") && form.endsWith("s") && form.length() > 2
                ? form.substring(0, form.length() - 1)
                : form;
    }

    private static EntityType type(NameType type) {
        return switch (type) {
            case PER -> EntityType.PERSON;
            case ORG, GPE_ORG -> EntityType.ORGANISATION;
            case LOC, GPE_LOC -> EntityType.PLACE;
            case PROD, EVT, DRV, MISC -> EntityType.OTHER;
        };
    }
}
