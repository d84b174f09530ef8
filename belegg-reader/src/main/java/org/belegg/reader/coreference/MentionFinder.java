package org.belegg.reader.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.belegg.language.DependencyTree;
import org.belegg.language.Name;
import org.belegg.language.Token;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of a story by its trees. A phrase reaches over all that hangs on its head, relative clauses and
 * appositions with it, as in NARC; what is joined to it by "og" makes a phrase of its own together with it.
 */
final class MentionFinder {
    /** Where a noun is no phrase of its own: part of a name, an apposition, a formal subject. */
    private static final Set<String> NO_PHRASE = Set.of("FLAT", "APP", "FSUBJ", "FOBJ", "INTERJ");
    /** Where determiners and adjectives stand for a noun. */
    private static final Set<String> NOUN_PLACES = Set.of("SUBJ", "PSUBJ", "DOBJ", "POBJ", "IOBJ", "PUTFYLL", "KOORD");

    private MentionFinder() {}

    /** All mentions, in the order of their first words; of two with the same first word the longer one first. */
    static List<StoryMention> find(Story story) {
        List<StoryMention> all = new ArrayList<>();
        for (StorySentence sentence : story.sentences()) {
            int before = all.size();
            for (Token token : sentence.tokens()) {
                find(sentence, token, all);
            }
            all.subList(before, all.size())
                    .sort(Comparator.comparingInt(
                                    (StoryMention mention) -> mention.phrase().first())
                            .thenComparingInt(mention -> -mention.phrase().end()));
        }
        return all;
    }

    private static void find(StorySentence sentence, Token token, List<StoryMention> into) {
        MentionKind kind = kind(sentence, token);
        if (kind == null) {
            return;
        }
        int head = token.index();
        into.add(new StoryMention(phrase(sentence, head), kind));
        DependencyTree tree = sentence.tree();
        int joined = -1;
        for (int child : tree.children(head)) {
            if (child > head && tree.token(child).relation().equals("KOORD") && isNominal(tree.token(child))) {
                joined = child;
            }
        }
        if (joined >= 0) {
            int end = trimmedEnd(sentence, head, tree.last(joined) + 1);
            into.add(new StoryMention(
                    new Phrase(sentence, phrase(sentence, head).first(), end, head), MentionKind.GROUP));
        }
    }

    private static boolean isNominal(Token token) {
        return token.is("subst") || token.is("pron") || token.is("det") || token.is("adj");
    }

    private static @Nullable MentionKind kind(StorySentence sentence, Token token) {
        if (NO_PHRASE.contains(token.relation())) {
            return null;
        }
        Name name = sentence.nameAt(token.index());
        if (token.is("subst")) {
            if (token.has("prop") || (name != null && name.first() <= token.index())) {
                return MentionKind.NAME;
            }
            return isDefinite(sentence, token) ? MentionKind.DEFINITE : MentionKind.INDEFINITE;
        }
        if (token.is("pron")) {
            return token.has("sp") || token.lemma().equals("som") ? null : MentionKind.PRONOUN;
        }
        if (token.is("det") && token.has("poss")) {
            return MentionKind.POSSESSIVE;
        }
        if ((token.is("det") || token.is("adj")) && NOUN_PLACES.contains(token.relation())) {
            return token.has("be") || isDefinite(sentence, token) ? MentionKind.DEFINITE : MentionKind.INDEFINITE;
        }
        return null;
    }

    private static boolean isDefinite(StorySentence sentence, Token token) {
        if (token.has("be")) {
            return true;
        }
        for (int child : sentence.tree().children(token.index())) {
            Token part = sentence.token(child);
            boolean owner = part.has("gen") || part.has("poss");
            if (part.relation().equals("DET") && (owner || part.has("dem"))) {
                return true;
            }
        }
        return false;
    }

    /** The phrase of this head without what is joined to it. */
    private static Phrase phrase(StorySentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        int first = head;
        int end = head + 1;
        for (int child : tree.children(head)) {
            Token token = tree.token(child);
            if (token.relation().equals("KOORD") || token.relation().equals("KONJ")) {
                if (child > head) {
                    break;
                }
                continue;
            }
            first = Math.min(first, tree.first(child));
            end = Math.max(end, tree.last(child) + 1);
        }
        while (first < head && Marks.isPunctuation(sentence.token(first).form())) {
            first++;
        }
        return new Phrase(sentence, first, trimmedEnd(sentence, head, end), head);
    }

    private static int trimmedEnd(StorySentence sentence, int head, int end) {
        int trimmed = end;
        while (trimmed > head + 1
                && Marks.isPunctuation(sentence.token(trimmed - 1).form())
                && !sentence.token(trimmed - 1).form().equals(")")) {
            trimmed--;
        }
        return trimmed;
    }
}
