package org.belegg.reader.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom words mean that can mean one only. Not safe to share. */
final class SoleBearers {
    private final Map<String, Individual> bearers = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    /** Adds somebody whom a word can mean. */
    void add(String word, Individual bearer) {
        Individual first = bearers.putIfAbsent(word, bearer);
        if (first != null && first != bearer) {
            shared.add(word);
        }
    }

    /** The only one whom any of these words can mean; null when that is nobody, or several. */
    @Nullable
    Individual of(Collection<String> words) {
        Individual found = null;
        for (String word : words) {
            Individual bearer = bearers.get(word);
            if (bearer != null && (shared.contains(word) || (found != null && found != bearer))) {
                return null;
            }
            found = bearer == null ? found : bearer;
        }
        return found;
    }
}
