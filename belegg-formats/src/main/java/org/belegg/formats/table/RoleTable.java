package org.belegg.formats.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.belegg.model.Article;
import org.belegg.model.Entity;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/** The table of roles. */
final class RoleTable {
    // Looking takes time in mentions and in text; nearly every role stands by one of the first.
    private static final int MOST_MENTIONS = 100;

    private RoleTable() {}

    /** A role with who has it. */
    private record Holder(Entity entity, Role role) {}

    static Table<?> create() {
        return Table.<Holder>of(
                        RoleTable::holders,
                        RoleTable::place,
                        "the role's words, where they stand nearest to a mention of who has it; empty, as are `start` "
                                + "and `end`, when the story has them in no one stretch")
                .with("entity", "the id of who has it", (index, row) -> Cell.of(row.entity.id()))
                .with("name", "the name of who has it", (index, row) -> Cell.of(row.entity.name()))
                .with("role", "the title or position", (index, row) -> Cell.of(row.role.text()))
                .with(
                        "organisation",
                        "the body or state that it is a role in; empty when the story does not say",
                        (index, row) -> Cell.of(row.role.organisation()));
    }

    private static List<Holder> holders(Reading reading) {
        return reading.entities().stream()
                .flatMap(entity -> entity.roles().stream().map(role -> new Holder(entity, role)))
                .toList();
    }

    private static @Nullable Span place(Article article, Holder holder) {
        String words = holder.role.text();
        Optional<Span> nearest = holder.entity.mentions().stream()
                .limit(MOST_MENTIONS)
                .map(Mention::span)
                .flatMap(mention -> Optional.ofNullable(nearest(article.text(), words, mention)).stream()
                        .map(found -> new Candidate(found, distance(found, mention))))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::span))
                .map(Candidate::span);
        return nearest.orElse(null);
    }

    private record Candidate(Span span, int distance) {}

    /** The last place of the words that begins before the mention ends, or the first one after, whichever is nearer. */
    private static @Nullable Span nearest(String text, String words, Span mention) {
        int before = text.lastIndexOf(words, mention.end());
        int after = text.indexOf(words, mention.start());
        if (before < 0 && after < 0) {
            return null;
        }
        Span left = before < 0 ? null : new Span(before, before + words.length());
        Span right = after < 0 ? null : new Span(after, after + words.length());
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return distance(left, mention) <= distance(right, mention) ? left : right;
    }

    private static int distance(Span words, Span mention) {
        return Math.max(0, Math.max(mention.start() - words.end(), words.start() - mention.end()));
    }
}
