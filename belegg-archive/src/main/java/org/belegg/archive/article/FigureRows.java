package org.belegg.archive.article;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
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
        Corrections corrections = rows.corrections();
        try (Insert figure = rows.session()
                        .insertInto(
                                "figure (id, article, finding, start_at, end_at, value, low, high, bound, counted, unit, fate,"
                                        + " statement, evidence, verdict, corrected)");
                Insert words =
                        rows.session().insertInto("figure_words (rowid, words, lemmas, counted, counted_lemmas)")) {
            for (Figure found : rows.reading().figures()) {
                Figure corrected = corrections.figure(index);
                String finding = Findings.figure(index++);
                figure.row(
                        id,
                        rows.article(),
                        finding,
                        found.span().start(),
                        found.span().end(),
                        number(corrected.value()),
                        number(corrected.low()),
                        number(corrected.high()),
                        ArticleRows.word(corrected.bound()),
                        corrected.of(),
                        corrected.unit(),
                        MachineValue.fate(corrected),
                        rows.statements().get(corrected.attribution()),
                        found.evidence(),
                        EntityRows.label(rows.decided().verdict(finding)),
                        rows.decided().isCorrected(finding) ? 1 : 0);
                Span sentence = rows.sentenceOf(found.span());
                words.row(
                        id,
                        rows.searchable(List.of(sentence)),
                        rows.inflected().lemmasIn(sentence),
                        Folding.searchable(corrected.of()),
                        found.ofSpan() == null ? "" : rows.inflected().lemmasIn(found.ofSpan()));
                id++;
            }
        }
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        // Numbers are compared here, and kept exactly in the reading; what no double can hold is the largest one.
        return number == null ? null : Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, number.doubleValue()));
    }
}
