package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.belegg.model.Span;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.attribution.Finding;
import org.belegg.reader.attribution.Media;
import org.belegg.reader.coreference.Coreference;
import org.belegg.reader.lexicon.GivenNames;
import org.belegg.reader.lexicon.PersonNouns;
import org.belegg.reader.lexicon.States;
import org.belegg.reader.story.Enclosures;
import org.belegg.reader.story.Phrase;
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
    private final Coreference coreference = Coreference.builtIn();
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

    /** Finds out who speaks in each of these attributions. */
    public StoryCast cast(Story story, List<Finding> findings) {
        SpokenWords spoken = new SpokenWords(findings);
        Cast cast = new Casting(story, spoken, givenNames, nouns, states).cast();
        new RoleFinder(story, cast).find();
        Descriptions descriptions = new Descriptions(story, nouns, states, documents, media, cast);
        SpeakerResolver resolver =
                new SpeakerResolver(story, spoken, cast, nouns, states, documents, media, descriptions);
        List<Finding> inOrder = new ArrayList<>(findings);
        inOrder.sort(Comparator.comparingInt(Speakers::placeOfSource));
        Enclosures<Finding> contents = new Enclosures<>(findings, Finding::content);
        Map<Finding, SpeakerChoice> speakers = speakers(story, resolver, contents, inOrder);
        new SubjectlessHeadlines(story, media, inOrder, speakers).find();
        List<Finding> kept = new ArrayList<>();
        List<Finding> repeated = new ArrayList<>();
        for (Finding finding : findings) {
            (repeatsOuterSpeaker(finding, contents, speakers) ? repeated : kept).add(finding);
        }
        ChainedPronouns.add(coreference.chains(story, findings), cast);
        EntityIds ids = new EntityIds(cast.individuals());
        return new StoryCast(
                kept.stream()
                        .map(finding -> withIds(finding, speakers.get(finding), ids, cast))
                        .toList(),
                repeated,
                ids.entities());
    }

    private static Map<Finding, SpeakerChoice> speakers(
            Story story, SpeakerResolver resolver, Enclosures<Finding> contents, List<Finding> inOrder) {
        Map<Finding, SpeakerChoice> speakers = new HashMap<>();
        Floor floor = new Floor(story, resolver);
        for (Finding finding : inOrder) {
            Optional<SpeakerChoice> speaker = Optional.empty();
            boolean inner = false;
            if (finding.source() != null) {
                inner = contents.around(finding.source().span()).stream().anyMatch(outer -> !outer.equals(finding));
                speaker = resolver.resolve(finding.source(), inner);
            } else if (finding.cue() == null) {
                speaker = floor.speaker(finding);
            }
            if (speaker.isPresent()) {
                speakers.put(finding, speaker.get());
                floor.heard(finding, speaker.get().individual(), inner);
            }
        }
        return speakers;
    }

    private static int placeOfSource(Finding finding) {
        return finding.source() != null
                ? finding.source().span().start()
                : finding.cueSpan().map(Span::start).orElse(finding.extent().start());
    }

    /** "Nes sier hun tror ...": whoever speaks of what he thinks himself is no new attribution. */
    private static boolean repeatsOuterSpeaker(
            Finding inner, Enclosures<Finding> contents, Map<Finding, SpeakerChoice> speakers) {
        SpeakerChoice speaker = speakers.get(inner);
        Phrase source = inner.source();
        Span cue = inner.cueSpan().orElse(null);
        if (speaker == null || source == null || cue == null || source.end() - source.first() > 1) {
            return false;
        }
        if (source.sentence().nameAt(source.head()) != null) {
            // Nobody calls himself by his name: "roser det Fiskerlaget kaller «et framskritt»" are the story's words.
            return false;
        }
        return contents.around(cue).stream()
                .filter(outer -> !outer.equals(inner))
                .map(speakers::get)
                .anyMatch(outer -> outer != null && outer.individual().equals(speaker.individual()));
    }

    private static CastFinding withIds(Finding finding, @Nullable SpeakerChoice speaker, EntityIds ids, Cast cast) {
        List<@Nullable String> channels = new ArrayList<>();
        for (Finding.ChannelPhrase channel : finding.channels()) {
            Phrase phrase = channel.phrase();
            channels.add(ids.of(cast.at(phrase.sentence().number(), phrase.head())));
        }
        return speaker == null
                ? new CastFinding(finding, null, null, channels)
                : new CastFinding(finding, ids.of(speaker.individual()), speaker.ground(), channels);
    }
}
