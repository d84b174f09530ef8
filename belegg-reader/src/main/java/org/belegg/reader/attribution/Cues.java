package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;

/** The reporting words of one story, looked up once. Immutable. */
final class Cues {
    private final List<List<Cue>> bySentence = new ArrayList<>();

    Cues(Story story, CueFinder finder) {
        story.sentences().forEach(sentence -> bySentence.add(finder.find(sentence)));
    }

    /** The reporting words of this sentence, in text order; may be empty. */
    List<Cue> in(StorySentence sentence) {
        return bySentence.get(sentence.number());
    }

    /** Whether a reporting word of any kind stands at this token. */
    boolean isAt(StorySentence sentence, int token) {
        return in(sentence).stream().anyMatch(cue -> cue.token() == token);
    }

    /** Whether this token is a verb that reports. */
    boolean isVerb(StorySentence sentence, int token) {
        return in(sentence).stream()
                .anyMatch(cue -> cue.token() == token && cue.entry().kind() == CueEntry.Kind.VERB);
    }
}
