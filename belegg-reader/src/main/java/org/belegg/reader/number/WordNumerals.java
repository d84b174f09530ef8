package org.belegg.reader.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.belegg.reader.number.NumberWord.Kind;
import org.belegg.reader.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words, and the words that multiply a number in digits. Immutable. */
final class WordNumerals {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** A third is 0.3333: enough to tell parts apart, and the same each time. */
    private static final int DECIMALS_OF_PARTS = 4;

    /** "noen få hundre" */
    private static final int MOST_SEVERAL = 2;

    private static final String MONEY_MARKS = "£$€";

    /** The words taken in so far, up to {@code end}. */
    private record Run(WordSum sum, int end) {}

    private final NumberWords words;

    WordNumerals(NumberWords words) {
        this.words = words;
    }

    /** The number in words that begins with this piece; empty when none does. With {@code overAnd}, "og" can join. */
    Optional<Numeral> read(Pieces pieces, int first, boolean overAnd) {
        NumberWord word = word(pieces, first);
        if (word == null) {
            return added(pieces, first, overAnd);
        }
        return switch (word.kind()) {
            case SMALL, TEN, HUNDRED -> added(pieces, first, overAnd);
            case SCALE -> word.value().compareTo(THOUSAND) > 0 ? Optional.empty() : added(pieces, first, overAnd);
            case ARTICLE -> behindArticle(pieces, first, overAnd);
            case HALF -> bareHalf(pieces, first);
            case MIXED -> Optional.of(scaled(Form.WORDS, pieces, first, first + 1, word.value()));
            case SHARE -> Optional.of(Numeral.plain(Form.SHARE, first, first + 1, word.value()));
            case VAGUE, SCALES, SEVERAL -> vague(pieces, first, first);
            case ROUGH -> Optional.of(rough(pieces, first, first, word));
            case SUFFIX, DOZEN, PART, AND -> Optional.empty();
        };
    }

    /** This number, which ends before {@code end}, with the words behind that multiply or divide it taken in. */
    Numeral scaled(Form form, Pieces pieces, int first, int end, BigDecimal number) {
        BigDecimal halved = number;
        int at = endOfAndHalf(pieces, end);
        if (at > end) {
            halved = number.add(HALF);
        }
        WordSum sum = WordSum.startingWith(halved);
        for (NumberWord next = scale(pieces, first, at); next != null; next = scale(pieces, first, at)) {
            Optional<WordSum> more = sum.add(next);
            if (more.isEmpty()) {
                break;
            }
            sum = more.get();
            at = endOfWord(pieces, at);
        }
        return divided(form, pieces, first, at, sum);
    }

    private Optional<Numeral> added(Pieces pieces, int first, boolean overAnd) {
        Run run = run(pieces, new Run(WordSum.EMPTY, first));
        if (run.end() == first) {
            return Optional.empty();
        }
        while (overAnd && run.sum().hasRoom() && joinsMore(pieces, run.end())) {
            Run next = run(pieces, new Run(run.sum(), run.end() + 1));
            NumberWord behind = word(pieces, next.end());
            if (next.end() == run.end() + 1 || (behind != null && behind.multiplies())) {
                break;
            }
            run = next;
        }
        int end = overAnd ? endOfAndHalf(pieces, run.end()) : run.end();
        if (end > run.end()) {
            return Optional.of(
                    scaled(Form.WORDS, pieces, first, run.end(), run.sum().value()));
        }
        return Optional.of(withWholeScale(pieces, divided(Form.WORDS, pieces, first, end, run.sum())));
    }

    /** The scale of "tre hundre tusen" is a hundred thousand: all that multiplies its first word. */
    private Numeral withWholeScale(Pieces pieces, Numeral numeral) {
        NumberWord number = word(pieces, numeral.first());
        if (number == null || number.value().signum() == 0 || numeral.value() == null || number.multiplies()) {
            return numeral;
        }
        for (int at = numeral.first() + 1; at < numeral.end(); at++) {
            if (!isMultiplied(pieces, at)) {
                return numeral;
            }
        }
        return new Numeral(
                numeral.form(),
                numeral.first(),
                numeral.end(),
                numeral.value(),
                numeral.value().divide(number.value()));
    }

