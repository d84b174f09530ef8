package org.belegg.formats.table;

import java.util.List;
import org.belegg.formats.Term;
import org.belegg.model.Entity;
import org.belegg.model.Reading;

/** The table of entities. */
final class EntityTable {
    private EntityTable() {}

    static Table<Entity> create() {
        return Table.of(
                        Reading::entities,
                        (article, row) -> row.mentions().get(0).span(),
                        "its first mention, as it stands")
                .with("id", "names the entity within its story", (index, row) -> Cell.of(row.id()))
                .with(
                        "type",
                        "`person`, `organisation`, `place`, `state`, `document`, `group` or `other`",
                        (index, row) -> Cell.of(row.type()))
                .with(
                        "name",
                        "the fullest name that the story gives; a description when it gives none",
                        (index, row) -> Cell.of(row.name()))
                .with(
                        "stands_for",
                        "whom it speaks for; empty when for itself",
                        (index, row) -> Cell.of(row.standsFor()))
                .with(
                        "iso",
                        "the ISO 3166 code of the state that it is or belongs to; empty when it is none",
                        (index, row) -> Cell.of(row.iso()))
                .with(
                        "parent",
                        "the body or state that it belongs to; empty when the story does not say",
                        (index, row) -> Cell.of(row.parent()))
                .with(
                        "mentions",
                        "how often the story speaks of it",
                        Kind.WHOLE,
                        (index, row) -> Cell.of(row.mentions().size()))
                .withStretches(
                        "mention_spans",
                        "where: `start-end`, a blank between two",
                        List.of("kind"),
                        (index, row) -> Cell.of(row.mentions().stream()
                                .map(mention -> Stretches.of(index.article(), mention.span(), Term.of(mention.kind())))
                                .toList()));
    }
}
