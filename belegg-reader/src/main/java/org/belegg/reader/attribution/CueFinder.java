package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.lexicon.VerbEndings;
import org.belegg.reader.story.StorySentence;

/** Finds the reporting words of a sentence by their dictionary forms. Immutable. */
final class CueFinder {
    /** How many words may stand between a verb and its particle: "la hun da til". Counted over names of three words. */
    private static final int LONGEST_GAP = 4;

    private final CueLexicon lexicon;
    private final VerbEndings endings = new VerbEndings();

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The reporting words of a sentence, in text order; may be empty. */
    List<Cue> find(StorySentence sentence) {
        List<Cue> cues = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (CueEntry entry : candidates(token)) {
                if (hasKind(sentence, token, entry)
                        && !(entry.takes("opinion") && !tellsOpinion(sentence, token.index()))) {
                    List<Integer> particles = particles(sentence, token.index(), entry);
                    if (particles.size() == entry.particles().size()) {
                        cues.add(new Cue(entry, sentence, token.index(), particles));
                        break;
                    }
                }
            }
            Stream.concat(assumed(sentence, token).stream(), assumedBeforeThat(sentence, token).stream())
                    .findFirst()
                    .ifPresent(entry -> cues.add(new Cue(entry, sentence, token.index(), List.of())));
            if (token.index() == 0 && !token.is("verb") && isFragment(sentence)) {
                opening(sentence).ifPresent(cues::add);
            }
        }
        return cues;
    }

    /** By dictionary form; an adjective also as it is written, for "bekymret" is the participle of a verb. */
    private List<CueEntry> candidates(Token token) {
        List<CueEntry> byLemma = lexicon.entries(token.lemma());
        if (byLemma.isEmpty() && token.is("verb")) {
            // A form that the lemmatiser does not know: "oppgir" as one of "oppgire".
            return endings.infinitives(token.form().toLowerCase(Locale.ROOT)).stream()
                    .flatMap(infinitive -> lexicon.entries(infinitive).stream())
                    .toList();
        }
        if (!token.is("adj")) {
            return byLemma;
        }
        List<CueEntry> all = new ArrayList<>(byLemma);
        String form = token.form().toLowerCase(Locale.ROOT);
        all.addAll(lexicon.entries(form));
        if (form.endsWith("e")) {
            all.addAll(lexicon.entries(form.substring(0, form.length() - 1)));
        }
        return all;
    }

    /**
     * A word between a comma and a noun phrase that can be the present or past tense of a verb of saying is one,
     * whatever the tagger made of it: ", svarte kvinnen".
     */
    private List<CueEntry> assumed(StorySentence sentence, Token token) {
        int index = token.index();
        boolean fits = !token.is("verb")
                && index > 2
                && index + 1 < sentence.endOfWords()
                && sentence.lower(index - 1).equals(",")
                && !sentence.token(index + 1).is("prep");
        if (!fits) {
            return List.of();
        }
        return endings.infinitives(sentence.lower(index)).stream()
                .flatMap(infinitive -> lexicon.entries(infinitive).stream())
                .filter(entry -> entry.kind() == CueEntry.Kind.VERB
                        && entry.reportsSpeech()
                        && entry.particles().isEmpty())
                .toList();
    }

    /** "og lover at": before "at", what can be the present tense of a verb that takes a clause is one. */
    private List<CueEntry> assumedBeforeThat(StorySentence sentence, Token token) {
        if (token.is("verb") || token.index() == 0 || !sentence.is(token.index() + 1, FunctionWord.THAT)) {
            return List.of();
        }
        return endings.infinitivesOfPresent(sentence.lower(token.index())).stream()
                .flatMap(infinitive -> lexicon.entries(infinitive).stream())
                .filter(entry -> entry.kind() == CueEntry.Kind.VERB
                        && entry.takesClause()
                        && entry.particles().isEmpty())
                .toList();
    }

    /** "Tvilar på kjøp": a headline without a finite verb whose first word can be one of saying in the present tense. */
    private Optional<Cue> opening(StorySentence sentence) {
        String form = sentence.lower(0);
        if (sentence.size() < 2) {
            return Optional.empty();
        }
        List<CueEntry> entries = endings.infinitivesOfPresent(form).stream()
                .flatMap(infinitive -> lexicon.entries(infinitive).stream())
                .toList();
        return entries.stream()
                .filter(entry -> entry.kind() == CueEntry.Kind.VERB)
                .filter(entry -> particles(sentence, 0, entry).size()
                        == entry.particles().size())
                .findFirst()
                .map(entry -> new Cue(entry, sentence, 0, particles(sentence, 0, entry)));
    }

    private static boolean isFragment(StorySentence sentence) {
        return sentence.tokens().stream().noneMatch(token -> token.has("pres") || token.has("pret"));
    }

    /** "etter hennes mening". */
    private static boolean tellsOpinion(StorySentence sentence, int preposition) {
        for (int i = preposition + 2; i < Math.min(sentence.size(), preposition + 5); i++) {
            if (sentence.isForm(i, FunctionWord.OPINION)) {
                return sentence.token(i - 1).has("gen")
                        || sentence.token(i - 1).has("poss")
                        || sentence.is(i - 1, FunctionWord.POSSESSIVE);
            }
        }
        return false;
    }

    private static boolean hasKind(StorySentence sentence, Token token, CueEntry entry) {
        return switch (entry.kind()) {
            case VERB -> token.is("verb") || (token.has("<perf-part>") && isPartOfVerb(sentence, token));
            case ADJECTIVE -> token.is("adj");
            case NOUN -> token.is("subst") && !token.has("prop");
            case PREPOSITION -> !token.is("verb") && !token.is("adj");
        };
    }

    /** "har opplyst", and "får avisa opplyst". */
    private static boolean isPartOfVerb(StorySentence sentence, Token participle) {
        if (participle.relation().equals("INFV")) {
            return true;
        }
        int head = participle.head();
        return head >= 0
                && sentence.is(participle.index(), FunctionWord.TOLD)
                && sentence.isForm(head, FunctionWord.RECEIVE);
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
        boolean adverbial = token.relation().equals("ADV") && !token.is("prep") && !token.is("subst");
        if (token.is("adv") || token.is("konj") || adverbial) {
            return true;
        }
        int subject = sentence.tree().child(verb, "SUBJ");
        return subject >= 0 && sentence.tree().dominates(subject, index);
    }
}
