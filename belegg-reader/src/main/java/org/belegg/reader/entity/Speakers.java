package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.belegg.model.AttributionType;
import org.belegg.model.Entity;
import org.belegg.model.Span;
import org.belegg.reader.attribution.Cue;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.attribution.Finding;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.attribution.Media;
import org.belegg.reader.attribution.Phrase;
import org.belegg.reader.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * Tells who speaks in each attribution of a story, and who is in the story at all. The lists it holds are read once;
 * safe to share between threads.
 */
public final class Speakers {
    private final GivenNames givenNames = new GivenNames();
    private final PersonNouns nouns = new PersonNouns();
    private final States states = new States();
    private final Media media;
    private final Documents documents;

    /**
     * With the built-in lists.
     *
     * @throws org.belegg.model.BeleggException when a list cannot be read
     */
    public Speakers(Media media, Documents documents) {
        this.media = media;
        this.documents = documents;
    }

    /**
     * The people, bodies and things of a story.
     *
     * @param findings the attributions, without those in which a speaker only speaks of himself
     * @param entities in the order of first mention, with ids
     * @param speakers for each attribution, in the order given, the id of its speaker, or null when it is not known
     * @param channels for each attribution, the ids of its channels' entities, null where a channel is none
     */
    public record Casting(
            List<Finding> findings,
            List<Entity> entities,
            List<@Nullable String> speakers,
            List<List<@Nullable String>> channels) {}

    /** Finds out who speaks in each of these attributions. */
    public Casting cast(Story story, List<Finding> findings) {
        SpokenWords spoken = new SpokenWords(findings);
        Cast cast = new org.belegg.reader.entity.Casting(story, spoken, givenNames, nouns, states).cast();
        new RoleFinder(story, cast).find();
        Descriptions descriptions = new Descriptions(story, nouns, documents, media, cast);
        SpeakerResolver resolver = new SpeakerResolver(story, spoken, cast, nouns, states, documents, descriptions);
        Map<Finding, Individual> speakers = new HashMap<>();
        Individual lastSpeaker = null;
        List<Finding> inOrder = new ArrayList<>(findings);
        inOrder.sort(Comparator.comparingInt(Speakers::placeOfSource));
        for (Finding finding : inOrder) {
            Optional<Individual> speaker = finding.source() == null
                    ? finding.cue() == null ? Optional.ofNullable(lastSpeaker) : Optional.empty()
                    : resolver.resolve(finding.source());
            if (speaker.isPresent()) {
                speakers.put(finding, speaker.get());
                lastSpeaker = finding.type() == AttributionType.DIRECT ? speaker.get() : lastSpeaker;
            }
        }
        headlines(story, inOrder, speakers);
        List<Finding> kept = findings.stream()
                .filter(finding -> !repeatsOuterSpeaker(finding, findings, speakers))
                .toList();
        return number(cast, kept, speakers);
    }

    private static int placeOfSource(Finding finding) {
        return finding.source() != null
                ? finding.source().span().start()
                : finding.cueSpan().map(Span::start).orElse(finding.extent().start());
    }

    /** "Frykter ny krig": the one who later is said to do so, by the same word. */
    private static void headlines(Story story, List<Finding> inOrder, Map<Finding, Individual> speakers) {
        for (int i = 0; i < inOrder.size(); i++) {
            Finding headline = inOrder.get(i);
            if (headline.source() != null || headline.cue() == null || speakers.containsKey(headline)) {
                continue;
            }
            List<Finding> later =
                    inOrder.stream().skip(i + 1L).filter(speakers::containsKey).toList();
            later.stream()
                    .filter(one -> one.sharesCueWith(headline))
                    .findFirst()
                    .or(() -> isHeadline(story, headline) ? later.stream().findFirst() : Optional.empty())
                    .ifPresent(one -> speakers.put(headline, speakers.get(one)));
        }
    }

    /** "Nes sier hun tror ...": whoever speaks of what he thinks himself is no new attribution. */
    private static boolean repeatsOuterSpeaker(
            Finding inner, List<Finding> findings, Map<Finding, Individual> speakers) {
        Individual speaker = speakers.get(inner);
        Phrase source = inner.source();
        Span cue = inner.cueSpan().orElse(null);
        if (speaker == null || source == null || cue == null || source.end() - source.first() > 1) {
            return false;
        }
        return findings.stream()
                .filter(outer -> !outer.equals(inner) && speaker.equals(speakers.get(outer)))
                .flatMap(outer -> outer.content().stream())
                .anyMatch(span -> span.start() <= cue.start() && cue.end() <= span.end());
    }

    private static boolean isHeadline(Story story, Finding finding) {
        Cue cue = finding.cue();
        return cue != null && story.paragraphOf(cue.sentence()).isHeadline();
    }

    private static Casting number(Cast cast, List<Finding> findings, Map<Finding, Individual> speakers) {
        Set<Individual> kept = new HashSet<>(speakers.values());
        cast.individuals().stream().filter(Individual::isMentioned).forEach(kept::add);
        List<Individual> inOrder = new ArrayList<>(kept);
        inOrder.removeIf(individual -> !individual.isMentioned());
        inOrder.sort(
                Comparator.comparing((Individual one) -> one.mentions().get(0).span())
                        .thenComparing(Individual::name));
        Map<Individual, String> ids = new HashMap<>();
        List<Entity> entities = new ArrayList<>();
        for (Individual one : inOrder) {
            String id = "e" + (ids.size() + 1);
            ids.put(one, id);
            entities.add(new Entity(id, one.type(), one.name(), one.mentions(), one.roles(), one.standsFor()));
        }
        List<@Nullable String> speakerIds = new ArrayList<>();
        List<List<@Nullable String>> channelIds = new ArrayList<>();
        for (Finding finding : findings) {
            Individual speaker = speakers.get(finding);
            speakerIds.add(speaker == null ? null : ids.get(speaker));
            List<@Nullable String> channels = new ArrayList<>();
            for (ChannelPhrase channel : finding.channels()) {
                Individual named = cast.at(
                        channel.phrase().sentence().number(), channel.phrase().head());
                channels.add(named == null ? null : ids.get(named));
            }
            channelIds.add(channels);
        }
        return new Casting(findings, entities, speakerIds, channelIds);
    }
}
