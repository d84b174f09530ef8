package org.belegg.reader.figure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.language.Token;
import org.belegg.model.Fate;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds when and where something befell people: a time, and a place behind a preposition, that hang on the word that tells
 * it, on its auxiliaries or on those counted. Where the tree hangs them on no verb at all, they must stand beside that word
 * without a comma or another verb between.
 */
final class FateCircumstances {
    private static final Set<String> PLACE_PREPOSITIONS = Set.of(
            "i", "på", "ved", "utenfor", "utanfor", "nær", "langs", "nord", "sør", "øst", "vest", "in", "at", "near",
            "outside", "off");

    /** Chains of phrases are not deeper in any language that people speak; also ends what a broken tree has of circles. */
    private static final int DEEPEST = 20;

    private final StorySentence sentence;
    private final int word;

    /** The tokens that a time or place of the fate can hang on. */
    private final BitSet clause = new BitSet();

    private FateCircumstances(StorySentence sentence, FoundFate found, int counted) {
        this.sentence = sentence;
        this.word = found.word();
        clause.set(counted);
        int at = word;
        for (int steps = 0; steps < DEEPEST && at >= 0 && at < sentence.size(); steps++) {
            clause.set(at);
            Token token = sentence.token(at);
            boolean above = token.relation().equals("INFV") || token.relation().equals("SPRED");
            at = above ? token.head() : -1;
        }
    }

    /**
     * The fate with its time and place.
     *
     * @param counted the token of the number or of what it counts
     * @param times the times of the article, in text order
     */
    static Fate of(StorySentence sentence, FoundFate found, int counted, List<TimeMention> times) {
        FateCircumstances circumstances = new FateCircumstances(sentence, found, counted);
        return new Fate(found.kind(), circumstances.time(times), circumstances.place());
    }

    private @Nullable Span time(List<TimeMention> times) {
        Span whole = sentence.span();
        return times.stream()
                .filter(time -> time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME)
                .map(TimeMention::span)
                .filter(whole::contains)
                .filter(span -> belongs(firstToken(span), endToken(span)))
                .min(Comparator.comparingInt(span -> distance(firstToken(span))))
                .orElse(null);
    }

    private @Nullable Span place() {
        return sentence.names().stream()
                .filter(name -> name.type() == NameType.GPE_LOC || name.type() == NameType.LOC)
                .filter(name -> PLACE_PREPOSITIONS.contains(sentence.lower(name.first() - 1)))
                .filter(name -> belongs(name.first() - 1, name.end()))
                .min(Comparator.comparingInt((Name name) -> distance(name.first())))
                .map(name -> sentence.span(name.first(), name.end()))
                .orElse(null);
    }

    private int distance(int token) {
        return Math.abs(token - word);
    }

    /** Whether the tokens from {@code first} to {@code end} hang on the clause, or stand right beside its word. */
    private boolean belongs(int first, int end) {
        int at = first;
        for (int steps = 0; steps < DEEPEST && at >= 0; steps++) {
            boolean inside = at >= first && at < end;
            if (!inside && clause.get(at)) {
                return true;
            }
            if (!inside && sentence.token(at).is("verb")) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return isBeside(first, end);
    }

    private boolean isBeside(int first, int end) {
        int from = Math.min(end, word + 1);
        int to = Math.max(first, word);
        for (int i = from; i < to; i++) {
            boolean other = sentence.token(i).is("verb") && !clause.get(i);
            if (other || sentence.lower(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    private int firstToken(Span span) {
        int token = 0;
        while (token + 1 < sentence.size() && sentence.token(token + 1).span().start() <= span.start()) {
            token++;
        }
        return token;
    }

    private int endToken(Span span) {
        int token = firstToken(span);
        while (token < sentence.size() && sentence.token(token).span().start() < span.end()) {
            token++;
        }
        return token;
    }
}
