package org.belegg.archive.article;

import java.sql.SQLException;
import org.belegg.archive.decision.Findings;
import org.belegg.archive.store.Insert;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** The rows of an article's times, each with the statement that tells it. */
final class TimeRows {
    private final ArticleRows rows;

    TimeRows(ArticleRows rows) {
        this.rows = rows;
    }

    void write() throws SQLException {
        long id = rows.nextId("time");
        int index = 0;
        Corrections corrections = rows.corrections();
        try (Insert time = rows.session()
                .insertInto(
                        "time (id, article, finding, start_at, end_at, type, value, earliest, latest, statement, evidence,"
                                + " verdict, corrected)")) {
            for (TimeMention found : rows.reading().times()) {
                TimeMention corrected = corrections.time(index);
                String finding = Findings.time(index++);
                String teller = corrections.surviving(
                        SayingDays.innermost(rows.reading().attributions(), found.span()));
                time.row(
                        id++,
                        rows.article(),
                        finding,
                        found.span().start(),
                        found.span().end(),
                        ArticleRows.word(corrected.type()),
                        corrected.value(),
                        day(corrected.earliest()),
                        day(corrected.latest()),
                        rows.statements().get(teller),
                        found.evidence(),
                        EntityRows.label(rows.decided().verdict(finding)),
                        rows.decided().isCorrected(finding) ? 1 : 0);
            }
        }
    }

    private static @Nullable String day(java.time.@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
