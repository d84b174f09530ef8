package org.belegg.reader.attribution;

import java.util.Optional;
import java.util.Set;
import org.belegg.language.DependencyTree;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.TimeWords;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.StorySentence;

/** Finds what a reporting word takes behind it: a clause, an infinitive, a noun phrase, what follows a preposition. */
final class Complements {
    private static final Set<String> QUESTION_WORDS = Set.of(
            "hva", "hvem", "hvor", "hvordan", "hvorfor", "hvilken", "hvilket", "hvilke", "når", "hvis", "kva", "kven",
            "kvar", "korleis", "kvifor", "kor", "om");

    /** How far behind a reporting word an "at" may stand when the tree does not tell: past a source and a channel. */
    private static final int FARTHEST_AT = 12;

    /**
     * What a reporting word takes.
     *
     * @param rule the id of the rule that found it
     * @param cue the word, with a preposition that belongs to it
     * @param first the index of the content's first token
     * @param end the index after its last token
     */
    record Complement(String rule, Cue cue, int first, int end) {}

    private final Cues cues;

    Complements(Cues cues) {
        this.cues = cues;
    }

    /** What stands behind the cue as its frames allow; empty when nothing does. */
    Optional<Complement> find(Cue cue) {
        return clause(cue)
                .or(() -> prepositional(cue))
                .or(() -> infinitive(cue))
                .or(() -> object(cue))
                .or(() -> spelledOut(cue))
                .or(() -> bareClause(cue));
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
                    boolean conjunction = sentence.lower(first).equals("at")
                            || sentence.lower(first).equals("om");
                    boolean opened = conjunction || QUESTION_WORDS.contains(sentence.lower(first));
                    boolean fits =
                            cue.entry().takes("only") ? sentence.lower(first).equals("at") : opened;
                    if (fits || cue.entry().takes("at")) {
                        int opening = conjunction ? first + 1 : withSubject(cue, first, child);
                        return complement("content-clause", cue, opening, child);
                    }
                }
            }
        }
        return Optional.empty();
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
                        || sentence.lower(sentence.tree().first(index)).equals("at"));
    }

    private Optional<Complement> prepositional(Cue cue) {
        StorySentence sentence = cue.sentence();
        DependencyTree tree = sentence.tree();
        for (int i = cue.end(); i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.is("prep") && !token.is("sbu")) {
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
                boolean conjunction = sentence.lower(first).equals("at");
                return complement(
                                "prepositional-content",
                                cue.withAdjacent(i),
                                conjunction ? first + 1 : first,
                                complement)
                        .map(found -> isClause(sentence, complement) ? found : withoutOccasion(sentence, found));
            }
            if (sentence.lower(i + 1).equals("at") || sentence.lower(i + 1).equals("å")) {
                int first = sentence.lower(i + 1).equals("at") ? i + 2 : i + 1;
                return complement("prepositional-content", cue.withAdjacent(i), first, first);
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
        if (!cue.entry().takes("inf") && !cue.entry().takes("obj+inf")) {
            return Optional.empty();
        }
        StorySentence sentence = cue.sentence();
        for (int parent : parents(cue)) {
            for (int child : sentence.tree().children(parent)) {
                Token token = sentence.token(child);
                boolean infinitive = token.is("inf-merke") || (token.is("verb") && token.has("inf"));
                if (child >= cue.end() && infinitive && !token.relation().equals("INFV")) {
                    return complement(
                            "infinitive-content",
                            cue,
                            Math.max(child, sentence.tree().first(child)),
                            child);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Complement> object(Cue cue) {
        boolean whole = cue.entry().takes("as");
        if (!whole && !cue.entry().takes("obj") && !cue.entry().takes("news")) {
            return Optional.empty();
        }
        StorySentence sentence = cue.sentence();
        DependencyTree tree = sentence.tree();
        for (int parent : parents(cue)) {
            for (int child : tree.children(parent)) {
                Token token = sentence.token(child);
                boolean object =
                        token.relation().equals("DOBJ") || token.relation().equals("PUTFYLL");
                if (child < cue.end() || !object || token.is("verb") || token.is("inf-merke")) {
                    continue;
                }
                int first = Math.max(cue.end(), tree.first(child));
                int last = whole ? lastOfPredication(sentence, parent, child) : 0;
                int reflexive = whole ? behindReflexive(sentence, first) : first;
                if (reflexive > first && last >= reflexive) {
                    return Optional.of(
                            new Complement("stance-object", cue.withAllUpTo(reflexive), reflexive, last + 1));
                }
                if (whole && (last > tree.last(child) || tellsWhy(sentence, child))) {
                    return Optional.of(new Complement("stance-object", cue, first, last + 1));
                }
                boolean called =
                        whole && first > 0 && Marks.opens(sentence.token(first).form());
                if (called || cue.entry().takes("obj") || (cue.entry().takes("news") && isNews(token))) {
                    return complement("stance-object", cue, first, child)
                            .map(found -> withoutOccasion(sentence, found));
                }
            }
        }
        return Optional.empty();
    }

    /** "kaller seg selv for | leder": where what somebody calls himself begins, or {@code first} when it is no reflexive. */
    private static int behindReflexive(StorySentence sentence, int first) {
        if (!sentence.lower(first).equals("seg")) {
            return first;
        }
        int at = first + 1;
        while (isOneOf(sentence.lower(at), "selv", "sjølv", "sjøl", "som", "for")) {
            at++;
        }
        return at;
    }

    /** "kongeparet | for å være oppdatert": what somebody is praised or blamed for, tied to the object in the tree. */
    private static boolean tellsWhy(StorySentence sentence, int object) {
        for (int i = object + 1; i < sentence.tree().last(object); i++) {
            if (sentence.lower(i).equals("for") && sentence.lower(i + 1).equals("å")) {
                return true;
            }
        }
        return false;
    }

    /** What is announced is told in an indefinite phrase: "varsler streik", not "varsler politiet". */
    private static boolean isNews(Token token) {
        return token.is("subst") && token.has("ub") && !token.has("prop");
    }

    /** "tips | etter at det smalt": when something was asked for is no part of it. */
    private static Complement withoutOccasion(StorySentence sentence, Complement complement) {
        for (int i = complement.first() + 1; i < complement.end(); i++) {
            String word = sentence.lower(i);
            boolean opens = isOneOf(word, "da", "då", "mens", "medan", "idet", "siden", "sidan")
                    && sentence.token(i).is("sbu");
            boolean afterThat = word.equals("etter") && sentence.lower(i + 1).equals("at");
            if (opens || afterThat) {
                return new Complement(complement.rule(), complement.cue(), complement.first(), i);
            }
        }
        return complement;
    }

    /** The last token of what is said of an object: "planen | et svik", "planen | for å være dyr". */
    private static int lastOfPredication(StorySentence sentence, int verb, int object) {
        DependencyTree tree = sentence.tree();
        int last = tree.last(object);
        for (int child : tree.children(verb)) {
            Token token = sentence.token(child);
            boolean predicates = token.relation().equals("OPRED")
                    || token.relation().equals("SPRED")
                    || (token.relation().equals("ADV") && isOneOf(sentence.lower(child), "som", "for", "til", "i"));
            if (child > object && predicates) {
                last = Math.max(last, tree.last(child));
            }
        }
        return last;
    }

    private static boolean isOneOf(String word, String... words) {
        for (String candidate : words) {
            if (candidate.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** An "at" that the tree does not tie to the cue: taken when no other verb stands between. */
    private Optional<Complement> spelledOut(Cue cue) {
        if (!cue.entry().takesClause()) {
            return Optional.empty();
        }
        StorySentence sentence = cue.sentence();
        for (int i = cue.end(); i < Math.min(sentence.size(), cue.end() + FARTHEST_AT); i++) {
            String word = sentence.lower(i);
            Token token = sentence.token(i);
            if (word.equals("at")) {
                return complement("content-clause", cue, i + 1, i + 1);
            }
            if (token.is("verb") || token.is("sbu") || Marks.isQuotationMark(token.form())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * A clause without "at" that the tree does not tie to the cue: what follows a finite cue right behind its subject,
     * when it opens with a nominal and holds a finite verb: "hun mener planen er god".
     */
    private static Optional<Complement> bareClause(Cue cue) {
        StorySentence sentence = cue.sentence();
        boolean finite = sentence.token(cue.token()).has("pres")
                || sentence.token(cue.token()).has("pret");
        int subject = Clauses.subject(sentence, cue.token());
        if (!cue.entry().takes("at") || !finite || subject < 0 || subject > cue.token()) {
            return Optional.empty();
        }
        int first = cue.end();
        if (first >= sentence.endOfWords() || !opensNominal(sentence.token(first))) {
            return Optional.empty();
        }
        boolean relative = false;
        for (int i = first + 1; i < sentence.endOfWords(); i++) {
            Token token = sentence.token(i);
            relative |= token.form().equals("som");
            if (token.form().equals(",") && !relative && !sentence.lower(i + 1).equals("som")) {
                return Optional.empty();
            }
            if (token.is("verb") && (token.has("pres") || token.has("pret"))) {
                return Optional.of(new Complement("content-clause", cue, first, sentence.endOfWords()));
            }
        }
        return Optional.empty();
    }

    private static boolean opensNominal(Token token) {
        boolean reflexive = token.form().equals("seg") || token.has("refl");
        return !reflexive && (token.is("subst") || token.is("pron") || token.is("det") || token.is("adj"));
    }

    /** The tokens whose children can be the complement: the verb and its particles. */
    private static Iterable<Integer> parents(Cue cue) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(cue.token()), cue.particles().stream())
                .toList();
    }

    private Optional<Complement> complement(String rule, Cue cue, int first, int head) {
        StorySentence sentence = cue.sentence();
        if (first >= sentence.size()) {
            // "..., sier at": cut off behind its conjunction.
            return Optional.empty();
        }
        int end = endOfContent(sentence, first, head);
        return end > first ? Optional.of(new Complement(rule, cue, first, end)) : Optional.empty();
    }

    /**
     * The index after the content's last token: where the subtree of its head ends, moved on to the next boundary of
     * clauses where the parser stopped in the middle of one.
     */
    private int endOfContent(StorySentence sentence, int first, int head) {
        int limit = sentence.endOfWords();
        int end = Math.min(limit, Math.max(first + 1, sentence.tree().last(head) + 1));
        while (end < limit && !isBoundary(sentence, end)) {
            end++;
        }
        end = withFurtherClauses(sentence, end, limit);
        end = beforeNextCue(sentence, first, end);
        while (end > first && isTrailing(sentence.token(end - 1))) {
            end--;
        }
        return withClosingMark(sentence, first, end);
    }

    /** "er «rundt 50» |": a quotation that opens in the content closes in it. */
    private static int withClosingMark(StorySentence sentence, int first, int end) {
        int open = 0;
        for (int i = first; i < end; i++) {
            String form = sentence.token(i).form();
            open += form.equals("«") || form.equals("“") ? 1 : form.equals("»") || form.equals("”") ? -1 : 0;
        }
        boolean closes = open > 0
                && end < sentence.size()
                && Marks.closes(sentence.token(end).form());
        return closes ? end + 1 : end;
    }

    /** "at ..., og at ...": a further clause with a conjunction of its own is reported too. */
    private static int withFurtherClauses(StorySentence sentence, int from, int limit) {
        int end = from;
        while (end < limit) {
            int at = end;
            while (at < limit && Marks.isPunctuation(sentence.token(at).form())) {
                at++;
            }
            if (at + 2 >= limit
                    || !sentence.token(at).is("konj")
                    || !sentence.lower(at + 1).equals("at")) {
                return end;
            }
            int verb = sentence.token(at + 1).head();
            end = Math.min(
                    limit, verb < 0 ? at + 3 : Math.max(at + 3, sentence.tree().last(verb) + 1));
            while (end < limit && !isBoundary(sentence, end)) {
                end++;
            }
        }
        return end;
    }

    /** A reporting verb behind "og" without a subject of its own begins something new, whatever the tree says. */
    private int beforeNextCue(StorySentence sentence, int first, int end) {
        for (int i = first + 2; i < end; i++) {
            Token token = sentence.token(i);
            boolean finite = token.has("pres") || token.has("pret");
            if (finite
                    && sentence.token(i - 1).is("konj")
                    && cues.isVerb(sentence, Clauses.mainVerb(sentence, i))
                    && sentence.tree().child(i, "SUBJ") < 0
                    && !cues.isVerb(sentence, Math.max(0, token.head()))) {
                return i - 1;
            }
        }
        return end;
    }

    private static boolean isBoundary(StorySentence sentence, int index) {
        Token token = sentence.token(index);
        boolean mark = Marks.isPunctuation(token.form()) && !Marks.isQuotationMark(token.form());
        return token.is("konj") || mark;
    }

    private static boolean isTrailing(Token token) {
        String form = token.form();
        return token.is("konj") || form.equals(",") || Marks.isDash(form) || form.equals(";") || form.equals(":");
    }
}
