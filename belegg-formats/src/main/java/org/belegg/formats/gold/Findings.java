package org.belegg.formats.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found in a story, in the terms that are scored: sets of words instead of spans, names instead of
 * entities. Made by {@link Annotation} from what people marked, and by {@link ScoredRecord} from a reading.
 */
record Findings(List<FoundAttribution> attributions, List<FoundTime> times, List<FoundFigure> figures) {
    Findings {
        attributions = List.copyOf(attributions);
        times = List.copyOf(times);
        figures = List.copyOf(figures);
    }

    /** Something found, which may be marked as optional: then it counts neither way. */
    interface Found {
        /** The words that it covers, by which it is matched. */
        BitSet words();

        boolean optional();
    }

    /**
     * @param alternative another right name of the speaker; the same as {@code speaker} where there is no other
     */
    record FoundAttribution(
            BitSet source,
            BitSet cue,
            BitSet content,
            @Nullable String speaker,
            @Nullable String alternative,
            boolean optional,
            @Nullable String type,
            @Nullable String stance,
            @Nullable String channel)
            implements Found {
        @Override
        public BitSet words() {
            return content;
        }

        boolean hasChannel() {
            return channel != null && !channel.isEmpty();
        }
    }

    /**
     * @param alternative another right value; the same as {@code value} where there is no other
     */
    record FoundTime(BitSet words, String value, String alternative, boolean optional) implements Found {}

    /**
     * @param value a number, or JSON's null for a figure without one
     * @param alternative another right value; the same as {@code value} where there is no other
     * @param voucher the speaker of the attribution that it stands in
     */
    record FoundFigure(
            BitSet words,
            JsonNode value,
            JsonNode alternative,
            @Nullable String bound,
            @Nullable String voucher,
            boolean optional)
            implements Found {}
}
