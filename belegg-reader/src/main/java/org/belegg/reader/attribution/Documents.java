package org.belegg.reader.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.WordList;

/** Which nouns name something written that holds somebody's words. Immutable. */
public final class Documents {
    /** The shortest noun that a compound is known by: "tale" would find "avtale", but also "totale". */
    private static final int SHORTEST_LAST_PART = 5;

    private final Set<String> nouns;
    private final List<String> lastParts;

    /**
     * The built-in list.
     *
     * @throws org.belegg.model.BeleggException when it cannot be read
     */
    public Documents() {
        nouns = new HashSet<>(WordList.lines("documents.txt"));
        lastParts = nouns.stream()
                .filter(noun -> noun.length() >= SHORTEST_LAST_PART)
                .sorted()
                .toList();
    }

    /** Whether this noun names a document. */
    public boolean isDocument(Token token) {
        if (!token.is("subst")) {
            return false;
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return nouns.contains(lemma) || lastParts.stream().anyMatch(lemma::endsWith);
    }
}
