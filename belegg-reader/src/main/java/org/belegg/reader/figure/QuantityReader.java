package org.belegg.reader.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.belegg.model.Bound;
import org.belegg.reader.number.Numeral;
import org.belegg.reader.number.NumeralReader;
import org.belegg.reader.number.Piece;
import org.belegg.reader.number.Pieces;
import org.jspecify.annotations.Nullable;

/** Reads quantities: numbers with what modifies them, and ranges. Immutable. */
final class QuantityReader {
    private static final Set<String> BETWEEN = Set.of("mellom", "between");
    private static final Set<String> FROM = Set.of("fra", "frå", "from");
    private static final Set<String> AND = Set.of("og", "and");
    private static final Set<String> RANGE_WORDS = Set.of("til", "eller", "to", "or");
    private static final String MONEY_MARKS = "£$€";
    private static final Set<String> MONEY_CODES = Set.of("kr", "nok", "usd", "eur", "gbp", "sek", "dkk");

    /** Modifiers stack: "nesten hele", "minst rundt". More than three do not occur. */
    private static final int MOST_MODIFIERS = 3;

    /** What is smaller and written in words is rarely bounded by "over" or "under": "under to statsministre". */
    private static final BigDecimal FEW = BigDecimal.valueOf(3);

    /** Where no noun follows, that goes for up to a dozen: "vi så vel fire." */
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    /** What is measured is bounded, however little it is: "under to prosent". */
    private static final Set<String> MEASURES = Set.of(
            "prosent",
            "prosentpoeng",
            "promille",
            "kroner",
            "meter",
            "kilometer",
            "centimeter",
            "kilo",
            "tonn",
            "liter",
            "grader",
            "percent");

    private static final List<BigDecimal> ROUND = List.of(BigDecimal.valueOf(1000), BigDecimal.valueOf(100));

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
                return quantity.map(found -> withSign(pieces, found));
            }
        }
        return Optional.empty();
    }

    /** The quantity whose first number begins with this piece, with the modifiers around it; empty when none does. */
    Optional<Quantity> read(Pieces pieces, int first) {
        int money = MONEY_MARKS.contains(pieces.get(first - 1).text()) ? 1 : 0;
        boolean between = BETWEEN.contains(pieces.get(first - 1 - money).text());
        Optional<Numeral> numeral = between ? numerals.readBeforeAnd(pieces, first) : numerals.read(pieces, first);
        return numeral.map(found -> modified(pieces, range(pieces, found, between)));
    }

    /** The quantity with the minus before it, if there is one: "-3", "minus 3". */
    Quantity withSign(Pieces pieces, Quantity quantity) {
        int at = quantity.first() - 1;
        Piece sign = pieces.get(at);
        boolean mark = sign.isDash() && !sign.isGlued() && pieces.get(at + 1).isGlued();
        boolean plain = quantity.bound() == Bound.EXACT && quantity.numeral().form() == Numeral.Form.DIGITS;
        return plain && (mark || sign.is("minus")) ? quantity.negated(at) : quantity;
    }

    private Quantity range(Pieces pieces, Numeral low, boolean between) {
        int at = low.end();
        Piece joint = pieces.get(at);
        if (low.value() == null) {
            return Quantity.of(low);
        }
        if (between && AND.contains(joint.text())) {
            int start = MONEY_MARKS.contains(pieces.get(low.first() - 1).text()) ? low.first() - 2 : low.first() - 1;
            Quantity range = range(pieces, start, low, behindJoint(pieces, at));
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
        if (isYear(pieces, low) && !isYear(pieces, high)) {
            // "101.000 i 2006 til 111.000"
            return null;
        }
        BigDecimal scale = high.isScaled() ? high.scale() : roundScale(pieces, low, high);
        return Stream.of(low.isScaled() ? low : low.inScale(scale), low)
                .filter(least -> least.isBelow(high))
                .findFirst()
                .map(least -> Quantity.between(first, least, high))
                .orElse(null);
    }

    /** "5-6000" is short for 5000 to 6000, and "2-300" for 200 to 300. */
    private static BigDecimal roundScale(Pieces pieces, Numeral low, Numeral high) {
        boolean dash = pieces.get(low.end()).isDash() && pieces.get(low.end()).isGlued();
        if (!dash || high.form() != Numeral.Form.DIGITS || low.value() == null || high.value() == null) {
            return BigDecimal.ONE;
        }
        for (BigDecimal round : ROUND) {
            BigDecimal first = high.value().divide(round);
            if (first.stripTrailingZeros().scale() <= 0 && low.value().compareTo(first) < 0) {
                return round;
            }
        }
        return BigDecimal.ONE;
    }

    private static boolean isYear(Pieces pieces, Numeral numeral) {
        String digits = pieces.get(numeral.first()).text();
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
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
        String before = pieces.get(quantity.first() - 1).text();
        int money = MONEY_MARKS.contains(before) || MONEY_CODES.contains(before) ? 1 : 0;
        int first = quantity.first() - money;
        Bound bound = Bound.EXACT;
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            Modifier modifier = modifiers.before(pieces, first).orElse(null);
            if (modifier == null
                    || modifier.bound() == Bound.EXACT
                    || isPlace(modifier, quantity.numeral(), pieces.get(quantity.end()))) {
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

    private static boolean isPlace(Modifier modifier, Numeral numeral, Piece behind) {
        return modifier.preposition()
                && numeral.form() != Numeral.Form.DIGITS
                && numeral.form() != Numeral.Form.SHARE
                && !numeral.isScaled()
                && numeral.value() != null
                && numeral.value().compareTo(behind.isWord() ? FEW : DOZEN) <= 0
                && !MEASURES.contains(behind.text());
    }
}
