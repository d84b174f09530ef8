package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.StorySentence;

/**
 * A reporting word where it stands in a sentence.
 *
 * @param entry what the list says of it
 * @param sentence the sentence
 * @param token the index of its first word
 * @param particles the indices of its further words, in text order; may be empty
 */
public record Cue(CueEntry entry, StorySentence sentence, int token, List<Integer> particles) {
    public Cue {
        particles = List.copyOf(particles);
    }

    /** Whether the tagger took the word for something else than the list says: "svarte" for the adjective. */
    boolean isAssumed() {
        return entry.kind() == CueEntry.Kind.VERB
                && !sentence.token(token).is("verb")
                && !sentence.token(token).relation().equals("INFV");
    }

    /** The index after its last word. */
    int end() {
        return particles.isEmpty() ? token + 1 : particles.get(particles.size() - 1) + 1;
    }

    /** The same cue with one more word, where that stands beside it; the guide marks only the verb of a split cue. */
    Cue withAdjacent(int index) {
        if (index != end()) {
            return this;
        }
        List<Integer> more = new ArrayList<>(particles);
        more.add(index);
        return new Cue(entry, sentence, token, more);
    }

    /** The same cue with every word up to this index. */
    Cue withAllUpTo(int index) {
        List<Integer> more = new ArrayList<>();
        for (int i = token + 1; i < index; i++) {
            more.add(i);
        }
        return new Cue(entry, sentence, token, more);
    }

    /** Where it stands: all its words where they are neighbours, else the first alone. */
    Span span() {
        int words = 1 + particles.size();
        return end() - token == words ? sentence.span(token, end()) : sentence.span(token, token + 1);
    }

    /** Whether the word denies by itself, so that a negation turns it round: "vil ikke utelukke". */
    boolean deniesAlone() {
        return entry.stance() == Stance.DENIES;
    }

    /** Whether its clause is negated, other than by a word of its own: "legger ikke skjul på". */
    boolean isNegated() {
        return isNegated(token) || isNegated(Clauses.finite(sentence, token));
    }

    private boolean isNegated(int verb) {
        return sentence.tree()
                        .child(verb, child -> sentence.is(child, FunctionWord.NEGATION) && !particles.contains(child))
                >= 0;
    }

    /** What the source does with the content by this word here: who does not affirm something denies it. */
    Stance stance() {
        Stance stance = entry.stance();
        boolean negated = isNegated();
        return negated && stance == Stance.AFFIRMS ? Stance.DENIES : stance;
    }
}
