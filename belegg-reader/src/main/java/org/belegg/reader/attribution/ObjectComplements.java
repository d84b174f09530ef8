package org.belegg.reader.attribution;

import java.util.Optional;
import org.belegg.language.DependencyTree;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.StorySentence;

/** Finds the noun phrase that a reporting word takes, with what is said of it where the word calls it something. */
final class ObjectComplements {
    /** What something is called has seldom more words; the bound keeps odd text from taking long. */
    private static final int LONGEST_NAME = 40;

    private final ContentEnds ends;

    ObjectComplements(ContentEnds ends) {
        this.ends = ends;
    }

    /** The noun phrase that the cue takes, or empty when it takes none. */
    Optional<Complement> find(Cue cue) {
        boolean whole = cue.entry().takes("as");
        if (!whole && !cue.entry().takes("obj") && !cue.entry().takes("news")) {
            return Optional.empty();
        }
        StorySentence sentence = cue.sentence();
        DependencyTree tree = sentence.tree();
        Optional<Complement> fronted = whole ? Optional.empty() : fronted(cue);
        if (fronted.isPresent()) {
            return fronted;
        }
        for (int parent : Complements.parents(cue)) {
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
                int quoted = whole ? endOfQuotedName(sentence, child) : first;
                if (quoted > first) {
                    return Optional.of(new Complement("stance-object", cue, first, quoted));
                }
                boolean called =
                        whole && first > 0 && Marks.opens(sentence.token(first).form());
                if (called || cue.entry().takes("obj") || (cue.entry().takes("news") && isNews(token))) {
                    return ends.complement("stance-object", cue, first, child)
                            .map(found -> withoutOccasion(sentence, found));
                }
            }
        }
        return whole ? calledInRelative(cue).or(() -> linkedByWords(cue)) : Optional.empty();
    }

    /** "det naboene kaller | «et svik»": the name alone, where what is called so is the clause's own antecedent. */
    private Optional<Complement> calledInRelative(Cue cue) {
        StorySentence sentence = cue.sentence();
        int name = sentence.tree().child(cue.token(), "OPRED");
        int subject = Clauses.subject(sentence, cue.token());
        return name >= cue.end() && subject >= 0 && subject < cue.token()
                ? ends.complement(
                        "stance-object",
                        cue,
                        Math.max(cue.end(), sentence.tree().first(name)),
                        name)
                : Optional.empty();
    }

    /** "kaller | planen «et svik»": the index behind the quotation that stands right behind an object; 0 when none does. */
    private static int endOfQuotedName(StorySentence sentence, int object) {
        if (object + 1 >= sentence.size()
                || !Marks.opens(sentence.token(object + 1).form())) {
            return 0;
        }
        for (int i = object + 2; i < Math.min(sentence.size(), object + LONGEST_NAME); i++) {
            if (Marks.closes(sentence.token(i).form())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "betegner | planen som dårlig", where the tree does not tell: "som" or "for" without a verb behind it. */
    private static Optional<Complement> linkedByWords(Cue cue) {
        StorySentence sentence = cue.sentence();
        int link = Token.ROOT;
        boolean attribute = sentence.token(cue.token()).has("<perf-part>");
        if (attribute || Clauses.isPassive(sentence, cue.token())) {
            return Optional.empty();
        }
        for (int i = cue.end(); i < Math.min(sentence.endOfWords(), cue.end() + LONGEST_NAME); i++) {
            Token token = sentence.token(i);
            boolean boundary = token.is("konj") || token.form().equals(",");
            if (boundary || i + 1 == sentence.endOfWords()) {
                int end = boundary ? i : i + 1;
                return link >= 0 && link + 1 < end
                        ? Optional.of(new Complement("stance-object", cue, cue.end(), end))
                        : Optional.empty();
            }
            if (token.is("verb") || token.is("sbu")) {
                return Optional.empty();
            }
            if (sentence.is(i, FunctionWord.RELATIVE) && i > cue.end() && link < 0) {
                link = i;
            }
        }
        return Optional.empty();
    }

    /** "Det siste | bestrider rådmannen": an object that opens the sentence, with the subject behind the verb. */
    private static Optional<Complement> fronted(Cue cue) {
        StorySentence sentence = cue.sentence();
        DependencyTree tree = sentence.tree();
        int finite = Clauses.finite(sentence, cue.token());
        int object = tree.child(cue.token(), "DOBJ");
        boolean opens = cue.entry().takes("obj")
                && object >= 0
                && tree.last(object) == finite - 1
                && tree.child(finite, "SUBJ") > finite
                && !sentence.is(object, FunctionWord.QUESTION_WORD)
                && !sentence.is(object, FunctionWord.RELATIVE)
                && !sentence.token(object).is("verb");
        return opens ? Optional.of(new Complement("stance-object", cue, tree.first(object), finite)) : Optional.empty();
    }

    /** "kaller seg selv for | leder": where what somebody calls himself begins, or {@code first} when it is no reflexive. */
    private static int behindReflexive(StorySentence sentence, int first) {
        if (!sentence.is(first, FunctionWord.REFLEXIVE)) {
            return first;
        }
        int at = first + 1;
        while (sentence.is(at, FunctionWord.SELF)) {
            at++;
        }
        return at;
    }

    /** "kongeparet | for å være oppdatert": what somebody is praised or blamed for, tied to the object in the tree. */
    private static boolean tellsWhy(StorySentence sentence, int object) {
        for (int i = object + 1; i < sentence.tree().last(object); i++) {
            if (sentence.is(i, FunctionWord.FOR) && sentence.is(i + 1, FunctionWord.INFINITIVE_MARK)) {
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
    static Complement withoutOccasion(StorySentence sentence, Complement complement) {
        for (int i = complement.first() + 1; i < complement.end(); i++) {
            boolean opens =
                    sentence.is(i, FunctionWord.OCCASION) && sentence.token(i).is("sbu");
            boolean afterThat = sentence.is(i, FunctionWord.AFTER) && sentence.is(i + 1, FunctionWord.THAT);
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
                    || (token.relation().equals("ADV") && sentence.is(child, FunctionWord.PREDICATING));
            boolean right = child == tree.last(object) + 1 && token.is("adj") && !token.has("<adv>");
            if (child > object && (predicates || right)) {
                last = Math.max(last, tree.last(child));
            }
        }
        return last;
    }
}
