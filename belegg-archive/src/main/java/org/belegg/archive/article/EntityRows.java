package org.belegg.archive.article;

import java.sql.SQLException;
import org.belegg.archive.decision.Verdict;
import org.belegg.archive.store.Insert;
import org.belegg.model.Entity;
import org.belegg.model.Role;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/** The rows of an article's entities and their roles. */
final class EntityRows {
    private final ArticleRows rows;

    EntityRows(ArticleRows rows) {
        this.rows = rows;
    }

    void write() throws SQLException {
        SpeakerRows speakers = new SpeakerRows(rows.session());
        long id = rows.nextId("entity");
        try (Insert entity = rows.session()
                        .insertInto(
                                "entity (id, article, finding, speaker, type, name, stands_for, stands_for_folded, start_at, end_at, mentions, verdict, link)");
                Insert role = rows.session().insertInto("role (entity, text, organisation, organisation_folded)")) {
            for (Entity found : rows.reading().entities()) {
                Entity corrected = rows.corrections().entity(found);
                boolean isApart = SpeakerIdentity.APART.equals(rows.decided().correction(found.id(), "identity"));
                SpeakerIdentity identity = SpeakerIdentity.of(corrected, rows.key(), isApart);
                long speaker = speakers.find(identity);
                Span first = found.mentions().get(0).span();
                entity.row(
                        id,
                        rows.article(),
                        found.id(),
                        speaker,
                        ArticleRows.word(corrected.type()),
                        corrected.name(),
                        found.standsFor(),
                        folded(found.standsFor()),
                        first.start(),
                        first.end(),
                        found.mentions().size(),
                        label(rows.decided().verdict(found.id())),
                        identity.link());
                for (Role each : found.roles()) {
                    role.row(id, each.text(), each.organisation(), folded(each.organisation()));
                }
                rows.entities().put(found.id(), id);
                rows.speakers().put(found.id(), speaker);
                id++;
            }
        }
    }

    private static @Nullable String folded(@Nullable String name) {
        return name == null ? null : Folding.name(name);
    }

    /** A verdict as it stands in a row. */
    static @Nullable String label(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.label();
    }
}
