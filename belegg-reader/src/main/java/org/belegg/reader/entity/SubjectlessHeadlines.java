package org.belegg.reader.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.belegg.model.Span;
import org.belegg.reader.attribution.Cue;
import org.belegg.reader.attribution.Finding;
import org.belegg.reader.attribution.Media;
import org.belegg.reader.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * "Frykter ny krig": who fears is told further on, by the same word or in much the same words; in a headline it is else
 * whoever speaks next.
 */
final class SubjectlessHeadlines {
    /** How many attributions further on are looked at: a headline's story is told by then. */
    private static final int REACH = 40;
    /** How many shared words the same reporting word is worth. */
    private static final int SAME_CUE = 2;
    /** Shorter words say little of what a headline is about. */
    private static final int SHORTEST_WORD = 4;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Story story;
    private final Media media;
    private final List<Finding> inOrder;
    private final Map<Finding, SpeakerChoice> speakers;
    private final Map<Finding, Set<String>> stems = new HashMap<>();

    SubjectlessHeadlines(Story story, Media media, List<Finding> inOrder, Map<Finding, SpeakerChoice> speakers) {
        this.story = story;
        this.media = media;
        this.inOrder = inOrder;
        this.speakers = speakers;
    }

    /** Gives those attributions that name no source a speaker, where the story tells one. */
    void find() {
        Map<Finding, SpeakerChoice> found = new HashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Finding finding = inOrder.get(i);
            if (finding.source() == null && finding.cue() != null && !speakers.containsKey(finding)) {
                SpeakerChoice later = later(i, finding, finding.cue());
                if (later != null) {
                    found.put(finding, new SpeakerChoice(later.individual(), SpeakerRule.HEADLINE));
                }
            }
        }
        speakers.putAll(found);
    }

    private @Nullable SpeakerChoice later(int index, Finding finding, Cue cue) {
        boolean headline = story.paragraphOf(cue.sentence()).isHeadline();
        SpeakerChoice best = null;
        int bestLikeness = headline ? -1 : SAME_CUE - 1;
        for (int i = index + 1; i < Math.min(inOrder.size(), index + REACH); i++) {
            Finding other = inOrder.get(i);
            SpeakerChoice own = speakers.get(other);
            if (own == null || media.isMedium(own.individual().name())) {
                continue;
            }
            boolean sameCue = other.cue() != null && other.cue().entry().equals(cue.entry());
            int likeness = (sameCue ? SAME_CUE : 0) + (headline ? shared(finding, other) : 0);
            if (likeness > bestLikeness) {
                best = own;
                bestLikeness = likeness;
            }
        }
        return best;
    }

    private int shared(Finding headline, Finding other) {
        Set<String> words = new HashSet<>(stemsOf(headline));
        words.retainAll(stemsOf(other));
        return words.size();
    }

    private Set<String> stemsOf(Finding finding) {
        return stems.computeIfAbsent(finding, one -> {
            Set<String> words = new HashSet<>();
            for (Span span : one.content()) {
                for (String word : NO_LETTERS.split(story.textOf(span), -1)) {
                    if (word.length() >= SHORTEST_WORD) {
                        words.add(Stem.of(word.toLowerCase(Locale.ROOT)));
                    }
                }
            }
            return words;
        });
    }
}
