package org.belegg.archive.article;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.belegg.archive.decision.Findings;
import org.belegg.archive.store.Insert;
import org.belegg.model.Figure;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/** The rows of an article's figures. A figure is found by the words of its sentence and by what it counts. */
final class FigureRows {
    private final ArticleRows rows;

    FigureRows(ArticleRows rows) {
        this.rows = rows;
    }

    void write() throws SQLException {
        long id = rows.nextId("figure");
        int index = 0;
        try (Insert figure = Insert.into(
                        rows.connection(),
                        "figure (id, article, finding, start_at, end_at, value, low, high, bound, counted, unit, fate,"
                                + " statement, evidence, verdict, corrected)");
                Insert words = Insert.into(
                        rows.connection(), "figure_words (rowid, words, lemmas, counted, counted_lemmas)")) {
            for (Figure found : rows.reading().figures()) {
                String finding = Findings.figure(index++);
                String value = rows.decided().correction(finding, "value");
                String counted = Objects.requireNonNullElse(rows.decided().correction(finding, "counted"), found.of());
                // A corrected number is one number, whatever range was found.
                figure.row(
                        id,
                        rows.article(),
                        finding,
                        found.span().start(),
                        found.span().end(),
                        value == null ? number(found.value()) : number(new BigDecimal(value)),
                        value == null ? number(found.low()) : null,
                        value == null ? number(found.high()) : null,
                        corrected(finding, "bound", ArticleRows.word(found.bound())),
                        counted,
                        corrected(finding, "unit", found.unit()),
                        corrected(finding, "fate", MachineValue.fate(found)),
                        found.attribution() == null ? null : rows.statements().get(found.attribution()),
                        found.evidence(),
                        EntityRows.label(rows.decided().verdict(finding)),
                        rows.decided().isCorrected(finding) ? 1 : 0);
                Span sentence = rows.sentenceOf(found.span());
                words.row(
                        id,
                        rows.searchable(List.of(sentence)),
                        rows.inflected().lemmasIn(sentence),
                        Folding.searchable(counted),
                        found.ofSpan() == null ? "" : rows.inflected().lemmasIn(found.ofSpan()));
                id++;
            }
        }
    }

    private @Nullable String corrected(String finding, String field, @Nullable String found) {
        String correction = rows.decided().correction(finding, field);
        return correction == null ? found : correction;
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        // Numbers are compared here, and kept exactly in the reading; what no double can hold is the largest one.
        return number == null ? null : Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, number.doubleValue()));
    }
}
