package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.belegg.language.Name;
import org.belegg.language.Token;
import org.belegg.model.EntityType;
import org.belegg.model.Mention;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.lexicon.PersonNouns;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;

/** Finds out whom the words of a source stand for. Works through a story from its beginning; not safe to share. */
final class SpeakerResolver {
    private static final Set<String> GOVERNORS =
            Set.of("for", "til", "av", "i", "med", "hos", "om", "mot", "ved", "fra", "frå", "på", "under", "etter");
    /** Pronouns that stand for no speaker. */
    private static final Set<String> EMPTY = Set.of("den", "det", "dette", "som", "seg");

    private static final double SPEAKER = 3;

    private final Story story;
    private final Cast cast;
    private final States states;
    private final Descriptions descriptions;
    private final Memory memory = new Memory();
    private final Pronouns pronouns;
    private final Antecedents antecedents;
    private final CommonNouns commonNouns;
    private final StorySoFar soFar;
    private final Map<String, Individual> governments = new HashMap<>();

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
        this.story = story;
        this.cast = cast;
        this.states = states;
        this.descriptions = descriptions;
        Ages ages = new Ages();
        commonNouns = new CommonNouns(cast, nouns, documents, descriptions, memory, ages, antecedents);
        pronouns = new Pronouns(antecedents, memory);
        soFar = new StorySoFar(story, spoken, cast, nouns, descriptions, memory, ages);
    }

    /** Whom this phrase stands for; empty when that cannot be told. Phrases must come in text order. */
    Optional<SpeakerChoice> resolve(Phrase phrase) {
        soFar.readTo(
                phrase.sentence().number(), other -> commonNouns.meaning(other).individual());
        Optional<SpeakerChoice> found = find(phrase);
        found.ifPresent(choice -> {
            choice.individual().addMention(phrase.span(), kind(phrase));
            memory.note(choice.individual(), phrase.sentence().number(), phrase.head(), SPEAKER);
        });
        return found;
    }

    private Optional<SpeakerChoice> find(Phrase phrase) {
        StorySentence sentence = phrase.sentence();
        Token head = sentence.token(phrase.head());
        List<Individual> people = people(phrase);
        List<Individual> joined = people.size() > 1 ? people : joined(phrase);
        if (joined.size() > 1) {
            return Optional.of(new SpeakerChoice(together(joined), SpeakerRule.SEVERAL));
        }
        Phrase together = head.has("fl") ? antecedents.group(phrase) : null;
        List<Individual> group = together == null ? List.of() : people(together);
        if (group.size() > 1) {
            return Optional.of(new SpeakerChoice(together(group), SpeakerRule.SEVERAL));
        }
        if (isPair(phrase)) {
            List<Individual> pair = pair(phrase, head);
            if (pair.size() == 2) {
                return Optional.of(new SpeakerChoice(together(pair), SpeakerRule.PAIR));
            }
        }
        if (head.is("pron") || Pronouns.isPersonal(sentence.lower(phrase.head()))) {
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
            Individual body = namesCommonNoun(named, head)
                    ? commonNouns.byBody(phrase, head.lemma().toLowerCase(Locale.ROOT))
                    : null;
            return Optional.of(body == null ? asState(named) : new SpeakerChoice(body, SpeakerRule.BODY));
        }
        return Optional.of(commonNouns.meaning(phrase));
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
        List<Individual> holders = memory.lastTwo(sentence, phrase.first(), one -> RoleHolders.hasRole(one, noun));
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

    /** "Ingen" and "alle" go by their own words; "det" and "som" by nobody's. */
    private Optional<SpeakerChoice> pronoun(Phrase phrase) {
        String word = phrase.sentence().lower(phrase.head());
        boolean stands = Pronouns.isPersonal(word) || EMPTY.contains(word);
        return stands && !word.equals("vedkommende")
                ? pronouns.meaning(phrase)
                : Optional.of(new SpeakerChoice(descriptions.of(phrase), SpeakerRule.DESCRIPTION));
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
        Individual government = governments.computeIfAbsent(name, fresh -> {
            Individual created = new Individual(EntityType.STATE, fresh);
            cast.add(created);
            return created;
        });
        government.setStandsFor(state.get().government(story.language()));
        return new SpeakerChoice(government, SpeakerRule.STATE);
    }

    private static Mention.Kind kind(Phrase phrase) {
        StorySentence sentence = phrase.sentence();
        Token head = sentence.token(phrase.head());
        if (Pronouns.isPersonal(sentence.lower(phrase.head())) || head.is("pron")) {
            return Mention.Kind.PRONOUN;
        }
        if (sentence.nameAt(phrase.head()) != null) {
            return Mention.Kind.NAME;
        }
        return head.has("be") ? Mention.Kind.ROLE : Mention.Kind.DESCRIPTION;
    }
}
