package org.belegg.reader.figure;

import org.belegg.model.Span;
import org.belegg.reader.number.Pieces;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;

/** A sentence cut into pieces finer than its tokens, with the token that each piece belongs to. */
final class SentencePieces {
    private final StorySentence sentence;
    private final Pieces pieces;
    private final int[] tokenOf;

    private SentencePieces(StorySentence sentence, Pieces pieces, int[] tokenOf) {
        this.sentence = sentence;
        this.pieces = pieces;
        this.tokenOf = tokenOf;
    }

    static SentencePieces of(Story story, StorySentence sentence) {
        Pieces pieces = Pieces.cut(story.text(), sentence.span());
        int[] tokenOf = new int[pieces.size()];
        int token = 0;
        for (int i = 0; i < tokenOf.length; i++) {
            int start = pieces.get(i).span().start();
            while (token + 1 < sentence.size()
                    && sentence.token(token + 1).span().start() <= start) {
                token++;
            }
            tokenOf[i] = token;
        }
        return new SentencePieces(sentence, pieces, tokenOf);
    }

    StorySentence sentence() {
        return sentence;
    }

    Pieces pieces() {
        return pieces;
    }

    /** The index of the token that holds this piece; -1 before the sentence, its size behind it. */
    int token(int piece) {
        return piece < 0 ? -1 : piece >= tokenOf.length ? sentence.size() : tokenOf[piece];
    }

    Span span(int first, int end) {
        return pieces.span(first, end);
    }
}
