package org.belegg.reader.attribution;

import java.util.Optional;
import java.util.Set;
import org.belegg.language.DependencyTree;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.TimeWords;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/**
 * The full noun phrase that names a source: the subject's subtree, mended where the parser is weak, with title,
 * apposition and the body that somebody belongs to.
 */
final class SourcePhrases {
    /** Prepositions that tie a person to a body or place: "politimester Kari Nes i Vikby", "Ola Berg ved sykehuset". */
    private static final Set<String> OF_A_BODY = Set.of("i", "ved", "fra", "frå", "på", "hos", "for", "av");

    private final Media media;
    private final Documents documents;

    SourcePhrases(Media media, Documents documents) {
        this.media = media;
        this.documents = documents;
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
        int head = opensPartitive(sentence, at) ? at : nextNominal(sentence, at);
        boolean names = head >= 0
                && (!sentence.token(head).is("pron") || sentence.token(head).has("pers"));
        return names ? around(sentence, head, verb) : Optional.empty();
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
            if (token.is("verb") || token.is("inf-merke") || token.form().equals("seg")) {
                return false;
            }
        }
        int head = nextNominal(sentence, finite + 1);
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
        String word = sentence.lower(index);
        return (word.equals("en") || word.equals("ein") || word.equals("ei"))
                && sentence.lower(index + 1).equals("av");
    }

    /** The noun phrase headed by this token, on its side of the verb. */
    Optional<Phrase> around(StorySentence sentence, int head, int verb) {
        DependencyTree tree = sentence.tree();
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
            end = mendEnd(sentence, head, end, high);
        } else {
            end = withoutRelativeClause(sentence, head, end);
        }
        return trimmed(sentence, first, end, head);
    }

    /** A name right before the verb, with its title: for a title that was taken for a verb, "Forsvarer Berg mener". */
    Optional<Phrase> nameBefore(StorySentence sentence, int verb) {
        int finite = Clauses.finite(sentence, verb);
        Name name = sentence.nameAt(finite - 1);
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
                return trimmed(sentence, tree.first(child), child + 1, child);
            }
            String word = sentence.lower(child);
            if (child > noun && (word.equals("fra") || word.equals("frå"))) {
                return complement(sentence, child);
            }
            boolean possessive = word.equals("sin") || word.equals("sitt") || word.equals("si") || word.equals("sine");
            if (child < noun
                    && possessive
                    && child > 0
                    && sentence.token(child - 1).is("subst")) {
                return trimmed(sentence, tree.first(child - 1), child, child - 1);
            }
        }
        return Optional.empty();
    }

    /** The complement of a preposition: "X" of "ifølge X". */
    Optional<Phrase> complement(StorySentence sentence, int preposition) {
        DependencyTree tree = sentence.tree();
        int head = tree.child(preposition, "PUTFYLL");
        if (head < 0) {
            head = nextNominal(sentence, preposition + 1);
        }
        if (head < preposition
                || sentence.token(head).is("verb")
                || sentence.token(head).is("sbu")) {
            return Optional.empty();
        }
        int end = Math.min(sentence.endOfWords(), tree.last(head) + 1);
        end = mendEnd(sentence, head, Math.max(end, head + 1), sentence.endOfWords());
        for (int i = head + 1; i < end; i++) {
            if (sentence.lower(i).equals("at")
                    || sentence.token(i).has("pres")
                    || sentence.token(i).has("pret")) {
                end = sentence.lower(i).equals("at") || !sentence.lower(i - 1).equals("som") ? i : end;
            }
        }
        return trimmed(sentence, preposition + 1, end, head);
    }

    private static int nextNominal(StorySentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.is("subst") || token.is("pron")) {
                return i;
            }
            if (!token.is("det") && !token.is("adj")) {
                break;
            }
        }
        return Token.ROOT;
    }

    private static boolean canBeSource(StorySentence sentence, int head) {
        Token token = sentence.token(head);
        return token.is("subst") || token.is("pron") || token.is("det") || token.is("adj") || token.is("ukjent");
    }

    /** Moves the end of a phrase after its verb to where it belongs. */
    private int mendEnd(StorySentence sentence, int head, int end, int limit) {
        int mended = end;
        for (int i = head + 1; i < mended; i++) {
            if (opensAdverbial(sentence, i) || opensSpokenRelative(sentence, head, i)) {
                return i;
            }
        }
        boolean grown = true;
        while (grown) {
            int before = mended;
            mended = withName(sentence, head, mended, limit);
            mended = withBody(sentence, mended, limit);
            mended = withRole(sentence, mended, limit);
            grown = mended > before;
        }
        return mended;
    }

    /** "til NTB", "overfor avisa", "i en pressemelding": how and where it was said, not who said it. */
    private boolean opensAdverbial(StorySentence sentence, int index) {
        Token token = sentence.token(index);
        if (!token.is("prep")) {
            return false;
        }
        String word = sentence.lower(index);
        int complement = sentence.tree().child(index, "PUTFYLL");
        if (complement < 0) {
            complement = nextNominal(sentence, index + 1);
        }
        if (complement < 0) {
            return word.equals("til") || word.equals("overfor");
        }
        if (word.equals("overfor") || word.equals("ovanfor") || word.equals("etter") || word.equals("under")) {
            return true;
        }
        Token object = sentence.token(complement);
        if (word.equals("til")) {
            int first = Math.max(index + 1, sentence.tree().first(complement));
            int end = Math.max(complement, sentence.tree().last(complement)) + 1;
            return media.canBeToldTo(new Phrase(sentence, first, end, complement));
        }
        return documents.isDocument(object) || TimeWords.isTime(object);
    }

    /** A relative clause belongs to a source when it tells who that is ("som er lærer"), not what he did then. */
    private static boolean opensSpokenRelative(StorySentence sentence, int head, int index) {
        if (!sentence.lower(index).equals("som") || index <= head) {
            return false;
        }
        for (int i = index + 1; i < Math.min(sentence.size(), index + 4); i++) {
            Token token = sentence.token(i);
            if (token.is("verb")) {
                return !isCopula(token) && sentence.lower(index - 1).equals(",");
            }
        }
        return false;
    }

    private static boolean isCopula(Token token) {
        String lemma = token.lemma();
        return lemma.equals("være")
                || lemma.equals("vere")
                || lemma.equals("vera")
                || lemma.equals("bli")
                || lemma.equals("heite")
                || lemma.equals("hete");
    }

    private static int withoutRelativeClause(StorySentence sentence, int head, int end) {
        for (int i = head + 1; i < end; i++) {
            if (sentence.lower(i).equals("som") && sentence.lower(i - 1).equals(",")) {
                return i - 1;
            }
        }
        return end;
    }

    /** "rådgiver i kommunen, | Kari Nes". */
    private static int withName(StorySentence sentence, int head, int end, int limit) {
        int at = end < limit && sentence.lower(end).equals(",") ? end + 1 : end;
        Name name = sentence.nameAt(at);
        boolean headIsName = sentence.nameAt(head) != null;
        if (name == null || name.type() != NameType.PER || name.first() != at || headIsName || name.end() > limit) {
            return end;
        }
        return name.end();
    }

    /** "Kari Nes | ved Vikby sykehus": a preposition and the name or noun of a body right behind. */
    private int withBody(StorySentence sentence, int end, int limit) {
        if (end + 1 >= limit || !OF_A_BODY.contains(sentence.lower(end)) || opensAdverbial(sentence, end)) {
            return end;
        }
        Name name = sentence.nameAt(end + 1);
        if (name != null && name.type() != NameType.PER && name.end() <= limit) {
            return name.end();
        }
        int complement = sentence.tree().child(end, "PUTFYLL");
        boolean belongs = sentence.token(end).relation().equals("ATR");
        return belongs && complement > end ? Math.min(limit, sentence.tree().last(complement) + 1) : end;
    }

    /** "Kari Nes, | leder for elevrådet": an apposition of nouns without a verb, up to the next comma or the end. */
    private int withRole(StorySentence sentence, int end, int limit) {
        if (end + 1 >= limit || !sentence.lower(end).equals(",")) {
            return end;
        }
        Token next = sentence.token(end + 1);
        boolean opensRole = next.is("subst") && !next.has("prop") && sentence.nameAt(end + 1) == null;
        if (!opensRole) {
            return end;
        }
        int at = end + 1;
        while (at < limit && !sentence.lower(at).equals(",") && !opensAdverbial(sentence, at)) {
            Token token = sentence.token(at);
            if (token.is("verb") || token.is("sbu") || Marks.isQuotationMark(token.form())) {
                return end;
            }
            at++;
        }
        return at;
    }

    private static Optional<Phrase> trimmed(StorySentence sentence, int from, int to, int head) {
        int first = from;
        int end = to;
        while (first < head && isEdge(sentence.token(first))) {
            first++;
        }
        while (end > head + 1 && isEdge(sentence.token(end - 1))) {
            end--;
        }
        return first <= head && head < end ? Optional.of(new Phrase(sentence, first, end, head)) : Optional.empty();
    }

    private static boolean isEdge(Token token) {
        return (Marks.isPunctuation(token.form()) && !token.form().equals(")"))
                || (token.is("konj") && !token.form().equalsIgnoreCase("både"))
                || token.is("sbu");
    }
}
