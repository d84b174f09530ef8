package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.belegg.language.Name;
import org.belegg.language.Token;
import org.belegg.model.EntityType;
import org.belegg.model.Mention;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.attribution.Media;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StoryParagraph;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/** Finds out whom the words of a source stand for. Works through a story from its beginning; not safe to share. */
final class SpeakerResolver {
    private static final Set<String> GOVERNORS =
            Set.of("for", "til", "av", "i", "med", "hos", "om", "mot", "ved", "fra", "frå", "på", "under", "etter");
    /** Pronouns that stand for no speaker. */
    private static final Set<String> EMPTY = Set.of("den", "det", "dette", "som", "seg");

    private static final double SPEAKER = 3;
    private static final double INNER_SPEAKER = 2;

    private final Story story;
    private final SpokenWords spoken;
    private final Cast cast;
    private final States states;
    private final Descriptions descriptions;
    private final Memory memory = new Memory();
    private final Pronouns pronouns = new Pronouns(memory);
    private final CommonNouns commonNouns;
    private final StorySoFar soFar;

    SpeakerResolver(
            Story story,
            SpokenWords spoken,
            Cast cast,
            PersonNouns nouns,
            States states,
            Documents documents,
            Media media,
            Descriptions descriptions) {
        this.story = story;
        this.spoken = spoken;
        this.cast = cast;
        this.states = states;
        this.descriptions = descriptions;
        Ages ages = new Ages();
        commonNouns = new CommonNouns(spoken, cast, nouns, states, documents, media, descriptions, memory, ages);
        soFar = new StorySoFar(story, spoken, cast, nouns, descriptions, pronouns, memory, ages);
    }

    /**
     * Whom this phrase stands for; empty when that cannot be told. Phrases must come in text order.
     *
     * @param inner whether somebody else is said to say so
     */
    Optional<SpeakerChoice> resolve(Phrase phrase, boolean inner) {
        soFar.readTo(
                phrase.sentence().number(), other -> commonNouns.meaning(other).individual());
        Optional<SpeakerChoice> found = find(phrase);
        found.ifPresent(choice -> {
            choice.individual().addMention(phrase.span(), kind(phrase));
            memory.note(
                    choice.individual(),
                    spoken.place(phrase.sentence(), phrase.head()),
                    inner ? INNER_SPEAKER : SPEAKER);
        });
        return found;
    }

    /** The person of whom a paragraph speaks most prominently, and last of those; null when of none. */
    @Nullable
    Individual spokenOf(StoryParagraph paragraph, StorySentence behind) {
        soFar.readTo(behind.number(), other -> commonNouns.meaning(other).individual());
        return memory.recallSince(paragraph.sentences().get(0).number(), spoken.place(behind, 0), Individual::isPerson);
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
        if (head.is("pron") || Pronouns.isPersonal(sentence.lower(phrase.head()))) {
            return pronoun(phrase);
        }
        if (people.size() == 1) {
            return Optional.of(new SpeakerChoice(people.get(0), SpeakerRule.NAME));
        }
        Individual named = named(phrase);
        if (named != null) {
            Individual body = namesCommonNoun(named, head)
                    ? commonNouns.byBody(phrase, head.lemma().toLowerCase(Locale.ROOT))
                    : null;
            return Optional.of(body == null ? asState(named) : new SpeakerChoice(body, SpeakerRule.BODY));
        }
        return Optional.of(commonNouns.meaning(phrase));
    }

    /**
     * Whom the head names, or the name behind it ("avisa Fjordposten"), even where the phrase was cut before it; who stands
     * before the parentheses that hold the head ("Kari Nes (V)").
     */
    private @Nullable Individual named(Phrase phrase) {
        StorySentence sentence = phrase.sentence();
        int head = phrase.head();
        Individual before = sentence.lower(head - 1).equals("(") ? cast.at(sentence.number(), head - 2) : null;
        if (before != null && before.isPerson()) {
            return before;
        }
        Individual named = cast.at(sentence.number(), head);
        boolean title =
                sentence.token(head).is("subst") && !sentence.token(head).has("gen");
        return named != null || !title ? named : cast.at(sentence.number(), head + 1);
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
        Memory.Place place = spoken.place(phrase.sentence(), phrase.first());
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        List<Individual> holders = memory.lastTwo(place, one -> RoleHolders.hasRole(one, noun));
        boolean plain = phrase.end() == phrase.head() + 1;
        return holders.size() == 2 || !plain ? holders : memory.lastTwo(place, Individual::isPerson);
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
        return Pronouns.isPersonal(word) || EMPTY.contains(word)
                ? pronouns.meaning(word, spoken.place(phrase.sentence(), phrase.first()))
                : Optional.of(new SpeakerChoice(descriptions.of(phrase), SpeakerRule.DESCRIPTION));
    }

    /** "Kommunen" at the beginning of a sentence is taken for a name, and still means the "Vikby kommune" of the story. */
    private static boolean namesCommonNoun(Individual named, Token head) {
        return !named.isPerson() && named.nameWords().size() == 1 && head.has("be") && !head.has("prop");
    }

    /** A place that speaks is its state's government: "Moskva hevder". */
    private SpeakerChoice asState(Individual individual) {
        Optional<States.State> state = individual.isPerson()
                ? Optional.empty()
                : states.seatedIn(individual.name()).or(() -> states.named(individual.name()));
        if (state.isEmpty()) {
            return new SpeakerChoice(individual, SpeakerRule.NAME);
        }
        String name = state.get().name(story.language());
        Individual government =
                state.get().isUnion() ? union(name) : cast.state(state.get().iso(), name);
        if (!state.get().isUnion()) {
            government.setStandsFor(state.get().government(story.language()));
        }
        return new SpeakerChoice(government, SpeakerRule.STATE);
    }

    private Individual union(String name) {
        return cast.named(name).orElseGet(() -> {
            Individual union = new Individual(EntityType.ORGANISATION, name);
            cast.add(union);
            return union;
        });
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
