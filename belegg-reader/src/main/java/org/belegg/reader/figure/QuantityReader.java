package org.belegg.reader.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.belegg.model.Bound;
import org.jspecify.annotations.Nullable;

/** Reads quantities: numbers with what modifies them, and ranges. Immutable. */
final class QuantityReader {
    private static final Set<String> BETWEEN = Set.of("mellom", "between");
    private static final Set<String> FROM = Set.of("fra", "frå", "from");
    private static final Set<String> AND = Set.of("og", "and");
    private static final Set<String> RANGE_WORDS = Set.of("til", "eller", "to", "or");
    private static final String MONEY_MARKS = "£$€";

    /** Modifiers stack: "nesten hele", "minst rundt". More than three do not occur. */
    private static final int MOST_MODIFIERS = 3;

    /** What is smaller and written in words is rarely bounded by "over" or "under": "under to statsministre". */
    private static final BigDecimal FEW = BigDecimal.valueOf(3);

    private final NumeralReader numerals;
    private final Modifiers modifiers;

    QuantityReader(NumeralReader numerals, Modifiers modifiers) {
        this.numerals = numerals;
        this.modifiers = modifiers;
    }

    /** The first quantity in a text of its own, such as a figure's words; empty when it holds none. */
    Optional<Quantity> readFirst(Pieces pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Quantity> quantity = read(pieces, i);
            if (quantity.isPresent()) {
                return quantity;
            }
        }
        return Optional.empty();
    }

    /** The quantity whose first number begins with this piece, with the modifiers around it; empty when none does. */
    Optional<Quantity> read(Pieces pieces, int first) {
        boolean between = BETWEEN.contains(pieces.get(first - 1).text());
        Optional<Numeral> numeral = between ? numerals.readBeforeAnd(pieces, first) : numerals.read(pieces, first);
        return numeral.map(found -> modified(pieces, range(pieces, found, between)));
    }

    private Quantity range(Pieces pieces, Numeral low, boolean between) {
        int at = low.end();
        Piece joint = pieces.get(at);
        if (low.value() == null) {
            return Quantity.of(low);
        }
        if (between && AND.contains(joint.text())) {
            Quantity range = range(pieces, low.first() - 1, low, behindJoint(pieces, at));
            return range == null ? Quantity.of(low) : range;
        }
        boolean fromTo = FROM.contains(pieces.get(start(pieces, low) - 1).text());
        boolean dash = joint.isDash() && (joint.isGlued() == pieces.get(at + 1).isGlued());
        if (dash || (RANGE_WORDS.contains(joint.text()) && !fromTo)) {
            Quantity range = range(pieces, low.first(), low, behindJoint(pieces, at));
            return range == null ? Quantity.of(low) : range;
        }
        return Quantity.of(low);
    }

    private int behindJoint(Pieces pieces, int joint) {
        return MONEY_MARKS.contains(pieces.get(joint + 1).text()) ? joint + 2 : joint + 1;
    }

    private @Nullable Quantity range(Pieces pieces, int first, Numeral low, int at) {
        Numeral high = numerals.read(pieces, at).orElse(null);
        if (high == null || high.value() == null || low.value() == null || high.form() == Numeral.Form.ARTICLE) {
            return null;
        }
        Numeral scaled = high.isScaled() && !low.isScaled() ? low.inScale(high.scale()) : low;
        BigDecimal value = scaled.value();
        return value != null && value.compareTo(high.value()) < 0 ? Quantity.between(first, scaled, high) : null;
    }

    /** Where the number begins with the modifiers before it. */
    private int start(Pieces pieces, Numeral numeral) {
        int first = numeral.first();
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            Optional<Modifier> modifier = modifiers.before(pieces, first);
            if (modifier.isEmpty()) {
                break;
            }
            first -= modifier.get().words().size();
        }
        return first;
    }

    private Quantity modified(Pieces pieces, Quantity quantity) {
        int money = MONEY_MARKS.contains(pieces.get(quantity.first() - 1).text()) ? 1 : 0;
        int first = quantity.first() - money;
        Bound bound = Bound.EXACT;
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            Modifier modifier = modifiers.before(pieces, first).orElse(null);
            if (modifier == null || modifier.bound() == Bound.EXACT || isPlace(modifier, quantity.numeral())) {
                break;
            }
            first -= modifier.words().size();
            bound = bound == Bound.EXACT ? modifier.bound() : bound;
        }
        if (bound != Bound.EXACT) {
            return quantity.bounded(bound, first, quantity.end());
        }
        return modifiers
                .after(pieces, quantity.end())
                .map(modifier -> quantity.bounded(
                        modifier.bound(),
                        quantity.first(),
                        quantity.end() + modifier.words().size()))
                .orElse(quantity);
    }

    private static boolean isPlace(Modifier modifier, Numeral numeral) {
        return modifier.preposition()
                && numeral.form() != Numeral.Form.DIGITS
                && numeral.form() != Numeral.Form.SHARE
                && !numeral.isScaled()
                && numeral.value() != null
                && numeral.value().compareTo(FEW) <= 0;
    }
}
