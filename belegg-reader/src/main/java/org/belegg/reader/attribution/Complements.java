package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.belegg.language.DependencyTree;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.lexicon.TimeWords;
import org.belegg.reader.story.StorySentence;

/** Finds what a reporting word takes behind it: a clause, an infinitive, a noun phrase, what follows a preposition. */
final class Complements {
    /** How far behind "ber" an infinitive may stand whose tie the tree does not tell: past a noun phrase. */
    private static final int FARTHEST_INFINITIVE = 6;

    private final ContentEnds ends;
    private final ObjectComplements objects;
    private final LooseClauses loose;

    Complements(Cues cues) {
        ends = new ContentEnds(cues);
        objects = new ObjectComplements(ends);
        loose = new LooseClauses(cues, ends);
    }

    /** What stands behind the cue as its frames allow; empty when nothing does. */
    Optional<Complement> find(Cue cue) {
        return clause(cue)
                .or(() -> prepositional(cue))
                .or(() -> infinitive(cue))
                .or(() -> objects.find(cue))
                .or(() -> loose.find(cue));
    }

    private Optional<Complement> clause(Cue cue) {
        if (!cue.entry().takesClause()) {
            return Optional.empty();
        }
        StorySentence sentence = cue.sentence();
        for (int parent : parents(cue)) {
            for (int child : sentence.tree().children(parent)) {
                if (child >= cue.end() && isClause(sentence, child)) {
                    int first = Math.max(cue.end(), sentence.tree().first(child));
                    boolean conjunction = sentence.is(first, FunctionWord.THAT) || sentence.is(first, FunctionWord.IF);
                    boolean opened = conjunction || sentence.is(first, FunctionWord.QUESTION_WORD);
                    boolean fits = cue.entry().takes("only") ? sentence.is(first, FunctionWord.THAT) : opened;
                    if (fits || cue.entry().takes("at")) {
                        int that = thatBefore(cue, first);
                        int opening = conjunction ? first + 1 : that >= 0 ? that + 1 : withSubject(cue, first, child);
                        return ends.complement("content-clause", cue, opening, child);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The "at" between the cue and this token, where the tree left out what stands behind it; else {@link Token#ROOT}. */
    private static int thatBefore(Cue cue, int end) {
        StorySentence sentence = cue.sentence();
        for (int i = cue.end(); i < end && !sentence.token(i).is("verb"); i++) {
            if (sentence.is(i, FunctionWord.THAT)) {
                return i;
            }
        }
        return Token.ROOT;
    }

    /**
     * A reported clause without "at" that begins with its verb lost its subject to the cue in the tree: it begins behind
     * the cue and the adverbs there: "sa torsdag | tallet på døde, som stiger, er rundt 50".
     */
    private static int withSubject(Cue cue, int first, int verb) {
        StorySentence sentence = cue.sentence();
        boolean bare = first == verb
                && sentence.tree().child(verb, "SUBJ") < 0
                && sentence.tree().child(verb, "FSUBJ") < 0;
        int opening = cue.end();
        while (opening < first
                && (TimeWords.isTime(sentence.token(opening))
                        || sentence.token(opening).is("adv")
                        || sentence.token(opening).is("prep"))) {
            opening++;
        }
        int subject = Clauses.subject(sentence, cue.token());
        boolean subjectBetween = subject >= opening && subject < first;
        return bare && !subjectBetween && opening < first ? opening : first;
    }

    private static boolean isClause(StorySentence sentence, int index) {
        Token token = sentence.token(index);
        return token.is("verb")
                && (token.has("pres") || token.has("pret"))
                && (token.relation().equals("DOBJ")
                        || token.relation().equals("PUTFYLL")
                        || token.relation().equals("SPRED")
                        || token.relation().equals("SUBJ")
                        || token.relation().equals("PSUBJ")
                        || sentence.is(sentence.tree().first(index), FunctionWord.THAT));
    }

    private Optional<Complement> prepositional(Cue cue) {
        StorySentence sentence = cue.sentence();
        DependencyTree tree = sentence.tree();
        for (int i = cue.end(); i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if ((!token.is("prep") && !token.is("sbu")) || sentence.is(i, FunctionWord.THAT)) {
                continue;
            }
            String word = sentence.lower(i);
            boolean own = cue.entry().takes(word);
            boolean behindObject = cue.entry().takes("obj+" + word) && i > cue.end();
            if ((!own && !behindObject) || !belongsTo(cue, i)) {
                continue;
            }
            int complement = tree.child(i, "PUTFYLL");
            if (complement > i) {
                int first = Math.max(i + 1, tree.first(complement));
                boolean conjunction = sentence.is(first, FunctionWord.THAT)
                        || (sentence.is(first, FunctionWord.IF) && isClause(sentence, complement));
                return ends.complement(
                                "prepositional-content",
                                cue.withAdjacent(i),
                                conjunction ? first + 1 : first,
                                complement)
                        .map(found -> isClause(sentence, complement)
                                ? found
                                : ObjectComplements.withoutOccasion(sentence, found));
            }
            if (sentence.is(i + 1, FunctionWord.THAT) || sentence.is(i + 1, FunctionWord.INFINITIVE_MARK)) {
                int first = sentence.is(i + 1, FunctionWord.THAT) ? i + 2 : i + 1;
                return ends.complement("prepositional-content", cue.withAdjacent(i), first, first);
            }
        }
        return Optional.empty();
    }

    private static boolean belongsTo(Cue cue, int preposition) {
        if (preposition == cue.end()) {
            return true;
        }
        int head = cue.sentence().token(preposition).head();
        return head == cue.token()
                || cue.particles().contains(head)
                || cue.sentence().tree().dominates(cue.token(), head);
    }

    private Optional<Complement> infinitive(Cue cue) {
        boolean perfect = cue.entry().takes("perf");
        if (!perfect && !cue.entry().takes("inf") && !cue.entry().takes("obj+inf")) {
            return Optional.empty();
        }
        StorySentence sentence = cue.sentence();
        for (int parent : parents(cue)) {
            for (int child : sentence.tree().children(parent)) {
                Token token = sentence.token(child);
                boolean infinitive = token.is("inf-merke") || (token.is("verb") && token.has("inf"));
                if (child >= cue.end()
                        && infinitive
                        && !token.relation().equals("INFV")
                        && (!perfect || tellsOfPast(sentence, child))) {
                    return ends.complement(
                            "infinitive-content",
                            cue,
                            Math.max(child, sentence.tree().first(child)),
                            child);
                }
            }
        }
        return cue.entry().takes("obj+inf") ? bareInfinitive(cue) : Optional.empty();
    }

    /** "ba ham | tone ned kritikken": an infinitive close by, with nothing but a nominal between. */
    private Optional<Complement> bareInfinitive(Cue cue) {
        StorySentence sentence = cue.sentence();
        for (int i = cue.end() + 1; i < Math.min(sentence.endOfWords(), cue.end() + FARTHEST_INFINITIVE); i++) {
            Token token = sentence.token(i);
            if (token.is("verb") && token.has("inf")) {
                int first = sentence.is(i - 1, FunctionWord.INFINITIVE_MARK) ? i - 1 : i;
                return ends.complement("infinitive-content", cue, first, i);
            }
            boolean nominal = token.is("subst")
                    || token.is("pron")
                    || token.is("det")
                    || token.is("adj")
                    || token.is("inf-merke");
            if (!nominal) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The tokens whose children can be the complement: the verb and its particles. */
    static List<Integer> parents(Cue cue) {
        List<Integer> parents = new ArrayList<>(cue.particles());
        parents.add(0, cue.token());
        return parents;
    }

    /** "nekter å ha sett pengene": what somebody says of what he did, not what he will not do. */
    private static boolean tellsOfPast(StorySentence sentence, int infinitive) {
        int verb = sentence.tree().child(infinitive, "INFV");
        return sentence.isForm(infinitive, FunctionWord.HAVE)
                || (verb > infinitive && sentence.isForm(verb, FunctionWord.HAVE));
    }
}
