package org.belegg.reader.attribution;

import java.util.List;
import java.util.Set;
import org.belegg.model.Stance;

/**
 * One line of a list of reporting words.
 *
 * @param lemma the dictionary form of its first word
 * @param particles the words that must follow it, as they are written: "til" of "legge til"; may be empty
 * @param kind its part of speech
 * @param stance what a source does with the content that it hands over by this word
 * @param frames how the word takes what it hands over; see docs/rules/cues.md
 */
public record CueEntry(String lemma, List<String> particles, Kind kind, Stance stance, Set<String> frames) {
    /** Its part of speech. */
    public enum Kind {
        VERB,
        ADJECTIVE,
        NOUN,
        PREPOSITION
    }

    public CueEntry {
        particles = List.copyOf(particles);
        frames = Set.copyOf(frames);
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }

    /** Whether it can stand as a reporting clause beside direct speech: "– Ja, smiler hun". */
    boolean reportsSpeech() {
        return takes("quote") || takes("speech");
    }

    /** Whether it can stand as a reporting clause beside any words: "det regner, sier hun". */
    boolean reportsWords() {
        return takes("quote");
    }

    /** Whether it takes a clause, with or without a conjunction. */
    boolean takesClause() {
        return takes("at") || takes("that") || takes("only");
    }
}
