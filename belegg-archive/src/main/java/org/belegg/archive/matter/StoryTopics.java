package org.belegg.archive.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.belegg.archive.article.LemmaWord;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.article.WordClass;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Figure;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;

/** Finds what the stretches of one story speak of. */
final class StoryTopics {
    private static final double OF_PLACE = 0.5;
    private static final double OF_BODY = 0.3;
    private static final double OF_VERB = 0.3;
    private static final int SHORTEST_WORD = 2;
    private static final String EVENT = "event:";

    private final StoredArticle story;
    private final Vocabulary vocabulary;
    private final Spans passedOver;
    private final Spans places;

    StoryTopics(StoredArticle story, Vocabulary vocabulary) {
        this.story = story;
        this.vocabulary = vocabulary;
        Reading reading = story.reading();
        this.passedOver = new Spans(passedOver(reading));
        this.places = new Spans(reading.entities().stream()
                .filter(entity -> entity.type() == EntityType.PLACE || entity.type() == EntityType.STATE)
                .flatMap(entity -> entity.mentions().stream())
                .map(Mention::span)
                .toList());
    }

    /** What a stretch speaks of, but for the words in {@code besides}. */
    Topic of(List<Span> stretches, List<Span> besides) {
        Map<String, Double> things = new HashMap<>();
        Set<String> nouns = new HashSet<>();
        Set<String> amounts = new HashSet<>();
        Set<String> events = new HashSet<>();
        Spans excluded = new Spans(besides);
        for (Span stretch : stretches) {
            for (LemmaWord word : story.words().wordsIn(stretch)) {
                if (!excluded.cover(word.span()) && !passedOver.cover(word.span())) {
                    add(word, things, nouns, amounts, events);
                }
            }
        }
        return new Topic(things, nouns, amounts, events);
    }

    /** Whether the story's words are stored without their classes. */
    boolean isUnsorted() {
        return story.words().words().stream().allMatch(word -> word.wordClass() == WordClass.UNKNOWN);
    }

    private void add(
            LemmaWord word, Map<String, Double> things, Set<String> nouns, Set<String> amounts, Set<String> events) {
        String form = story.form(word);
        String lemma = vocabulary.canonical(word.lemma(), word.wordClass());
        // The lemmatiser takes "gjeld" for a form of "gjelde" now and then.
        Set<String> byLemma = vocabulary.amounts(lemma);
        Set<String> toldAmounts =
                byLemma.isEmpty() && word.wordClass() == WordClass.NOUN ? vocabulary.amounts(form) : byLemma;
        Set<String> toldEvents = vocabulary.events(lemma);
        // "Så langt" is no length.
        boolean saysNothing = vocabulary.isEmpty(form);
        if (word.wordClass() != WordClass.OTHER && word.wordClass() != WordClass.UNKNOWN && !saysNothing) {
            amounts.addAll(toldAmounts);
            events.addAll(toldEvents);
        }
        boolean isName = word.wordClass() == WordClass.NAME;
        boolean isNoun = word.wordClass() == WordClass.NOUN;
        if ((!isName && !isNoun && word.wordClass() != WordClass.VERB)
                || lemma.length() < SHORTEST_WORD
                || vocabulary.isEmpty(lemma)
                || saysNothing) {
            return;
        }
        if (!toldAmounts.isEmpty()) {
            // What sort of amount it is, is compared apart; what of a compound stands before it, is a thing.
            vocabulary.headOf(lemma).ifPresent(head -> {
                things.merge(head, 1.0, Math::max);
                nouns.add(head);
            });
            return;
        }
        if (!toldEvents.isEmpty()) {
            for (String event : toldEvents) {
                things.merge(EVENT + event, 1.0 / toldEvents.size(), Math::max);
                nouns.add(EVENT + event);
            }
            vocabulary.headOf(lemma).ifPresent(head -> things.merge(head, OF_PLACE, Math::max));
            return;
        }
        boolean isPlace = places.cover(word.span());
        double weight = vocabulary.isBody(lemma) ? OF_BODY : isPlace ? OF_PLACE : isName || isNoun ? 1 : OF_VERB;
        things.merge(lemma, weight, Math::max);
        if (weight == 1) {
            nouns.add(lemma);
        }
    }

    /** Reporting words, speakers wherever they are named, days and numbers: they tell nothing of what is spoken of. */
    private static List<Span> passedOver(Reading reading) {
        List<Span> spans = new ArrayList<>();
        Set<String> speakers = new HashSet<>();
        for (Attribution attribution : reading.attributions()) {
            spans.addAll(attribution.cue());
            spans.addAll(attribution.source());
            attribution.channel().forEach(channel -> spans.add(channel.span()));
            if (attribution.speaker() != null) {
                speakers.add(attribution.speaker());
            }
        }
        reading.entities().stream()
                .filter(entity -> isSpeaker(entity, speakers))
                .flatMap(entity -> entity.mentions().stream())
                .map(Mention::span)
                .forEach(spans::add);
        Stream.concat(
                        reading.times().stream().map(TimeMention::span),
                        reading.figures().stream().map(Figure::span))
                .forEach(spans::add);
        return spans;
    }

    private static boolean isSpeaker(Entity entity, Set<String> speakers) {
        return speakers.contains(entity.id()) && entity.type() != EntityType.PLACE && entity.type() != EntityType.OTHER;
    }
}
