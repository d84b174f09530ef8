package org.belegg.reader.entity;

import java.util.function.Function;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.PersonNouns;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/**
 * The story as far as it was read: takes in, sentence by sentence, who is named or described, but for what others say of
 * them. Not safe to share.
 */
final class StorySoFar {
    private static final double NAMED = 1;
    private static final double SUBJECT = 2;

    private final Story story;
    private final SpokenWords spoken;
    private final Cast cast;
    private final PersonNouns nouns;
    private final Descriptions descriptions;
    private final Memory memory;
    private final Ages ages;
    private int sentences;
    private int names;

    StorySoFar(
            Story story,
            SpokenWords spoken,
            Cast cast,
            PersonNouns nouns,
            Descriptions descriptions,
            Memory memory,
            Ages ages) {
        this.story = story;
        this.spoken = spoken;
        this.cast = cast;
        this.nouns = nouns;
        this.descriptions = descriptions;
        this.memory = memory;
        this.ages = ages;
    }

    /**
     * Reads on to the end of a sentence.
     *
     * @param meaning tells whom a phrase means that names nobody
     */
    void readTo(int last, Function<Phrase, Individual> meaning) {
        while (sentences <= last) {
            StorySentence sentence = story.sentences().get(sentences++);
            noteNames(sentence);
            ages.note(sentence, this::whoIsAt);
            for (Token token : sentence.tokens()) {
                if (isSomebody(sentence, token) && !spoken.holds(token.span())) {
                    boolean subject = token.relation().equals("SUBJ");
                    Individual somebody = meaning.apply(Descriptions.phraseOf(sentence, token.index()));
                    memory.note(somebody, sentence.number(), token.index(), subject ? SUBJECT : NAMED);
                }
            }
        }
    }

    private void noteNames(StorySentence sentence) {
        while (names < cast.appearances().size()
                && cast.appearances().get(names).sentence() <= sentence.number()) {
            Cast.Appearance next = cast.appearances().get(names++);
            if (!next.spoken()) {
                memory.note(next.individual(), next.sentence(), next.first(), next.subject() ? SUBJECT : NAMED);
            }
        }
    }

    private @Nullable Individual whoIsAt(StorySentence sentence, int token) {
        Individual named = token < 0 ? null : cast.at(sentence.number(), token);
        if (named != null
                || token < 0
                || nouns.person(sentence.token(token).lemma()).isEmpty()) {
            return named;
        }
        return descriptions.of(Descriptions.phraseOf(sentence, token));
    }

    /** Whether this noun speaks of one person who is no apposition to a name: "en mann", "bilføreren". */
    private boolean isSomebody(StorySentence sentence, Token token) {
        boolean single = token.is("subst") && token.has("ent") && !token.has("gen") && !token.has("prop");
        boolean placed = token.relation().equals("SUBJ") || token.relation().equals("DOBJ");
        return single
                && placed
                && cast.at(sentence.number(), token.index()) == null
                && (token.has("be") || Descriptions.hasArticle(sentence, token))
                && nouns.person(token.lemma())
                        .filter(noun -> noun.kind() == PersonNouns.Kind.PERSON || noun.kind() == PersonNouns.Kind.ROLE)
                        .isPresent();
    }
}
