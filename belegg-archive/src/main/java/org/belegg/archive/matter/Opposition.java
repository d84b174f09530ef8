package org.belegg.archive.matter;

import java.util.List;
import org.belegg.archive.matter.Relation.Kind;

/**
 * Two statements of like content, of which one denies what the other says.
 *
 * @param kind {@link Kind#DENIED} for different speakers, {@link Kind#CHANGED} for the same speaker on another day
 * @param first by day of saying, then by id
 * @param second the other
 * @param shared the words that both have, on which the pairing rests; never empty
 * @param rule that paired them
 */
public record Opposition(Kind kind, Statement first, Statement second, List<String> shared, String rule) {
    public Opposition {
        shared = List.copyOf(shared);
        if (shared.isEmpty()) {
            throw new IllegalArgumentException(first.id() + " and " + second.id() + " share no word");
        }
    }
}
