package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.belegg.language.Name;
import org.belegg.language.Token;
import org.belegg.model.EntityType;
import org.belegg.model.Mention;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.lexicon.Gender;
import org.belegg.reader.lexicon.PersonNouns;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/** Finds out whom the words of a source stand for. Works through a story from its beginning; not safe to share. */
final class SpeakerResolver {
    private static final Set<String> GOVERNORS =
            Set.of("for", "til", "av", "i", "med", "hos", "om", "mot", "ved", "fra", "frå", "på", "under", "etter");
    private static final double NAMED = 1;
    private static final double SUBJECT = 2;
    private static final double SPEAKER = 3;

    private final Story story;
    private final SpokenWords spoken;
    private final Cast cast;
    private final PersonNouns nouns;
    private final States states;
    private final Documents documents;
    private final Descriptions descriptions;
    private final Antecedents antecedents;
    private final Memory memory = new Memory();
    private final Ages ages = new Ages();
    private int notedSentences;
    private int notedNames;

    SpeakerResolver(
            Story story,
            SpokenWords spoken,
            Cast cast,
            PersonNouns nouns,
            States states,
            Documents documents,
            Descriptions descriptions,
            Antecedents antecedents) {
        this.antecedents = antecedents;
        this.spoken = spoken;
        this.story = story;
        this.cast = cast;
        this.nouns = nouns;
        this.states = states;
        this.documents = documents;
        this.descriptions = descriptions;
    }

    /** Whom this phrase stands for; empty when that cannot be told. Phrases must come in text order. */
    Optional<SpeakerChoice> resolve(Phrase phrase) {
        rememberUpTo(phrase);
        Optional<SpeakerChoice> found = find(phrase);
        found.ifPresent(choice -> {
            choice.individual().addMention(phrase.span(), kind(phrase));
            memory.note(choice.individual(), phrase.sentence().number(), phrase.head(), SPEAKER);
        });
        return found;
    }

    /** Takes in who is named or described up to the end of the phrase's sentence, but for what others say of them. */
    private void rememberUpTo(Phrase phrase) {
        while (notedSentences <= phrase.sentence().number()) {
            StorySentence sentence = story.sentences().get(notedSentences++);
            while (notedNames < cast.appearances().size()
                    && cast.appearances().get(notedNames).sentence() <= sentence.number()) {
                Cast.Appearance next = cast.appearances().get(notedNames++);
                if (!next.spoken()) {
                    memory.note(next.individual(), next.sentence(), next.first(), next.subject() ? SUBJECT : NAMED);
                }
            }
            ages.note(sentence, this::whoIsAt);
            for (Token token : sentence.tokens()) {
                if (isSomebody(sentence, token) && !spoken.holds(token.span())) {
                    boolean subject = token.relation().equals("SUBJ");
                    memory.note(
                            described(Descriptions.phraseOf(sentence, token.index()))
                                    .individual(),
                            sentence.number(),
                            token.index(),
                            subject ? SUBJECT : NAMED);
                }
            }
        }
    }

    private @Nullable Individual whoIsAt(StorySentence sentence, int token) {
        Individual named = token < 0 ? null : cast.at(sentence.number(), token);
        if (named != null
                || token < 0
                || nouns.person(sentence.token(token).lemma()).isEmpty()) {
            return named;
        }
        return descriptions.of(Descriptions.phraseOf(sentence, token));
    }

    /** Whether this noun speaks of one person who is no apposition to a name: "en mann", "bilføreren". */
    private boolean isSomebody(StorySentence sentence, Token token) {
        boolean single = token.is("subst") && token.has("ent") && !token.has("gen") && !token.has("prop");
        boolean placed = token.relation().equals("SUBJ") || token.relation().equals("DOBJ");
        return single
                && placed
                && cast.at(sentence.number(), token.index()) == null
                && (token.has("be") || Descriptions.hasArticle(sentence, token))
                && nouns.person(token.lemma())
                        .filter(noun -> noun.kind() == PersonNouns.Kind.PERSON || noun.kind() == PersonNouns.Kind.ROLE)
                        .isPresent();
    }

