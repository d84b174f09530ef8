package org.belegg.cli.conllu;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.belegg.language.Sentence;
import org.belegg.language.Tag;
import org.belegg.language.Token;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The token {@code |} that ends a headline in the Norwegian Dependency Treebank. No text has it, so it is not analysed;
 * it goes back into the table as the treebank marks it: a clause boundary under the sentence's root.
 */
final class HeadlineEnd {
    private static final String FORM = "|";
    private static final Tag TAG = new Tag("clb", Set.of("<overskrift>"));

    private HeadlineEnd() {}

    /** The tokens without a headline end. */
    static List<String> without(List<String> tokens) {
        return ends(tokens) ? tokens.subList(0, tokens.size() - 1) : tokens;
    }

    /**
     * The analysed sentence with the headline end that its tokens had.
     *
     * @param sentence the analysis of {@link #without}, or null when nothing was left
     */
    static Sentence putBack(@Nullable Sentence sentence, List<String> tokens) {
        if (sentence == null) {
            return new Sentence(new Span(0, 0), List.of(token(0, Token.ROOT, "FRAG")), List.of());
        }
        if (!ends(tokens)) {
            return sentence;
        }
        List<Token> all = new ArrayList<>(sentence.tokens());
        int root = all.stream()
                .filter(token -> token.head() == Token.ROOT)
                .findFirst()
                .map(Token::index)
                .orElse(Token.ROOT);
        all.add(token(all.size(), root, "IP"));
        return new Sentence(sentence.span(), all, sentence.names());
    }

    private static boolean ends(List<String> tokens) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(FORM);
    }

    private static Token token(int index, int head, String relation) {
        return new Token(index, new Span(0, 0), FORM, "$|", TAG, head, relation);
    }
}
