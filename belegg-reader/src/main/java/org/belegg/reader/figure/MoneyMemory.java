package org.belegg.reader.figure;

import java.math.BigDecimal;
import org.belegg.model.Figure;
import org.jspecify.annotations.Nullable;

/** Remembers the last amount of money, for amounts that leave the currency out: "..., Nissedal 7,7 millioner". */
final class MoneyMemory {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int CODE_LENGTH = 3;

    private @Nullable Figure last;

    /** The figure itself, or in millions of nothing, the same figure in the last amount's currency. */
    Figure complete(Figure figure, Quantity quantity) {
        if (isMoney(figure.unit())) {
            last = figure;
            return figure;
        }
        boolean open = figure.ofSpan() == null && figure.unit() == null;
        if (last == null || !open || quantity.numeral().scale().compareTo(MILLION) < 0) {
            return figure;
        }
        return new Figure(
                figure.span(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.bound(),
                last.of(),
                last.ofSpan(),
                last.unit(),
                figure.fate(),
                figure.attribution(),
                figure.evidence());
    }

    /** Currencies are the only units in capitals. */
    private static boolean isMoney(@Nullable String unit) {
        return unit != null && unit.length() == CODE_LENGTH && Character.isUpperCase(unit.charAt(0));
    }
}
