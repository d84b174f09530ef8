package org.belegg.formats.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of scoring.
 *
 * @param scores one a measure
 * @param unread ids of gold stories for which there was no reading
 * @param disagreements in the order of the stories
 */
public record ScoreCard(Map<Measure, Score> scores, List<String> unread, List<Disagreement> disagreements) {
    private static final int MAX_NAMED = 5;

    public ScoreCard {
        scores = new EnumMap<>(scores);
        unread = List.copyOf(unread);
        disagreements = List.copyOf(disagreements);
    }

    /** The score of one measure. */
    public Score score(Measure measure) {
        return Objects.requireNonNull(scores.get(measure));
    }

    /**
     * The table, line for line as the reference scorer prints it, so that the two can be compared.
     *
     * @param errors how many disagreements to list below it
     */
    public String table(int errors) {
        StringBuilder table = new StringBuilder();
        if (!unread.isEmpty()) {
            table.append("no prediction for ").append(unread.size()).append(" articles: ");
            table.append(String.join(" ", unread.subList(0, Math.min(MAX_NAMED, unread.size()))));
            table.append('\n');
        }
        table.append(String.format(Locale.ROOT, "%15s%7s%7s%7s   right/gold/predicted\n", "", "P", "R", "F1"));
        for (Measure measure : Measure.values()) {
            Score score = score(measure);
            table.append(String.format(
                    Locale.ROOT,
                    "%-15s%7s%7s%7s   %d/%d/%d\n",
                    measure.label(),
                    decimals(score.precision()),
                    decimals(score.recall()),
                    decimals(score.f1()),
                    score.right(),
                    score.gold(),
                    score.predicted()));
        }
        for (Disagreement row : disagreements.subList(0, Math.min(errors, disagreements.size()))) {
            table.append("   | ")
                    .append(row.story())
                    .append(" | ")
                    .append(row.kind())
                    .append(" | ")
                    .append(printed(row.subject()))
                    .append(" | ")
                    .append(printed(row.detail()))
                    .append('\n');
        }
        return table.toString();
    }

    private static String printed(@Nullable String value) {
        return value == null ? "None" : value;
    }

    /** Three decimals, rounded from the exact binary value as Python does; {@code String.format} rounds twice. */
    private static String decimals(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
