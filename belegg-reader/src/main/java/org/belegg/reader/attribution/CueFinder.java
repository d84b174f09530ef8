package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.belegg.language.Token;
import org.belegg.reader.story.StorySentence;

/** Finds the reporting words of a sentence by their dictionary forms. Immutable. */
final class CueFinder {
    /** How many words may stand between a verb and its particle: "la hun da til". Counted over names of three words. */
    private static final int LONGEST_GAP = 4;

    private final CueLexicon lexicon;

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The reporting words of a sentence, in text order; may be empty. */
    List<Cue> find(StorySentence sentence) {
        List<Cue> cues = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (CueEntry entry : lexicon.entries(token.lemma())) {
                if (hasKind(token, entry.kind())) {
                    List<Integer> particles = particles(sentence, token.index(), entry);
                    if (particles.size() == entry.particles().size()) {
                        cues.add(new Cue(entry, sentence, token.index(), particles));
                        break;
                    }
                }
            }
        }
        return cues;
    }

    private static boolean hasKind(Token token, CueEntry.Kind kind) {
        return switch (kind) {
            case VERB -> token.is("verb");
            case ADJECTIVE -> token.is("adj") || token.has("perf-part");
            case NOUN -> token.is("subst") && !token.has("prop");
            case PREPOSITION -> !token.is("verb") && !token.is("adj");
        };
    }

    /** The indices of the particles, as many as were found in order. */
    private static List<Integer> particles(StorySentence sentence, int verb, CueEntry entry) {
        List<Integer> found = new ArrayList<>();
        int at = verb + 1;
        for (String particle : entry.particles()) {
            int limit = Math.min(sentence.size(), found.isEmpty() ? at + LONGEST_GAP + 1 : at + 1);
            while (at < limit && !sentence.lower(at).equals(particle) && mayStandBetween(sentence, verb, at)) {
                at++;
            }
            if (at >= limit || !sentence.lower(at).equals(particle)) {
                return found;
            }
            found.add(at++);
        }
        return found;
    }

    /** Subject, negation and sentence adverbs may stand between a verb and its particle; objects may not. */
    private static boolean mayStandBetween(StorySentence sentence, int verb, int index) {
        Token token = sentence.token(index);
        if (token.is("adv") || token.is("konj")) {
            return true;
        }
        int subject = sentence.tree().child(verb, "SUBJ");
        return subject >= 0 && sentence.tree().dominates(subject, index);
    }
}
