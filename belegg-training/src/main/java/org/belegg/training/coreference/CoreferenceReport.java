package org.belegg.training.coreference;

import java.util.Locale;
import java.util.Map;

/** Scores in a table, a line a part of the stories: for reading in a terminal and in Markdown alike. */
final class CoreferenceReport {
    private CoreferenceReport() {}

    static String of(Map<String, CoreferenceScores> parts) {
        StringBuilder text = new StringBuilder("""
            | per cent |            mentions |                 MUC |           B-cubed |            CEAF-e | CoNLL |
            |----------|--------------------:|--------------------:|------------------:|------------------:|------:|
            """.replaceAll("  +", " "));
        parts.forEach((name, scores) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %.2f |%n".replace("%n", "\n"),
                name,
                agreement(scores.mentions()),
                agreement(scores.muc()),
                agreement(scores.bCubed()),
                agreement(scores.ceafE()),
                100 * scores.conll())));
        return text.append("\nRecall / precision / F1; CoNLL is the mean of the three F1.\n")
                .toString();
    }

    private static String agreement(Agreement agreement) {
        return String.format(
                Locale.ROOT,
                "%.1f / %.1f / %.1f",
                100 * agreement.recall(),
                100 * agreement.precision(),
                100 * agreement.f1());
    }
}