    /** Whether "og" stands there, and not the one of "og en halv". */
    private boolean joinsMore(Pieces pieces, int at) {
        return is(pieces, at, Kind.AND) && endOfAndHalf(pieces, at) == at;
    }

    /** Takes in words until one does not fit. */
    private Run run(Pieces pieces, Run start) {
        Run run = start;
        while (true) {
            Optional<Run> next = step(pieces, run);
            if (next.isEmpty()) {
                return run;
            }
            run = next.get();
        }
    }

    private Optional<Run> step(Pieces pieces, Run run) {
        int at = run.end();
        NumberWord word = word(pieces, at);
        if (word == null) {
            return pieces.get(at).isWord()
                    ? words.compound(pieces.get(at).text())
                            .flatMap(run.sum()::add)
                            .map(sum -> new Run(sum, at + 1))
                    : Optional.empty();
        }
        if (word.kind() == Kind.TEN && pieces.get(at + 1).isDash() && isUnit(pieces, at + 2)) {
            return run.sum()
                    .add(word.value().add(valueAt(pieces, at + 2)))
                    .filter(sum ->
                            pieces.get(at + 1).isGlued() && pieces.get(at + 2).isGlued())
                    .map(sum -> new Run(sum, at + 3))
                    .or(() -> run.sum().add(word).map(sum -> new Run(sum, at + 1)));
        }
        if (word.isUnit() && is(pieces, at + 1, Kind.AND) && is(pieces, at + 2, Kind.TEN)) {
            return run.sum().add(word.value().add(valueAt(pieces, at + 2))).map(sum -> new Run(sum, at + 3));
        }
        return run.sum().add(word).map(sum -> new Run(sum, endOfWord(pieces, at)));
    }

    private Optional<Numeral> behindArticle(Pieces pieces, int first, boolean overAnd) {
        NumberWord next = word(pieces, first + 1);
        Optional<Numeral> found = next == null
                ? Optional.empty()
                : switch (next.kind()) {
                    case HALF -> half(pieces, first, first + 2);
                    case HUNDRED, SCALE -> added(pieces, first, overAnd);
                    case DOZEN, PART ->
                        Optional.of(
                                divided(Form.WORDS, pieces, first, first + 1, WordSum.startingWith(BigDecimal.ONE)));
                    case VAGUE, SEVERAL -> vague(pieces, first, first + 1);
                    case ROUGH -> Optional.of(rough(pieces, first, first + 1, next));
                    case AND ->
                        endOfAndHalf(pieces, first + 1) > first + 1
                                ? Optional.of(scaled(Form.WORDS, pieces, first, first + 1, BigDecimal.ONE))
                                : Optional.empty();
                    default -> Optional.empty();
                };
        return found.or(() -> Optional.of(Numeral.plain(Form.ARTICLE, first, first + 1, BigDecimal.ONE)));
    }

    /** "halv million", "half a million"; "halv" alone counts nothing. */
    private Optional<Numeral> bareHalf(Pieces pieces, int first) {
        int at = is(pieces, first + 1, Kind.ARTICLE) ? first + 2 : first + 1;
        return isMultiplied(pieces, at) ? half(pieces, first, at) : Optional.empty();
    }

    private Numeral rough(Pieces pieces, int first, int at, NumberWord word) {
        return scaled(Form.ROUGH, pieces, first, at + 1, word.value());
    }

    private Optional<Numeral> half(Pieces pieces, int first, int end) {
        return Optional.of(scaled(Form.WORDS, pieces, first, end, HALF));
    }

