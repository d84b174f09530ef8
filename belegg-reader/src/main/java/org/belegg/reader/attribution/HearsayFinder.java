package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.belegg.language.DependencyTree;
import org.belegg.language.Token;
import org.belegg.model.Hearsay;
import org.belegg.model.Span;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.Enclosures;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;

/**
 * Finds what is told as hearsay without any source: "skal ha flyktet". The annotation guide says that this is no
 * attribution; inside of one it is the source's own way of speaking, and not marked.
 */
public final class HearsayFinder {
    /** The rule's id. */
    public static final String RULE = "hearsay";

    private HearsayFinder() {}

    /** The hearsay of a story outside of these attributions' contents, in text order; may be empty. */
    public static List<Hearsay> find(Story story, List<Finding> attributions) {
        Enclosures<Finding> contents = new Enclosures<>(attributions, Finding::content);
        List<Hearsay> found = new ArrayList<>();
        for (StorySentence sentence : story.sentences()) {
            for (Token token : sentence.tokens()) {
                int participle = participle(sentence, token);
                if (participle > token.index()) {
                    Span span = sentence.span(token.index(), participle + 1);
                    if (contents.around(span).isEmpty()) {
                        found.add(new Hearsay(span, RULE));
                    }
                }
            }
        }
        return found;
    }

    /** The participle under "skal ... ha", or {@link Token#ROOT}. */
    private static int participle(StorySentence sentence, Token modal) {
        if (!sentence.isForm(modal.index(), FunctionWord.SHALL) || !modal.has("pres")) {
            return Token.ROOT;
        }
        DependencyTree tree = sentence.tree();
        int have = tree.child(modal.index(), child -> {
            return sentence.token(child).has("inf") && sentence.isForm(child, FunctionWord.HAVE);
        });
        return have < 0
                ? Token.ROOT
                : tree.child(have, child -> sentence.token(child).has("perf-part"));
    }
}
