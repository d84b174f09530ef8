package org.belegg.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A token's part of speech and morphology, in the terms of the Norwegian Dependency Treebank.
 * There are a few hundred in all; instances are shared, so that comparing them is cheap.
 *
 * @param partOfSpeech such as {@code subst}, {@code verb}, {@code pron}, {@code prep}, {@code sbu}
 * @param features such as {@code pres}, {@code pass}, {@code be}, {@code ent}; in the treebank's order; may be empty
 */
public record Tag(String partOfSpeech, Set<String> features) {
    public Tag {
        features = Collections.unmodifiableSet(new LinkedHashSet<>(features));
    }

    /** Whether the morphology holds this feature. */
    public boolean has(String feature) {
        return features.contains(feature);
    }
}
