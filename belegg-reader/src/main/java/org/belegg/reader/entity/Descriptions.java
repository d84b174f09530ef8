package org.belegg.reader.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.belegg.language.DependencyTree;
import org.belegg.language.Token;
import org.belegg.model.EntityType;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.attribution.Media;
import org.belegg.reader.lexicon.TimeWords;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/**
 * Those without a name: "en talsmann for Hamas", "naboene". They go by the words that introduce them, without the
 * article; a later "talsmannen" is the same one.
 */
final class Descriptions {
    private static final Set<String> ARTICLES =
            Set.of("en", "ei", "et", "ein", "eit", "den", "det", "de", "dei", "denne", "dette", "disse", "desse");
    /** A longer description is cut: its first words tell who it is. */
    private static final int LONGEST_NAME = 14;

    private static final Set<String> INDEFINITE = Set.of("en", "ei", "et", "ein", "eit");

    private final Story story;
    private final PersonNouns nouns;
    private final States states;
    private final Documents documents;
    private final Media media;
    private final Cast cast;
    private final Map<String, Individual> byStem = new HashMap<>();
    /** The first indefinite phrase with each noun; null until one is asked for. */
    private @Nullable Map<String, Phrase> introductions;

    Descriptions(Story story, PersonNouns nouns, States states, Documents documents, Media media, Cast cast) {
        this.story = story;
        this.nouns = nouns;
        this.states = states;
        this.documents = documents;
        this.media = media;
        this.cast = cast;
    }

    /** Who is described by this phrase: somebody described before by the same noun, or somebody new. */
    Individual of(Phrase phrase) {
        Token head = phrase.sentence().token(phrase.head());
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        String stem = Stem.of(head.form());
        boolean definite = head.has("be");
        Individual known = byStem.get(stem);
        if (known != null && (definite || known.name().equalsIgnoreCase(name(phrase)))) {
            return known;
        }
        Phrase introduction = definite ? introduction(stem) : null;
        Individual fresh = new Individual(type(head), name(introduction == null ? phrase : introduction));
        nouns.person(noun).ifPresent(person -> fresh.setGender(person.gender()));
        if (head.has("fl") || fresh.type() == EntityType.GROUP) {
            fresh.setPlural();
        }
        states.ofInhabitant(noun).ifPresent(state -> {
            fresh.setIso(state.iso());
            if (definite && fresh.isPlural()) {
                fresh.setStandsFor(state.name(story.language()));
            }
        });
        setParent(fresh, phrase);
        byStem.put(stem, fresh);
        cast.add(fresh);
        return fresh;
    }

    /** "det israelske utenriksdepartementet", "Israels ambassade": a body is a state's by adjective or genitive. */
    private void setParent(Individual body, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.head() && body.type() == EntityType.ORGANISATION; i++) {
            Individual owner = cast.at(phrase.sentence().number(), i);
            boolean told = phrase.sentence().token(i).is("adj")
                    || phrase.sentence().token(i).has("gen");
            if (owner != null && !owner.isPerson() && told) {
                body.setParent(owner.name());
                if (owner.iso() != null) {
                    body.setIso(owner.iso());
                }
            }
        }
    }

    /** Where the story first speaks of one, in an indefinite phrase: "en dukke som ..." for a later "dukken". */
    private @Nullable Phrase introduction(String stem) {
        if (introductions == null) {
            introductions = introductions(story);
        }
        return introductions.get(stem);
    }

    private static Map<String, Phrase> introductions(Story story) {
        Map<String, Phrase> first = new HashMap<>();
        for (StorySentence sentence : story.sentences()) {
            for (Token token : sentence.tokens()) {
                boolean single = token.is("subst") && token.has("ub") && token.has("ent");
                if (single && hasArticle(sentence, token)) {
                    first.computeIfAbsent(Stem.of(token.form()), stem -> phraseOf(sentence, token.index()));
                }
            }
        }
        return first;
    }

    static boolean hasArticle(StorySentence sentence, Token noun) {
        return sentence.tree().child(noun.index(), child -> INDEFINITE.contains(sentence.lower(child))) >= 0;
    }

    /** Whether an article or a genitive goes with this noun: "en talsmann", "klubbens talsmann". */
    static boolean isDetermined(StorySentence sentence, Token noun) {
        return hasArticle(sentence, noun)
                || sentence.tree()
                                .child(
                                        noun.index(),
                                        child -> child < noun.index()
                                                && sentence.token(child).has("gen"))
                        >= 0;
    }

    static Phrase phraseOf(StorySentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        int first = tree.first(head);
        int end = tree.last(head) + 1;
        while (first < head && Marks.isPunctuation(sentence.token(first).form())) {
            first++;
        }
        for (int i = head + 1; i < end; i++) {
            if (Marks.isPunctuation(sentence.token(i).form()) || TimeWords.isTime(sentence.token(i))) {
                end = i;
            }
        }
        return new Phrase(sentence, first, Math.max(end, head + 1), head);
    }

    /** Whether somebody was described by this noun before, or is introduced by it anywhere in the story. */
    boolean introduces(Phrase phrase) {
        String stem = Stem.of(phrase.sentence().token(phrase.head()).form());
        return byStem.containsKey(stem) || introduction(stem) != null;
    }

    /** The phrase's words without a leading article. */
    String name(Phrase phrase) {
        int first = phrase.first();
        while (first < phrase.end() - 1 && ARTICLES.contains(phrase.sentence().lower(first))) {
            first++;
        }
        int end = Math.max(phrase.head() + 1, Math.min(phrase.end(), first + LONGEST_NAME));
        return story.textOf(phrase.sentence().span(first, end)).replaceAll("\\s+", " ");
    }

    private EntityType type(Token head) {
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        Optional<PersonNouns.PersonNoun> person = nouns.person(noun);
        if (person.isPresent()) {
            boolean several = head.has("fl") || person.get().kind() == PersonNouns.Kind.GROUP;
            return several ? EntityType.GROUP : EntityType.PERSON;
        }
        if (documents.isDocument(head)) {
            return EntityType.DOCUMENT;
        }
        return nouns.isBody(noun) || media.isMedium(head.form()) ? EntityType.ORGANISATION : EntityType.OTHER;
    }
}
