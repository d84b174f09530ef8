package org.belegg.reader.coreference;

import java.util.HashMap;
import java.util.Map;

/** How often words were used for mentions so far, up to a few. */
final class Counts {
    private static final int MANY = 3;

    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<String, Integer> heads = new HashMap<>();

    void note(Traits traits) {
        texts.merge(traits.text(), 1, Integer::sum);
        heads.merge(traits.lemma(), 1, Integer::sum);
    }

    /** How often the same words stood before. */
    int text(Traits traits) {
        return Math.min(MANY, texts.getOrDefault(traits.text(), 0));
    }

    /** How often the same head stood before. */
    int head(Traits traits) {
        return Math.min(MANY, heads.getOrDefault(traits.lemma(), 0));
    }
}
