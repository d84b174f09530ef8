package org.belegg.reader.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Adds number words up, from the greatest to the least: "to hundre og tre tusen". Refuses what comes out of order.
 * Immutable: taking in a word gives a new sum.
 *
 * @param total what stands before the last scale word, multiplied out
 * @param group what has come since: 0 to 999, or a number with a half
 * @param room what the next number must stay below: 100 behind "hundre", 1000 behind "tusen", 0 behind "tre"
 * @param lastScale the last scale word's value; the next one must stay below
 */
public record WordSum(BigDecimal total, BigDecimal group, BigDecimal room, BigDecimal lastScale) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ENDLESS = BigDecimal.TEN.pow(30);

    /** A sum of nothing, which takes any number word. */
    public static final WordSum EMPTY = new WordSum(BigDecimal.ZERO, BigDecimal.ZERO, ENDLESS, ENDLESS);

    /** A sum that begins with this number and takes words that multiply it: "3 hundre", "2,5 millioner". */
    public static WordSum startingWith(BigDecimal number) {
        return new WordSum(BigDecimal.ZERO, number, BigDecimal.ZERO, ENDLESS);
    }

    /** The sum of a compound's parts: "førti" "to", "en" "og" "tyve", "tre" "hundre" "og" "fem". */
    public static Optional<BigDecimal> ofCompound(List<NumberWord> parts) {
        WordSum sum = EMPTY;
        for (int i = 0; i < parts.size(); i++) {
            NumberWord part = parts.get(i);
            Optional<WordSum> next;
            if (part.isUnit() && opensUnitAndTen(parts, i)) {
                next = sum.add(part.value().add(parts.get(i + 2).value()));
                i += 2;
            } else if (part.kind() == NumberWord.Kind.TEN
                    && i + 1 < parts.size()
                    && parts.get(i + 1).isUnit()) {
                next = sum.add(part.value().add(parts.get(i + 1).value()));
                i++;
            } else if (part.kind() == NumberWord.Kind.AND) {
                next = i > 0 && i + 1 < parts.size() ? Optional.of(sum) : Optional.empty();
            } else {
                next = sum.add(part);
            }
            if (next.isEmpty()) {
                return Optional.empty();
            }
            sum = next.get();
        }
        return Optional.of(sum.value());
    }

    /** This sum with the next word taken in; empty when the word does not fit here. */
    public Optional<WordSum> add(NumberWord word) {
        return switch (word.kind()) {
            case SMALL, TEN, ARTICLE -> add(word.value());
            case HUNDRED -> addHundred();
            case SCALE, SCALES, SUFFIX -> addScale(word.value());
            default -> Optional.empty();
        };
    }

    /** This sum with a number below a hundred taken in; empty when it does not fit here. */
    public Optional<WordSum> add(BigDecimal number) {
        return number.compareTo(room) >= 0
                ? Optional.empty()
                : Optional.of(new WordSum(total, group.add(number), BigDecimal.ZERO, lastScale));
    }

    /** What the words are worth together. */
    public BigDecimal value() {
        return total.add(group);
    }

    /** Whether it has taken in a word that multiplies, so that "og" and a lesser number can follow. */
    public boolean hasRoom() {
        return room.signum() > 0 && value().signum() > 0;
    }

    private Optional<WordSum> addHundred() {
        boolean bare = group.signum() == 0 && room.compareTo(HUNDRED) > 0;
        boolean multiplies = group.signum() > 0 && group.compareTo(HUNDRED) < 0 && room.signum() == 0;
        return bare || multiplies
                ? Optional.of(new WordSum(total, bare ? HUNDRED : group.multiply(HUNDRED), HUNDRED, lastScale))
                : Optional.empty();
    }

    private Optional<WordSum> addScale(BigDecimal scale) {
        if (group.signum() == 0 && total.signum() > 0) {
            // "to tusen millioner"
            BigDecimal product = total.multiply(scale);
            return product.compareTo(ENDLESS) < 0
                    ? Optional.of(new WordSum(product, group, scale, scale))
                    : Optional.empty();
        }
        if (scale.compareTo(lastScale) >= 0) {
            return Optional.empty();
        }
        BigDecimal sum = total.add(group.signum() > 0 ? group.multiply(scale) : scale);
        return Optional.of(new WordSum(sum, BigDecimal.ZERO, scale, scale));
    }

    private static boolean opensUnitAndTen(List<NumberWord> parts, int at) {
        return at + 2 < parts.size()
                && parts.get(at + 1).kind() == NumberWord.Kind.AND
                && parts.get(at + 2).kind() == NumberWord.Kind.TEN;
    }
}
