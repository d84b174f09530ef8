package org.belegg.reader.entity;

import java.util.Optional;
import org.belegg.model.AttributionType;
import org.belegg.reader.attribution.Finding;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StoryParagraph;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/**
 * Who has the floor: whose words direct speech is that says nothing of its speaker. After an interviewer's question it is
 * whoever answers; after a paragraph about somebody, that one; else whoever spoke last. Not safe to share.
 */
final class Floor {
    private final Story story;
    private final SpeakerResolver resolver;
    private @Nullable Individual lastSpeaker;
    private @Nullable Individual lastInDirectSpeech;

    Floor(Story story, SpeakerResolver resolver) {
        this.story = story;
        this.resolver = resolver;
    }

    /** Takes in that somebody speaks. */
    void heard(Finding finding, Individual speaker, boolean inner) {
        boolean direct = finding.type() == AttributionType.DIRECT;
        if (direct && !inner && speaker.isPerson()) {
            lastInDirectSpeech = speaker;
        }
        if (direct || (!inner && speaker.isPerson())) {
            lastSpeaker = speaker;
        }
    }

    /** Whose words these are; empty when nobody has spoken. */
    Optional<SpeakerChoice> speaker(Finding finding) {
        StorySentence sentence = story.sentenceAt(finding.extent().start());
        int paragraph = sentence.paragraph();
        StoryParagraph before = paragraph == 0 ? null : story.paragraphs().get(paragraph - 1);
        boolean opens = finding.extent().start()
                        <= sentence.token(Math.min(1, sentence.size() - 1))
                                .span()
                                .start()
                && story.paragraphs().get(paragraph).opensWithDash();
        Individual speaker = lastSpeaker;
        if (before != null && opens && before.kind() == StoryParagraph.Kind.QUESTION && lastInDirectSpeech != null) {
            speaker = lastInDirectSpeech;
        } else if (before != null && opens && before.kind() == StoryParagraph.Kind.BODY) {
            Individual spokenOf = resolver.spokenOf(before, sentence);
            speaker = spokenOf == null ? lastSpeaker : spokenOf;
        }
        return Optional.ofNullable(speaker).map(one -> new SpeakerChoice(one, SpeakerRule.CONTINUED));
    }
}