    private Optional<SpeakerChoice> find(Phrase phrase) {
        StorySentence sentence = phrase.sentence();
        Token head = sentence.token(phrase.head());
        List<Individual> people = people(phrase);
        List<Individual> joined = people.size() > 1 ? people : joined(phrase);
        if (joined.size() > 1) {
            return Optional.of(new SpeakerChoice(together(joined), SpeakerRule.SEVERAL));
        }
        if (isPair(phrase)) {
            List<Individual> pair = pair(phrase, head);
            if (pair.size() == 2) {
                return Optional.of(new SpeakerChoice(together(pair), SpeakerRule.PAIR));
            }
        }
        if (head.is("pron") || isPersonalPronoun(sentence.lower(phrase.head()))) {
            return pronoun(phrase);
        }
        if (people.size() == 1) {
            return Optional.of(new SpeakerChoice(people.get(0), SpeakerRule.NAME));
        }
        Individual named = cast.at(sentence.number(), phrase.head());
        if (named == null && phrase.head() + 1 < phrase.end()) {
            named = cast.at(sentence.number(), phrase.head() + 1);
        }
        if (named != null) {
            Individual body =
                    namesCommonNoun(named, head) ? byBody(phrase, head.lemma().toLowerCase(Locale.ROOT)) : null;
            return Optional.of(body == null ? asState(named) : new SpeakerChoice(body, SpeakerRule.BODY));
        }
        return Optional.of(described(phrase));
    }

