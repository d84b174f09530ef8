package org.belegg.reader.story;

import java.util.List;
import java.util.Locale;
import org.belegg.language.DependencyTree;
import org.belegg.language.Name;
import org.belegg.language.Sentence;
import org.belegg.language.Token;
import org.belegg.model.Span;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.lexicon.FunctionWords;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a story, with its tree and its place.
 *
 * <p>Positions are token indices; ranges of them are half-open.
 */
public final class StorySentence {
    private final int number;
    private final int paragraph;
    private final DependencyTree tree;
    private final FunctionWords functionWords;
    private final String[] lower;
    private final @Nullable Name[] nameAt;
    private final int endOfWords;

    StorySentence(int number, int paragraph, Sentence sentence, FunctionWords functionWords) {
        this.functionWords = functionWords;
        this.number = number;
        this.paragraph = paragraph;
        this.tree = new DependencyTree(sentence);
        this.lower = sentence.tokens().stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        this.endOfWords = endOfWords(sentence.tokens());
        this.nameAt = new @Nullable Name[sentence.tokens().size()];
        for (Name name : sentence.names()) {
            for (int i = name.first(); i < name.end(); i++) {
                nameAt[i] = name;
            }
        }
    }

    /** Its place among all sentences of the story, from 0. */
    public int number() {
        return number;
    }

    /** The place of its paragraph in the story, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** Its dependency tree. */
    public DependencyTree tree() {
        return tree;
    }

    /** Its tokens, in text order; never empty. */
    public List<Token> tokens() {
        return tree.sentence().tokens();
    }

    /** How many tokens it has. */
    public int size() {
        return tokens().size();
    }

    /** The token with this index. */
    public Token token(int index) {
        return tokens().get(index);
    }

    /** The token's form in lower case, or "" beyond the sentence's ends. */
    public String lower(int index) {
        return index < 0 || index >= lower.length ? "" : lower[index];
    }

    /** Whether the token's form is one of these small words; false beyond the sentence's ends. */
    public boolean is(int index, FunctionWord set) {
        return functionWords.hold(set, lower(index));
    }

    /** Whether the token's dictionary form is one of these small words. */
    public boolean isForm(int index, FunctionWord set) {
        return functionWords.hold(set, token(index).lemma());
    }

    /** The name that this token is part of, or null when it is part of none. */
    public @Nullable Name nameAt(int index) {
        return index < 0 || index >= size() ? null : nameAt[index];
    }

    /** The names in it, in text order. */
    public List<Name> names() {
        return tree.sentence().names();
    }

    /** Where it stands in the text. */
    public Span span() {
        return tree.sentence().span();
    }

    /**
     * Where these tokens stand in the text.
     *
     * @throws IllegalArgumentException when the range holds no token
     */
    public Span span(int first, int end) {
        if (first < 0 || end <= first || end > size()) {
            throw new IllegalArgumentException(
                    "no tokens from " + first + " to " + end + " in a sentence of " + size());
        }
        return new Span(token(first).span().start(), token(end - 1).span().end());
    }

    /** The index after its last token that is not a closing full stop, question mark or the like. */
    public int endOfWords() {
        return endOfWords;
    }

    private static int endOfWords(List<Token> tokens) {
        int end = tokens.size();
        while (end > 0 && Marks.isPunctuation(tokens.get(end - 1).form())) {
            end--;
        }
        return end;
    }
}
