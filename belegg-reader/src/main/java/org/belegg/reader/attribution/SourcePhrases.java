package org.belegg.reader.attribution;

import java.util.Optional;
import org.belegg.language.DependencyTree;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/**
 * The full noun phrase that names a source: the subject's subtree, mended where the parser is weak, with title,
 * apposition and the body that somebody belongs to.
 */
final class SourcePhrases {
    private final PhraseEnds ends;

    SourcePhrases(Cues cues, Media media, Documents documents) {
        ends = new PhraseEnds(cues, media, documents);
    }

    /** The subject of the clause that {@code verb} is the main verb of; empty when it has none. */
    Optional<Phrase> subject(StorySentence sentence, int verb) {
        int head = Clauses.subject(sentence, verb);
        return head < 0 || !canBeSource(sentence, head) ? Optional.empty() : around(sentence, head, verb);
    }

    /** The subject behind its finite verb, by the tree or else by the words: "sier | ordfører Kari Nes". */
    Optional<Phrase> subjectBehind(StorySentence sentence, int verb) {
        int finite = Clauses.finite(sentence, verb);
        int behind = sentence.tree()
                .child(
                        finite,
                        child -> child > finite
                                && sentence.token(child).relation().equals("SUBJ"));
        int subject = behind > finite ? behind : sentence.tree().child(finite, "SUBJ");
        if (subject > finite) {
            return around(sentence, subject, verb);
        }
        boolean parenthetical = sentence.token(finite).relation().equals("PAR");
        if (subject >= 0 && !parenthetical && !closesSentence(sentence, finite)) {
            return Optional.empty();
        }
        int at = finite + 1;
        while (at < sentence.size() && (at == verb || sentence.token(at).is("adv"))) {
            at++;
        }
        int head = opensPartitive(sentence, at) ? at : PhraseEnds.nextNominal(sentence, at);
        if (head < 0
                && parenthetical
                && at < sentence.endOfWords()
                && sentence.token(at).is("adj")) {
            // A title that the tagger took for an adjective: "sier seniorkonsulent i kommunen Kari Nes".
            head = at;
        }
        if (head < 0 && parenthetical && isTitleTakenForVerb(sentence, at)) {
            int title = at;
            return around(sentence, at + 1, verb).map(named -> new Phrase(sentence, title, named.end(), named.head()));
        }
        boolean names = head >= 0
                && (!sentence.token(head).is("pron") || sentence.token(head).has("pers"));
        return names ? around(sentence, head, verb) : Optional.empty();
    }

    /** "sier | besteforelder Kari Nes": a word that the tagger took for a verb, right before a person's name. */
    private static boolean isTitleTakenForVerb(StorySentence sentence, int index) {
        Name name = sentence.nameAt(index + 1);
        return sentence.token(Math.min(index, sentence.size() - 1)).is("verb")
                && name != null
                && name.type() == NameType.PER
                && name.first() == index + 1;
    }

    /** ", sier Nes til avisa.": nothing but a nominal and what goes with it between a comma and the end. */
    private static boolean closesSentence(StorySentence sentence, int finite) {
        if (!sentence.lower(finite - 1).equals(",")) {
            return false;
        }
        for (int i = finite + 1; i < sentence.endOfWords(); i++) {
            Token token = sentence.token(i);
            if (token.is("sbu") || token.form().equals(",")) {
                return i > finite + 1;
            }
            if (token.is("verb") || token.is("inf-merke") || sentence.is(i, FunctionWord.REFLEXIVE)) {
                return false;
            }
        }
        int head = PhraseEnds.nextNominal(sentence, finite + 1);
        return opensPartitive(sentence, finite + 1)
                || (head > finite
                        && (sentence.nameAt(head) != null
                                || sentence.token(head).has("be")
                                || hasName(sentence, head)));
    }

    private static boolean hasName(StorySentence sentence, int head) {
        Name name = sentence.nameAt(head + 1);
        return name != null && name.type() == NameType.PER;
    }

    /** "en av naboene". */
    private static boolean opensPartitive(StorySentence sentence, int index) {
        return sentence.is(index, FunctionWord.ONE) && sentence.is(index + 1, FunctionWord.OF);
    }