    /** "flere hundre", "et par tusen", "tusenvis", "titalls tusen"; "flere" alone is no number. */
    private Optional<Numeral> vague(Pieces pieces, int first, int start) {
        int at = start;
        while (at < start + MOST_SEVERAL && is(pieces, at, Kind.SEVERAL)) {
            at++;
        }
        boolean several = at > start;
        int nouns = at;
        while (is(pieces, at, Kind.VAGUE) || isMultiplied(pieces, at) || (several && isRoundCompound(pieces, at))) {
            at = endOfWord(pieces, at);
        }
        return at == nouns || (!several && at == start)
                ? Optional.empty()
                : Optional.of(Numeral.plain(Form.VAGUE, first, at, null));
    }

    /** The sum, times twelve before "dusin", or divided before "tredel". */
    private Numeral divided(Form form, Pieces pieces, int first, int end, WordSum sum) {
        NumberWord next = word(pieces, end);
        BigDecimal scale = sum.lastScale().compareTo(WordSum.EMPTY.lastScale()) < 0 ? sum.lastScale() : BigDecimal.ONE;
        if (next != null && next.kind() == Kind.DOZEN) {
            return new Numeral(form, first, end + 1, sum.value().multiply(next.value()), next.value());
        }
        if (next != null && next.kind() == Kind.PART) {
            BigDecimal part = sum.value().divide(next.value(), DECIMALS_OF_PARTS, RoundingMode.HALF_EVEN);
            return Numeral.plain(Form.SHARE, first, end + 1, part.stripTrailingZeros());
        }
        return new Numeral(form, first, end, sum.value(), scale);
    }

    /** The index behind "og en halv" or "og halv"; {@code at} itself when they do not stand there. */
    private int endOfAndHalf(Pieces pieces, int at) {
        if (!is(pieces, at, Kind.AND)) {
            return at;
        }
        int half = is(pieces, at + 1, Kind.ARTICLE) ? at + 2 : at + 1;
        return is(pieces, half, Kind.HALF) ? half + 1 : at;
    }

    /** The word there, when it multiplies the number before it; "m" does so only behind "£". */
    private @Nullable NumberWord scale(Pieces pieces, int first, int at) {
        NumberWord word = word(pieces, at);
        if (word == null || word.multiplies()) {
            return word;
        }
        boolean money = MONEY_MARKS.contains(pieces.get(first - 1).text());
        return word.kind() == Kind.SUFFIX && money && pieces.get(at).isGlued() ? word : null;
    }

    /** "titusen", "hundretusen": behind "flere" it is some number of them. */
    private boolean isRoundCompound(Pieces pieces, int at) {
        return pieces.get(at).isWord()
                && words.compound(pieces.get(at).text())
                        .filter(value -> value.remainder(THOUSAND).signum() == 0)
                        .isPresent();
    }

    private boolean isMultiplied(Pieces pieces, int at) {
        NumberWord word = word(pieces, at);
        return word != null && (word.multiplies() || word.kind() == Kind.DOZEN);
    }

    /** The index behind the word, and behind the full stop of "mill." */
    private int endOfWord(Pieces pieces, int at) {
        boolean abbreviated = words.isAbbreviation(pieces.get(at).text());
        Piece next = pieces.get(at + 1);
        return abbreviated && next.is(".") && next.isGlued() ? at + 2 : at + 1;
    }

    private boolean is(Pieces pieces, int at, Kind kind) {
        NumberWord word = word(pieces, at);
        return word != null && word.kind() == kind;
    }

    private boolean isUnit(Pieces pieces, int at) {
        NumberWord word = word(pieces, at);
        return word != null && word.isUnit();
    }

    private BigDecimal valueAt(Pieces pieces, int at) {
        NumberWord word = word(pieces, at);
        return word == null ? BigDecimal.ZERO : word.value();
    }

    private @Nullable NumberWord word(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        return piece.isWord() ? words.word(piece.text()).orElse(null) : null;
    }
}
