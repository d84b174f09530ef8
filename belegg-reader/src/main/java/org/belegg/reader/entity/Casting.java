package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.language.Token;
import org.belegg.model.EntityType;
import org.belegg.model.Mention;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/**
 * Brings the names of a story together: full name, surname, genitive, and an acronym in parentheses name the same one.
 */
final class Casting {
    /** Longer words in capitals are headlines rather than names of bodies. */
    private static final int LONGEST_ACRONYM = 6;

    /** How many words before a parenthesis can belong to what the acronym in it shortens. */
    private static final int LONGEST_SPELLED_OUT = 6;

    /** Parts of speech that are no name even where they are spelt like one: "Hans", "Mange". */
    private static final Set<String> FUNCTION_WORDS = Set.of("pron", "det", "prep", "konj", "sbu", "inf-merke");

    private final Story story;
    private final SpokenWords spoken;
    private final GivenNames givenNames;
    private final PersonNouns nouns;
    private final States states;
    private final Cast cast = new Cast();
    private final PersonNames people = new PersonNames();

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
        cast.settle();
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
            String form = String.join(" ", words);
            people.fullNameOf(words)
                    .ifPresentOrElse(person -> cast.addName(person, form), () -> add(EntityType.PERSON, form));
        }
    }

    private Individual add(EntityType type, String name) {
        Individual fresh = new Individual(type, name);
        if (fresh.isPerson()) {
            fresh.setGender(givenNames.genderOf(fresh.nameWords().get(0)));
            people.add(fresh);
        }
        cast.add(fresh);
        return fresh;
    }

    /** Places the name at this token, if there is one; returns the index of the next token to look at. */
    private int placeAt(StorySentence sentence, int index) {
        Name name = sentence.nameAt(index);
        if (name != null && name.first() == index && name.type() != NameType.DRV) {
            Extent extent = extent(sentence, name);
            Individual individual = individual(sentence, name, extent);
            place(sentence, extent.first(), extent.end(), individual);
            belonging(sentence, extent, individual);
            return extent.end();
        }
        adjectiveAt(sentence, index);
        if (name == null && isCapitalised(sentence.token(index))) {
            String form = form(sentence.token(index));
            boolean noun = sentence.token(index).is("subst");
            boolean word = FUNCTION_WORDS.contains(sentence.token(index).tag().partOfSpeech());
            Individual person = noun || !word ? people.bearing(form) : null;
            boolean surname = person != null
                    && form.equals(person.nameWords().get(person.nameWords().size() - 1));
            if (person != null && (noun || surname)) {
                place(sentence, index, index + 1, person);
            } else if (noun && (isAcronym(form) || states.knows(form))) {
                Optional<States.State> state = states.named(form);
                place(
                        sentence,
                        index,
                        index + 1,
                        state.isPresent() ? cast.state(state.get().iso(), form) : body(form));
            }
        }
        return index + 1;
    }

    private void place(StorySentence sentence, int first, int end, Individual individual) {
        individual.addMention(sentence.span(first, end), Mention.Kind.NAME);
        if (individual.isPerson()) {
            people.mention(individual);
        }
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
                spoken.speechAt(sentence.token(first).span())));
    }

    /** "israelsk UD", "Israels utenriksdepartement": a body of a state that is told right before its name. */
    private void belonging(StorySentence sentence, Extent extent, Individual individual) {
        boolean body = individual.type() == EntityType.ORGANISATION;
        if (body && individual.parent() == null && extent.first() > 0) {
            Token before = sentence.token(extent.first() - 1);
            String form = form(before);
            Optional<States.State> state = before.has("gen") ? states.named(form) : states.ofAdjective(form);
            state.ifPresent(one -> {
                individual.setParent(one.name(story.language()));
                individual.setIso(one.iso());
            });
        }
        if (individual.type() == EntityType.PLACE && individual.iso() == null) {
            states.withCapital(individual.name()).ifPresent(state -> individual.setIso(state.iso()));
        }
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
        Individual person = words.size() == 1 ? people.bearing(form) : null;
        if (person == null && words.size() == 1 && name.type() == NameType.PER) {
            person = people.misspelt(form);
        }
        if (person != null) {
            return person;
        }
        boolean givenName = name.type() == NameType.PER && givenNames.isGivenName(form);
        Optional<States.State> state = givenName ? Optional.empty() : states.named(form);
        if (state.isPresent()) {
            return cast.state(state.get().iso(), form);
        }
        EntityType type = states.knows(form) && !givenName ? EntityType.PLACE : type(name.type());
        if (type == EntityType.PERSON && isIntroducedAsBody(sentence, extent.first())) {
            type = EntityType.ORGANISATION;
        }
        Individual known = cast.named(form).or(() -> people.fullNameOf(words)).orElse(null);
        if (known == null) {
            return add(words.size() == 1 && isAcronym(form) ? EntityType.ORGANISATION : type, form);
        }
        if (!known.isPerson() && type != EntityType.PERSON) {
            known.vote(type);
        }
        return known;
    }

    /** "avisen Fjordposten", "selskapet Ola Nes": the noun before a name tells what bears it. */
    private boolean isIntroducedAsBody(StorySentence sentence, int first) {
        if (first == 0) {
            return false;
        }
        Token before = sentence.token(first - 1);
        return before.is("subst")
                && before.has("be")
                && !before.has("gen")
                && !before.has("prop")
                && (nouns.isClassOfBodies(before.lemma()) || nouns.isBody(before.lemma()))
                && nouns.person(before.lemma()).isEmpty();
    }

    /** "Russisk" speaks of Russia where it tells whose somebody or some body is: "russiske myndigheter". */
    private void adjectiveAt(StorySentence sentence, int index) {
        Token token = sentence.token(index);
        Optional<States.State> state = token.is("adj") ? states.ofAdjective(token.form()) : Optional.empty();
        if (state.isEmpty() || token.head() <= index) {
            return;
        }
        Token noun = sentence.token(token.head());
        if (nouns.isBody(noun.lemma())
                || nouns.person(noun.lemma()).isPresent()
                || sentence.nameAt(token.head()) != null) {
            Individual one = cast.state(state.get().iso(), state.get().name(story.language()));
            one.addMention(token.span(), Mention.Kind.DESCRIPTION);
            cast.appear(new Cast.Appearance(
                    one, sentence.number(), index, index + 1, false, spoken.speechAt(token.span())));
        }
    }

    /** Two to six capitals that the name finder passed over still name a body: "PST". */
    private static boolean isAcronym(String form) {
        return form.length() >= 2
                && form.length() <= LONGEST_ACRONYM
                && form.chars().allMatch(Character::isUpperCase);
    }

    private Individual body(String name) {
        return cast.named(name).orElseGet(() -> add(EntityType.ORGANISATION, name));
    }

    /** "Verdens helseorganisasjon (WHO)": the acronym in parentheses right behind a body names the same body. */
    private void acronyms() {
        for (StorySentence sentence : story.sentences()) {
            for (int i = 1; i + 2 < sentence.size(); i++) {
                if (!sentence.lower(i).equals("(") || !sentence.lower(i + 2).equals(")")) {
                    continue;
                }
                String acronym = sentence.token(i + 1).form();
                Individual full = spelledOut(sentence, i, acronym);
                if (full == null) {
                    continue;
                }
                cast.named(acronym)
                        .filter(one -> one != full && one.name().equals(acronym))
                        .ifPresent(one -> cast.replace(one, full));
                cast.addName(full, acronym);
            }
        }
    }

    /** The body whose name, with the words between it and the parenthesis, the acronym in the parenthesis shortens. */
    private @Nullable Individual spelledOut(StorySentence sentence, int parenthesis, String acronym) {
        for (int i = parenthesis - 1; i >= Math.max(0, parenthesis - LONGEST_SPELLED_OUT); i--) {
            if (Marks.isPunctuation(sentence.token(i).form())) {
                return null;
            }
            Individual body = cast.at(sentence.number(), i);
            if (body == null) {
                continue;
            }
            if (body.isPerson() || body.type() == EntityType.STATE || !isAcronymOf(acronym, body.name())) {
                return null;
            }
            if (i < parenthesis - 1) {
                String whole = body.name()
                        + story.text()
                                .substring(
                                        sentence.token(i).span().end(),
                                        sentence.token(parenthesis - 1).span().end());
                if (!hasLetters(acronym, whole)) {
                    return null;
                }
                cast.addName(body, whole.replaceAll("\\s+", " "));
            }
            return body;
        }
        return null;
    }

    /** Whether the letters of an acronym stand in a name in that order. */
    private static boolean hasLetters(String acronym, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < acronym.length(); i++) {
            at += Character.toUpperCase(name.charAt(i)) == acronym.charAt(at) ? 1 : 0;
        }
        return at == acronym.length();
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
        int length = form.length();
        if (length > 2 && (form.endsWith("'s") || form.endsWith("’s"))) {
            return form.substring(0, length - 2);
        }
        if (length > 1 && (form.endsWith("'") || form.endsWith("’"))) {
            return form.substring(0, length - 1);
        }
        return token.has("gen") && form.endsWith("s") && length > 2 ? form.substring(0, length - 1) : form;
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