    /** The people that the phrase names itself, not those that its nouns belong to ("talsmann for Nes"). */
    private List<Individual> people(Phrase phrase) {
        StorySentence sentence = phrase.sentence();
        List<Individual> people = new ArrayList<>();
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Individual individual = cast.at(sentence.number(), i);
            if (individual == null || !individual.isPerson() || people.contains(individual)) {
                continue;
            }
            if (i != phrase.head()
                    && (isGoverned(sentence, phrase, i)
                            || sentence.token(lastOfName(sentence, i)).has("gen"))) {
                continue;
            }
            people.add(individual);
        }
        return people;
    }

    /** Bodies and places named side by side: "både Senterpartiet og SV". */
    private List<Individual> joined(Phrase phrase) {
        StorySentence sentence = phrase.sentence();
        List<Individual> all = new ArrayList<>();
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Individual individual = cast.at(sentence.number(), i);
            Token token = sentence.token(i);
            boolean coordinated =
                    i == phrase.head() || (token.relation().equals("KOORD") && token.head() == phrase.head());
            if (individual != null && coordinated && !all.contains(individual)) {
                all.add(individual);
            }
        }
        return cast.at(sentence.number(), phrase.head()) == null ? List.of() : all;
    }

    /** The two last spoken of, and of those with that role when the phrase tells one: "de to ministrene". */
    private List<Individual> pair(Phrase phrase, Token head) {
        int sentence = phrase.sentence().number();
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        List<Individual> holders = memory.lastTwo(
                sentence,
                phrase.first(),
                one -> one.isPerson() && one.roleNouns().stream().anyMatch(role -> isSameRole(role, noun)));
        return holders.size() == 2 ? holders : memory.lastTwo(sentence, phrase.first(), Individual::isPerson);
    }

    /** "de to", "de to ministrene", "begge". */
    private static boolean isPair(Phrase phrase) {
        StorySentence sentence = phrase.sentence();
        String first = sentence.lower(phrase.first());
        boolean both = first.equals("begge") && phrase.end() - phrase.first() == 1;
        return both
                || ((first.equals("de") || first.equals("dei"))
                        && sentence.lower(phrase.first() + 1).equals("to")
                        && phrase.end() > phrase.first() + 1);
    }

    private static int lastOfName(StorySentence sentence, int index) {
        Name name = sentence.nameAt(index);
        return name == null ? index : name.end() - 1;
    }

    /** Whether a preposition stands right before the name, with at most its title between. */
    private static boolean isGoverned(StorySentence sentence, Phrase phrase, int index) {
        for (int i = index - 1; i >= phrase.first(); i--) {
            String word = sentence.lower(i);
            if (GOVERNORS.contains(word)) {
                return true;
            }
            if (word.equals(",") || word.equals("og")) {
                return false;
            }
            boolean partitive = i == phrase.first() + 2 && sentence.lower(i - 1).equals("av");
            if (i == phrase.head() || (partitive && i < index - 1)) {
                // "en av naboene, Kari Nes": the name is that one's.
                return false;
            }
        }
        return false;
    }

    private Individual together(List<Individual> people) {
        String name = String.join(" og ", people.stream().map(Individual::name).toList());
        return cast.named(name).orElseGet(() -> {
            Individual group = new Individual(EntityType.GROUP, name);
            group.setPlural();
            cast.add(group);
            return group;
        });
    }

    private static boolean isPersonalPronoun(String word) {
        return Set.of("han", "hun", "ho", "ham", "henne", "de", "dei", "dem", "vedkommende")
                .contains(word);
    }

    private Optional<SpeakerChoice> pronoun(Phrase phrase) {
        StorySentence sentence = phrase.sentence();
        return switch (sentence.lower(phrase.head())) {
            case "han", "ham" -> person(phrase, Gender.MALE);
            case "hun", "henne", "ho" -> person(phrase, Gender.FEMALE);
            case "de", "dei", "dem" -> several(phrase);
            case "den", "det", "dette", "som", "seg" -> Optional.empty();
            default -> Optional.of(new SpeakerChoice(descriptions.of(phrase), SpeakerRule.DESCRIPTION));
        };
    }

    private Optional<SpeakerChoice> several(Phrase phrase) {
        int sentence = phrase.sentence().number();
        Individual chained = antecedents.named(phrase);
        Individual found = chained != null && isSeveral(chained)
                ? chained
                : memory.recall(sentence, phrase.first(), Individual::isPlural);
        if (found == null) {
            found = memory.recall(sentence, phrase.first(), SpeakerResolver::isSeveral);
        }
        return byPronoun(sentence, phrase.first(), found, SpeakerResolver::isSeveral);
    }

    /** Whom a pronoun was found to mean, with the next best of those that it could mean. */
    private Optional<SpeakerChoice> byPronoun(
            int sentence, int token, @Nullable Individual found, Predicate<Individual> test) {
        if (found == null) {
            return Optional.empty();
        }
        Individual next = memory.recall(sentence, token, one -> !one.equals(found) && test.test(one));
        return Optional.of(new SpeakerChoice(found, SpeakerRule.PRONOUN, next));
    }

    /** The one whom the names in the pronoun's chain name, or else the most prominent one whom it can mean. */
    private Optional<SpeakerChoice> person(Phrase phrase, Gender gender) {
        int sentence = phrase.sentence().number();
        int token = phrase.first();
        Predicate<Individual> fits = one -> one.isPerson() && one.gender().fits(gender);
        Individual chained = antecedents.named(phrase);
        Individual found = chained != null && fits.test(chained) ? chained : memory.recall(sentence, token, fits);
        if (found != null && found.gender() == Gender.UNKNOWN) {
            found.setGender(gender);
        }
        return byPronoun(sentence, token, found, fits);
    }

    private static boolean isSeveral(Individual individual) {
        return individual.isPlural()
                || individual.type() == EntityType.ORGANISATION
                || individual.type() == EntityType.GROUP
                || individual.type() == EntityType.STATE;
    }

    /** "Kommunen" at the beginning of a sentence is taken for a name, and still means the "Vikby kommune" of the story. */
    private static boolean namesCommonNoun(Individual named, Token head) {
        return !named.isPerson() && named.nameWords().size() == 1 && head.has("be") && !head.has("prop");
    }

    /** A place that speaks is its state's government: "Moskva hevder". */
    private SpeakerChoice asState(Individual individual) {
        Optional<States.State> state = states.seatedIn(individual.name()).or(() -> states.named(individual.name()));
        if (individual.isPerson() || state.isEmpty()) {
            return new SpeakerChoice(individual, SpeakerRule.NAME);
        }
        String name = state.get().name(story.language());
        Individual government = cast.individuals().stream()
                .filter(one -> one.type() == EntityType.STATE && one.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    Individual fresh = new Individual(EntityType.STATE, name);
                    cast.add(fresh);
                    return fresh;
                });
        government.setStandsFor(state.get().government(story.language()));
        return new SpeakerChoice(government, SpeakerRule.STATE);
    }

    private SpeakerChoice described(Phrase phrase) {
        StorySentence sentence = phrase.sentence();
        Token head = sentence.token(phrase.head());
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        Optional<Individual> aged = ages.owner(noun);
        if (aged.isPresent()) {
            return new SpeakerChoice(aged.get(), SpeakerRule.AGE);
        }
        Individual sender = senderOf(phrase, head);
        if (sender != null) {
            return new SpeakerChoice(sender, SpeakerRule.SENDER);
        }
        Phrase together = head.has("fl") ? antecedents.group(phrase) : null;
        List<Individual> group = together == null ? List.of() : people(together);
        if (group.size() > 1) {
            return new SpeakerChoice(together(group), SpeakerRule.SEVERAL);
        }
        boolean bare = phrase.end() - phrase.first() == 1 && !head.has("fl");
        boolean definite = head.has("be") && !head.has("fl");
        if (bare || definite) {
            Individual holder = byRole(phrase, noun);
            if (holder != null) {
                return new SpeakerChoice(holder, SpeakerRule.ROLE);
            }
        }
        if (definite) {
            Individual body = byBody(phrase, noun);
            if (body != null) {
                return new SpeakerChoice(body, SpeakerRule.BODY);
            }
            Individual meant = descriptions.introduces(phrase) ? null : otherWordFor(phrase, noun);
            if (meant != null) {
                return new SpeakerChoice(meant, SpeakerRule.OCCASION);
            }
        }
        Phrase first = head.has("fl") ? null : antecedents.firstDescription(phrase);
        return new SpeakerChoice(descriptions.of(first == null ? phrase : first), SpeakerRule.DESCRIPTION);
    }

    /** "tall fra Statistisk sentralbyrå": what is written speaks for whom it comes from. */
    private @Nullable Individual senderOf(Phrase phrase, Token head) {
        boolean written = documents.isDocument(head)
                || head.lemma().equals("tall")
                || head.lemma().endsWith("tal");
        if (!written) {
            return null;
        }
        for (int i = phrase.head() + 1; i + 1 < phrase.end(); i++) {
            String word = phrase.sentence().lower(i);
            Individual sender = cast.at(phrase.sentence().number(), i + 1);
            if (sender != null && (word.equals("fra") || word.equals("frå") || word.equals("av"))) {
                return sender;
            }
        }
        return null;
    }

    /** "politimesteren": the person last spoken of who has that role, or a role whose noun ends so. */
    private @Nullable Individual byRole(Phrase phrase, String noun) {
        Individual known = memory.recall(
                phrase.sentence().number(),
                phrase.head(),
                one -> one.isPerson() && one.roleNouns().stream().anyMatch(role -> isSameRole(role, noun)));
        if (known != null) {
            return known;
        }
        List<Individual> holders = cast.individuals().stream()
                .filter(one -> one.isPerson() && one.roleNouns().stream().anyMatch(role -> isSameRole(role, noun)))
                .toList();
        return holders.size() == 1 ? holders.get(0) : null;
    }

    /**
     * "den erfarne alpinisten": another word for the person whom the story is about just now, when nobody was introduced
     * by that noun and the person has no other role that the story tells.
     */
    private @Nullable Individual byOccasion(Phrase phrase, String noun) {
        Optional<PersonNouns.PersonNoun> described = nouns.person(noun)
                .filter(person -> person.kind() == PersonNouns.Kind.ROLE || person.kind() == PersonNouns.Kind.PERSON);
        if (described.isEmpty()) {
            return null;
        }
        Individual chained = antecedents.named(phrase);
        if (chained != null && chained.isPerson() && isFree(chained)) {
            return chained;
        }
        boolean plain = phrase.end() == phrase.head() + 1 && (noun.indexOf('-') < 0 || noun.endsWith("-åring"));
        Individual found = !plain
                ? null
                : memory.recall(
                        phrase.sentence().number(),
                        phrase.first(),
                        one -> one.isPerson()
                                && one.gender().fits(described.get().gender()));
        return found != null && isFree(found) ? found : null;
    }

    /** Whether the story tells no role of the person. */
    private boolean isFree(Individual person) {
        return person.roleNouns().stream().noneMatch(role -> nouns.person(role).isPresent());
    }

    private @Nullable Individual otherWordFor(Phrase phrase, String noun) {
        return nouns.isClassOfBodies(noun) ? byKind(phrase) : byOccasion(phrase, noun);
    }

    /** "selskapet", "bevegelsen": the body last spoken of, close by. */
    private @Nullable Individual byKind(Phrase phrase) {
        boolean plain = phrase.end() == phrase.head() + 1;
        return !plain
                ? null
                : memory.recall(
                        phrase.sentence().number(),
                        phrase.first(),
                        one -> one.type() == EntityType.ORGANISATION
                                && Character.isUpperCase(one.name().charAt(0)));
    }

    private static boolean isSameRole(String role, String noun) {
        return role.equals(noun)
                || (noun.length() > 3 && role.endsWith(noun))
                || (role.length() > 3 && noun.endsWith(role))
                || (noun.indexOf('-') > 0 && role.endsWith(noun.substring(noun.lastIndexOf('-') + 1)));
    }

    /** "kommunen": the body last spoken of whose name holds that noun. */
    private @Nullable Individual byBody(Phrase phrase, String noun) {
        if (nouns.person(noun).isPresent() || noun.length() < 3) {
            return null;
        }
        Individual known = memory.recall(phrase.sentence().number(), phrase.head(), one -> isBodyCalled(one, noun));
        if (known != null) {
            return known;
        }
        List<Individual> called = cast.individuals().stream()
                .filter(one -> isBodyCalled(one, noun))
                .toList();
        return called.size() == 1 ? called.get(0) : null;
    }

    private static boolean isBodyCalled(Individual individual, String noun) {
        return !individual.isPerson()
                && individual.nameWords().size() > 1
                && individual.nameWords().stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(word -> word.endsWith(noun));
    }

    private static Mention.Kind kind(Phrase phrase) {
        StorySentence sentence = phrase.sentence();
        Token head = sentence.token(phrase.head());
        if (isPersonalPronoun(sentence.lower(phrase.head())) || head.is("pron")) {
            return Mention.Kind.PRONOUN;
        }
        if (sentence.nameAt(phrase.head()) != null) {
            return Mention.Kind.NAME;
        }
        return head.has("be") ? Mention.Kind.ROLE : Mention.Kind.DESCRIPTION;
    }
}
