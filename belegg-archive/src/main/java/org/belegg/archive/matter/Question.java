package org.belegg.archive.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.belegg.archive.matter.Relation.Kind;
import org.belegg.archive.tally.Tally;
import org.belegg.formats.Days;
import org.jspecify.annotations.Nullable;

/**
 * Figures about the same thing. A table of it has a row a voucher and a column a day of saying.
 *
 * @param id names it within its matter: "q1", "q2", ...
 * @param counted what is counted, as the story of the first figure says; may be empty
 * @param unit as in a figure: "person", "NOK", "percent"; null for none
 * @param fate what befell those counted; null for none
 * @param place where, as far as a figure says; null when none does
 * @param event the days on which it was, as far as a figure says; null when none does
 * @param claims by day of saying, then by id; never empty
 * @param tally how much the figures weigh: ten copies of a wire story are one origin
 * @param relations by kind, then by the ids
 * @param near the questions that ask of the same fate, place and days, but count something else
 */
public record Question(
        String id,
        String counted,
        @Nullable String unit,
        @Nullable String fate,
        @Nullable String place,
        @Nullable Days event,
        List<Claim> claims,
        Tally tally,
        List<Relation> relations,
        List<String> near) {
    public Question {
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        near = List.copyOf(near);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("question " + id + " needs a figure");
        }
    }

    /** Whether more than one story or more than one voucher answers it. */
    public boolean isCompared() {
        Claim first = claims.get(0);
        return claims.stream()
                .anyMatch(claim ->
                        !claim.story().equals(first.story()) || !claim.voucher().equals(first.voucher()));
    }

    /** How many relations of a kind there are. */
    public long count(Kind kind) {
        return relations.stream().filter(relation -> relation.kind() == kind).count();
    }

    /** Who answers it, by name; of those with one name, who answered first comes first. */
    public List<Voucher> vouchers() {
        return claims.stream()
                .map(Claim::voucher)
                .distinct()
                .sorted(Comparator.comparing(Voucher::name))
                .toList();
    }

    /** The days of saying, each once: those known to the day and stretches of days, in order; null last for no day. */
    public List<@Nullable Days> days() {
        List<@Nullable Days> days = new ArrayList<>(new TreeSet<>(
                claims.stream().map(Claim::said).filter(Objects::nonNull).toList()));
        if (claims.stream().anyMatch(claim -> claim.said() == null)) {
            days.add(null);
        }
        return days;
    }

    /** What a voucher said on a day; may be empty. */
    public List<Claim> cell(Voucher voucher, @Nullable Days day) {
        return claims.stream()
                .filter(claim -> claim.voucher().equals(voucher) && Objects.equals(claim.said(), day))
                .toList();
    }

    /** The claim with this id. */
    public Claim claim(String claim) {
        return claims.stream()
                .filter(each -> each.id().equals(claim))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no figure " + claim));
    }
}
