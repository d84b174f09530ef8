package org.belegg.reader.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The chains that a mention may belong to: those just spoken of, and those that share a word with it, however long ago.
 * Their number is bounded, so that the time goes with the story's length.
 */
final class Candidates {
    private static final int MOST_SHARING = 12;
    /** So many mentions back is looked for them, where a story speaks of few. */
    private static final int FARTHEST = 200;

    private final List<Chain> recent = new ArrayList<>();
    private final Map<String, List<Chain>> byWord = new HashMap<>();

    /** The chains that this mention may belong to, the one spoken of last first. */
    List<Chain> of(Reference reference) {
        Traits traits = reference.traits();
        Set<Chain> found = new LinkedHashSet<>();
        int window = window(reference.mention().kind());
        int farthest = Math.max(0, recent.size() - FARTHEST);
        for (int i = recent.size() - 1; i >= farthest && found.size() < window; i--) {
            found.add(recent.get(i));
        }
        if (traits.person() == 0) {
            addSharing(traits.lemma(), found);
            for (String word : traits.words()) {
                if (reference.mention().kind() == MentionKind.NAME
                        || traits.words().size() == 1) {
                    addSharing(word, found);
                }
            }
        }
        List<Chain> sorted = new ArrayList<>(found);
        sorted.sort(
                Comparator.comparingInt((Chain chain) -> chain.latest().place()).reversed());
        return sorted;
    }

    private void addSharing(String word, Set<Chain> into) {
        List<Chain> sharing = byWord.getOrDefault(word, List.of());
        int count = 0;
        int farthest = Math.max(0, sharing.size() - FARTHEST);
        for (int i = sharing.size() - 1; i >= farthest && count < MOST_SHARING; i--) {
            count += into.add(sharing.get(i)) ? 1 : 0;
        }
    }

    private static int window(MentionKind kind) {
        return switch (kind) {
            case PRONOUN, POSSESSIVE -> 30;
            case DEFINITE -> 25;
            case NAME -> 12;
            case GROUP -> 8;
            case INDEFINITE -> 5;
        };
    }

    /** Notes that the mention was put into its chain. */
    void note(Reference reference, Chain chain) {
        recent.add(chain);
        Traits traits = reference.traits();
        if (traits.person() > 0) {
            return;
        }
        note(traits.lemma(), chain);
        if (reference.mention().kind() == MentionKind.NAME) {
            traits.words().forEach(word -> note(word, chain));
            String acronym = WordMatch.acronymOf(traits);
            if (!acronym.isEmpty()) {
                note(acronym, chain);
            }
        }
    }

    private void note(String word, Chain chain) {
        List<Chain> chains = byWord.computeIfAbsent(word, absent -> new ArrayList<>());
        if (chains.isEmpty() || chains.get(chains.size() - 1) != chain) {
            chains.add(chain);
        }
    }
}
