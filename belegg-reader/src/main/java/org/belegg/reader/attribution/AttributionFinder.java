package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belegg.model.AttributionType;
import org.belegg.model.Stance;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.lexicon.FunctionWords;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StoryParagraph;
import org.belegg.reader.story.StorySentence;

/**
 * Finds the attributions of a story, as their words stand: first the turns of direct speech, then sentence by sentence
 * what else is handed over. Immutable; safe to share between threads.
 */
public final class AttributionFinder {
    private final CueFinder cueFinder = new CueFinder(CueLexicon.load());
    private final Media media;
    private final Documents documents;

    /**
     * A finder with the built-in lists.
     *
     * @throws org.belegg.model.BeleggException when a list cannot be read
     */
    public AttributionFinder(Media media, Documents documents) {
        this.media = media;
        this.documents = documents;
    }

    /** What is handed over in the story, and which reporting words hand nothing over. */
    public FoundAttributions find(Story story) {
        Cues cues = new Cues(story, cueFinder);
        SourcePhrases phrases = new SourcePhrases(cues, media, documents);
        Channels channels = new Channels(media, documents, phrases);
        ReportingClauses clauses = new ReportingClauses(phrases, channels);
        LeadIns leadIns = new LeadIns(cues, clauses, phrases, channels);
        Harvest harvest = new Harvest();
        directSpeech(story, new DirectSpeech(cues, clauses), leadIns).forEach(harvest::add);
        Quotations quotations = new Quotations(story, leadIns);
        IndirectSpeech indirect = new IndirectSpeech(cues, clauses, phrases, channels, media);
        AccordingTo accordingTo = new AccordingTo(phrases, media);
        for (StoryParagraph paragraph : story.paragraphs()) {
            boolean silent = paragraph.kind() == StoryParagraph.Kind.QUESTION
                    || paragraph.kind() == StoryParagraph.Kind.DASH_HEADLINE;
            if (silent) {
                continue;
            }
            for (StorySentence sentence : paragraph.sentences()) {
                quotations.find(paragraph, sentence, harvest);
                for (Cue cue : cues.in(sentence)) {
                    if (!harvest.isTaken(cue)) {
                        indirect.find(paragraph, cue, harvest);
                    }
                }
                for (Cue cue : cues.in(sentence)) {
                    if (!harvest.isTaken(cue) && cue.entry().kind() == CueEntry.Kind.PREPOSITION) {
                        accordingTo.find(cue, harvest);
                    }
                }
            }
        }
        List<Finding> found = harvest.inTextOrder().stream()
                .map(finding -> answersNo(story, finding) ? finding.withStance(Stance.DENIES) : finding)
                .toList();
        return new FoundAttributions(found, left(cues, story, harvest));
    }

    /** "– Nei, det er ikke sant, sier hun". */
    private static boolean answersNo(Story story, Finding finding) {
        if (finding.type() != AttributionType.DIRECT || finding.stance() != Stance.AFFIRMS) {
            return false;
        }
        String words = story.textOf(finding.content().get(0));
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return FunctionWords.of(story.language())
                .hold(FunctionWord.NO, words.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static List<LeftCue> left(Cues cues, Story story, Harvest harvest) {
        return story.sentences().stream()
                .flatMap(sentence -> cues.in(sentence).stream())
                .filter(cue -> !harvest.isTaken(cue))
                .map(harvest::left)
                .toList();
    }

    private static List<Finding> directSpeech(Story story, DirectSpeech speech, LeadIns leadIns) {
        Set<String> speakers = speech.speakers(story);
        List<Turn> turns = new ArrayList<>();
        for (StoryParagraph paragraph : story.paragraphs()) {
            for (Turn turn : speech.find(paragraph, speakers)) {
                turns.add(turn.clause() == null ? turn.handedOverBy(leadIns.around(turn, story)) : turn);
            }
        }
        return new TurnTaking(turns, story).findings();
    }
}
