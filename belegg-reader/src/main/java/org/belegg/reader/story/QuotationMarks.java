package org.belegg.reader.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.belegg.language.Token;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The quotation marks of a paragraph, paired. One pass, whatever the nesting; a mark without a partner is passed over.
 *
 * @param quoted what stands between the outermost pairs of marks, without the marks, in text order
 * @param unopened the marks that close what was not opened, in text order
 * @param unclosed the outermost mark that opens what is not closed, or null when there is none
 */
public record QuotationMarks(
        List<Span> quoted, List<Span> unopened, @Nullable Span unclosed) {
    public QuotationMarks {
        quoted = List.copyOf(quoted);
        unopened = List.copyOf(unopened);
    }

    /** Pairs the marks in these sentences. */
    static QuotationMarks of(List<StorySentence> sentences) {
        Pairing pairing = new Pairing();
        for (StorySentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                String form = token.form();
                if (form.equals("‘") || form.equals("’")) {
                    pairing.takeSingle(token);
                } else if (Marks.isQuotationMark(form) && !isApostrophe(form)) {
                    pairing.take(token);
                }
            }
        }
        return pairing.done();
    }

    /** The quotation that this character stands in; empty when it stands in none. */
    public Optional<Span> around(int offset) {
        int last = lastBefore(offset + 1);
        return last >= 0 && offset < quoted.get(last).end() ? Optional.of(quoted.get(last)) : Optional.empty();
    }

    /** The quotation that these words are, a character more or less at either end; empty when they are none. */
    public Optional<Span> around(Span words) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).end() < words.end() - 1) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quoted.size() && quoted.get(low).start() <= words.start() + 1
                ? Optional.of(quoted.get(low))
                : Optional.empty();
    }

    /** Whether any of these words are quoted. */
    boolean quoteIn(Span words) {
        int last = lastBefore(words.end());
        return last >= 0 && words.start() < quoted.get(last).end();
    }

    /** The index of the last quotation that begins before this offset, or -1. */
    private int lastBefore(int offset) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** A single mark stands for an apostrophe more often than for a quotation. */
    private static boolean isApostrophe(String form) {
        return form.equals("'") || form.equals("´") || form.equals("`");
    }

    private static final class Pairing {
        private final List<Span> quoted = new ArrayList<>();
        private final List<Span> unopened = new ArrayList<>();
        private int depth;
        private Span opening = new Span(0, 0);
        private boolean straight;
        private int lastStraight = -1;
        private @Nullable Token single;

        /** A pair of single marks quotes where no others do; inside of others it marks a title, or a quotation in one. */
        void takeSingle(Token mark) {
            if (depth > 0) {
                return;
            }
            if (mark.form().equals("‘")) {
                single = mark;
            } else if (single != null) {
                int inside = single.span().end();
                quoted.add(new Span(inside, mark.span().start()));
                single = null;
            }
        }

        void take(Token mark) {
            single = null;
            boolean eitherWay = Marks.isEitherWay(mark.form());
            if (depth == 0) {
                open(mark, eitherWay);
            } else if (eitherWay ? straight : Marks.closes(mark.form())) {
                depth--;
                if (depth == 0 || straight) {
                    close(mark.span().start());
                }
            } else if (!eitherWay && !straight) {
                depth++;
            } else if (eitherWay) {
                lastStraight = mark.span().start();
            }
        }

        private void open(Token mark, boolean eitherWay) {
            if (Marks.opens(mark.form())) {
                opening = mark.span();
                straight = eitherWay;
                depth = 1;
            } else {
                unopened.add(mark.span());
            }
        }

        private void close(int end) {
            quoted.add(new Span(opening.end(), end));
            depth = 0;
        }

        QuotationMarks done() {
            if (depth > 0 && lastStraight > opening.end()) {
                // «Opened with one mark, closed with another"
                close(lastStraight);
            }
            return new QuotationMarks(quoted, unopened, depth > 0 ? opening : null);
        }
    }
}
