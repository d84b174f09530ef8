package org.belegg.archive.article;

import java.sql.SQLException;
import java.util.List;
import org.belegg.archive.decision.Anchor;
import org.belegg.archive.store.Insert;
import org.belegg.model.Attribution;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.PartialDate;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** The rows of an article's statements: who said what, through whom, and when. */
final class StatementRows {
    private static final String COLUMNS = "statement (id, article, finding, type, stance, start_at, end_at, content,"
            + " source, cue, entity, speaker, said_earliest, said_latest, evidence, verdict, corrected)";

    private final ArticleRows rows;
    private final SayingDays days;

    StatementRows(ArticleRows rows) {
        this.rows = rows;
        this.days = new SayingDays(rows.reading(), rows.words());
    }

    void write() throws SQLException {
        long id = rows.nextId("statement");
        for (Attribution found : rows.reading().attributions()) {
            rows.statements().put(found.id(), id++);
        }
        try (Insert statement = rows.session().insertInto(COLUMNS);
                Insert words = rows.session().insertInto("statement_words (rowid, words, lemmas)");
                Insert channel = rows.session()
                        .insertInto("channel (statement, position, how, name, folded, start_at, end_at, entity)")) {
            for (Attribution found : rows.reading().attributions()) {
                long row = rows.statementRow(found.id());
                write(found, row, statement);
                words.row(
                        row, rows.searchable(found.content()), rows.inflected().lemmasIn(found.content()));
                int position = 0;
                for (Channel each : found.channel()) {
                    channel.row(
                            row,
                            position++,
                            ArticleRows.word(each.how()),
                            each.name(),
                            Folding.name(each.name()),
                            each.span().start(),
                            each.span().end(),
                            each.entity() == null ? null : rows.entities().get(each.entity()));
                }
            }
        }
        for (Attribution found : rows.reading().attributions()) {
            if (found.within() != null) {
                rows.session()
                        .change(
                                "UPDATE statement SET within = ? WHERE id = ?",
                                rows.statements().get(found.within()),
                                rows.statements().get(found.id()));
            }
        }
    }

    private void write(Attribution found, long row, Insert statement) throws SQLException {
        Span hull = hull(found.content());
        Days said = said(found);
        Attribution corrected = rows.corrections().statement(found);
        Entity speaker = rows.corrections().speaker(found).orElse(null);
        statement.row(
                row,
                rows.article(),
                found.id(),
                ArticleRows.word(corrected.type()),
                ArticleRows.word(corrected.stance()),
                hull.start(),
                hull.end(),
                Anchor.text(found.content()),
                Anchor.text(found.source()),
                Anchor.text(found.cue()),
                speaker == null ? null : rows.entities().get(speaker.id()),
                speaker(found, speaker),
                said.earliest(),
                said.latest(),
                found.evidence(),
                EntityRows.label(rows.decided().verdict(found.id())),
                rows.decided().isCorrected(found.id()) ? 1 : 0);
    }

    private record Days(@Nullable String earliest, @Nullable String latest) {}

    private Days said(Attribution found) {
        String correction = rows.decided().correction(found.id(), "said");
        if (correction != null) {
            PartialDate day = PartialDate.parse(correction);
            return new Days(day.earliest().toString(), day.latest().toString());
        }
        TimeMention time = days.of(found);
        return time == null
                ? new Days(null, null)
                : new Days(String.valueOf(time.earliest()), String.valueOf(time.latest()));
    }

    /**
     * Whom the statement is of, over all stories; a person's word goes before what was found.
     *
     * @param speaker the story's own, or null when it does not name them
     */
    private @Nullable Long speaker(Attribution found, @Nullable Entity speaker) throws SQLException {
        if (speaker != null) {
            return rows.speakers().get(speaker.id());
        }
        String correction = rows.decided().correction(found.id(), "speaker");
        if (correction == null) {
            return null;
        }
        EntityType type = rows.reading()
                .entity(found.speaker())
                .map(entity -> entity.type())
                .orElse(EntityType.PERSON);
        return new SpeakerRows(rows.session()).find(SpeakerIdentity.ofName(correction, type, rows.key()));
    }

    /** From where the first span begins to where the last ends. */
    static Span hull(List<Span> spans) {
        return new Span(
                spans.stream().mapToInt(Span::start).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
    }
}