    /** The noun phrase headed by this token, on its side of the verb. */
    Optional<Phrase> around(StorySentence sentence, int subject, int verb) {
        DependencyTree tree = sentence.tree();
        int head = PhraseStarts.outsideParentheses(sentence, subject);
        int finite = Clauses.finite(sentence, verb);
        boolean after = head > finite;
        int low = after ? finite + 1 : 0;
        int high = after ? sentence.endOfWords() : finite;
        int first = Math.max(low, tree.first(head));
        int end = Math.min(high, tree.last(head) + 1);
        if (end <= head) {
            return Optional.empty();
        }
        if (after) {
            if (first <= verb && verb < end) {
                if (verb > head) {
                    end = verb;
                } else {
                    first = verb + 1;
                }
            }
            end = ends.mendEnd(sentence, head, end, high);
        } else {
            end = PhraseEnds.withKindOfBody(sentence, PhraseEnds.withoutRelativeClause(sentence, head, end), high);
        }
        if (head != subject) {
            end = Math.max(end, subject + 1);
        }
        return PhraseEnds.trimmed(
                sentence,
                PhraseStarts.withTitle(sentence, low, Math.min(first, head)),
                ends.withRelative(sentence, head, end),
                head);
    }

    /** A name right before the verb, with its title: for a title that was taken for a verb, "Forsvarer Berg mener". */
    Optional<Phrase> nameBefore(StorySentence sentence, int verb) {
        int finite = Clauses.finite(sentence, verb);
        Name name = sentence.nameAt(finite - 1);
        if (name == null && finite == 1 && PhraseEnds.isCapitalised(sentence.token(0))) {
            return Optional.of(new Phrase(sentence, 0, 1, 0));
        }
        if (name == null || name.type() == NameType.DRV) {
            return Optional.empty();
        }
        int first = name.first();
        if (first > 0 && (sentence.token(first - 1).is("subst") || first == 1)) {
            first--;
        }
        return Optional.of(new Phrase(sentence, first, finite, name.first()));
    }

    /** Whose a noun is: "LOs" of "LOs krav", "Oslo" of "påstanden fra Oslo"; empty when it does not tell. */
    Optional<Phrase> owner(StorySentence sentence, int noun) {
        DependencyTree tree = sentence.tree();
        for (int child : tree.children(noun)) {
            Token token = sentence.token(child);
            if (child < noun && token.is("subst") && token.has("gen")) {
                return PhraseEnds.trimmed(sentence, tree.first(child), child + 1, child);
            }
            if (child > noun && sentence.is(child, FunctionWord.FROM)) {
                return complement(sentence, child);
            }
            boolean possessive = sentence.is(child, FunctionWord.POSSESSIVE);
            if (child < noun
                    && possessive
                    && child > 0
                    && sentence.token(child - 1).is("subst")) {
                return PhraseEnds.trimmed(sentence, tree.first(child - 1), child, child - 1);
            }
        }
        return Optional.empty();
    }

    /** The complement of a preposition: "X" of "ifølge X". */
    Optional<Phrase> complement(StorySentence sentence, int preposition) {
        DependencyTree tree = sentence.tree();
        int head = tree.child(preposition, "PUTFYLL");
        if (head < 0) {
            head = PhraseEnds.nextNominal(sentence, preposition + 1);
        }
        if (head < preposition
                || sentence.token(head).is("verb")
                || sentence.token(head).is("sbu")) {
            return Optional.empty();
        }
        int end = Math.min(sentence.endOfWords(), tree.last(head) + 1);
        end = ends.mendEnd(sentence, head, Math.max(end, head + 1), sentence.endOfWords());
        boolean relative = false;
        for (int i = head + 1; i < end; i++) {
            boolean finite = sentence.token(i).has("pres") || sentence.token(i).has("pret");
            boolean further = finite && !relative && !sentence.is(i - 1, FunctionWord.RELATIVE);
            if (sentence.is(i, FunctionWord.THAT)
                    || further
                    || (relative && sentence.lower(i).equals(","))) {
                end = i;
            }
            relative |= sentence.is(i, FunctionWord.RELATIVE);
            relative &= !finite;
        }
        return PhraseEnds.trimmed(sentence, preposition + 1, end, head);
    }

    private static boolean canBeSource(StorySentence sentence, int head) {
        Token token = sentence.token(head);
        return token.is("subst") || token.is("pron") || token.is("det") || token.is("adj") || token.is("ukjent");
    }
}
