package org.belegg.reader.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.belegg.reader.evidence.Decision;
import org.belegg.reader.number.DigitNumeral;
import org.belegg.reader.number.Numeral;
import org.belegg.reader.number.Piece;
import org.belegg.reader.number.Pieces;

/** Finds the quantities of one sentence that are figures, in text order. */
final class SentenceFigures {
    private static final Set<String> JOINTS = Set.of(",", "og", "eller", "til", "mot", "over", "på", "and", "or", "to");

    private static final Set<String> LIST_JOINTS = Set.of(",", "og", "mens", "and");

    /** Between the number and the next name stand its noun and a comma. */
    private static final int LIST_DISTANCE = 4;

    private static final Set<String> SIGNED = Set.of("percent", "degree");

    private final FigureVocabulary vocabulary;
    private final SentencePieces text;
    private final List<Candidate> found = new ArrayList<>();
    private final List<Decision> left = new ArrayList<>();

    /** The index behind the last number that is no figure; -1 while there is none. */
    private int otherEnd = -1;

    /** What sort that one was. */
    private NumberSort otherSort = NumberSort.LABEL;

    private SentenceFigures(FigureVocabulary vocabulary, SentencePieces text) {
        this.vocabulary = vocabulary;
        this.text = text;
    }

    static SentenceFigures of(FigureVocabulary vocabulary, SentencePieces text) {
        SentenceFigures figures = new SentenceFigures(vocabulary, text);
        if (!figures.isTable()) {
            figures.findAll();
        }
        return figures;
    }

    /** The numbers that are figures, in text order. */
    List<Candidate> found() {
        return found;
    }

    /** The numbers that are none, and why, in text order; articles are passed over. */
    List<Decision> left() {
        return left;
    }

    private void findAll() {
        int at = 0;
        while (at < text.pieces().size()) {
            Optional<Quantity> quantity = vocabulary.quantities().read(text.pieces(), at);
            if (quantity.isEmpty()) {
                at++;
                continue;
            }
            Candidate number = vocabulary.counted().candidate(text, quantity.get());
            int end = quantity.get().numeral().end();
            if (isListed(number)) {
                found.add(number.counting(found.get(found.size() - 1)));
                at = Math.max(at + 1, end);
                continue;
            }
            Optional<NumberSort> other = other(number);
            if (other.isPresent()) {
                dropPreviousOfSameTime(number);
                if (quantity.get().numeral().form() != Numeral.Form.ARTICLE) {
                    leave(number, other.get());
                    otherEnd = end;
                    otherSort = other.get();
                }
            } else {
                shareWithPrevious(number);
                found.add(signed(number));
            }
            at = Math.max(at + 1, end);
        }
    }

    /** Temperatures and changes go below nought; elsewhere a dash before a number is punctuation. */
    private Candidate signed(Candidate number) {
        return SIGNED.contains(String.valueOf(number.unit()))
                ? number.with(vocabulary.quantities().withSign(text.pieces(), number.quantity()))
                : number;
    }

    private void leave(Candidate number, NumberSort sort) {
        Quantity quantity = number.quantity();
        left.add(new Decision(text.span(quantity.first(), quantity.end()), sort.rule(), false, sort.reason()));
    }

    /** Why it is no figure, by itself or because it goes on with numbers that are none: "side 4 og 5". */
    private Optional<NumberSort> other(Candidate number) {
        Quantity quantity = number.quantity();
        boolean joined = otherEnd >= 0
                && (quantity.first() == otherEnd + 1 || quantity.firstNumeral() == otherEnd + 1)
                && (JOINTS.contains(text.pieces().get(otherEnd).text())
                        || text.pieces().get(otherEnd).isDash());
        if (joined && number.isBare()) {
            return Optional.of(otherSort);
        }
        return isDottedDigits(quantity) ? Optional.of(NumberSort.LABEL) : vocabulary.other(number);
    }

    /** Digits that are no number, such as "16.04.2012": not the ones that only cannot be read. */
    private boolean isDottedDigits(Quantity quantity) {
        Numeral numeral = quantity.numeral();
        return numeral.form() == Numeral.Form.DIGITS && numeral.value() == null && !isUnreadable(text, quantity);
    }

    /** Whether the digits are a number that cannot be told: endless, or with invisible marks between them. */
    static boolean isUnreadable(SentencePieces text, Quantity quantity) {
        Numeral numeral = quantity.numeral();
        Piece digits = text.pieces().get(numeral.first());
        return numeral.value() == null
                && numeral.form() == Numeral.Form.DIGITS
                && (!digits.plain() || DigitNumeral.isTooLong(digits.text()));
    }

    /** "3,2 og 1,8 millioner", "fra 20 til 50 prosent": the first number counts what the second one counts. */
    private void shareWithPrevious(Candidate number) {
        Candidate previous = found.isEmpty() ? null : found.get(found.size() - 1);
        if (previous == null || number.isBare() || !previous.isBare()) {
            return;
        }
        int joint = previous.quantity().end();
        if (joint + 1 == number.quantity().first()
                && JOINTS.contains(text.pieces().get(joint).text())) {
            found.set(found.size() - 1, previous.likeNext(number));
        }
    }

    /** "Ap får 34 prosent, Høyre 25": behind a name and a comma, the number counts what the one before it counts. */
    private boolean isListed(Candidate number) {
        Pieces pieces = text.pieces();
        int name = number.quantity().first() - 1;
        if (found.isEmpty() || !number.isBare() || name < 1) {
            return false;
        }
        Candidate previous = found.get(found.size() - 1);
        boolean near = name - previous.quantity().end() <= LIST_DISTANCE;
        return near
                && LIST_JOINTS.contains(pieces.get(name - 1).text())
                && !previous.isBare()
                && number.quantity().numeral().form() == Numeral.Form.DIGITS
                && text.sentence().nameAt(text.token(name)) != null;
    }

    /** "fra seksten til ti dager": the first number measures time as well. */
    private void dropPreviousOfSameTime(Candidate number) {
        if (number.counted() == null || found.isEmpty()) {
            return;
        }
        Candidate previous = found.get(found.size() - 1);
        int joint = previous.quantity().end();
        if (previous.isBare()
                && joint + 1 == number.quantity().first()
                && JOINTS.contains(text.pieces().get(joint).text())) {
            leave(found.remove(found.size() - 1), NumberSort.CALENDAR);
        }
    }

    /** A line of a table: many numbers and hardly any words. */
    private boolean isTable() {
        int numbers = 0;
        int words = 0;
        for (int i = 0; i < text.pieces().size(); i++) {
            numbers += text.pieces().get(i).isDigits() ? 1 : 0;
            words += text.pieces().get(i).isWord() ? 1 : 0;
        }
        // Four numbers and fewer words than numbers; prose has several words to each number.
        return numbers >= 4 && words < numbers;
    }
}
