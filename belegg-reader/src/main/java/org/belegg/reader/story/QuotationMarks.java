package org.belegg.reader.story;

import java.util.ArrayList;
import java.util.List;
import org.belegg.language.Token;
import org.belegg.model.Span;

/** Pairs quotation marks over a paragraph. One pass, whatever the nesting; a mark without a partner is passed over. */
final class QuotationMarks {
    private QuotationMarks() {}

    /** What stands between the outermost pairs of marks, without the marks, in text order. */
    static List<Span> pair(List<StorySentence> sentences) {
        List<Span> quoted = new ArrayList<>();
        int depth = 0;
        int start = -1;
        int lastStraight = -1;
        boolean straight = false;
        for (StorySentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                String form = token.form();
                if (!Marks.isQuotationMark(form) || isApostrophe(form)) {
                    continue;
                }
                boolean eitherWay = Marks.isEitherWay(form);
                if (start < 0) {
                    if (Marks.opens(form)) {
                        start = token.span().end();
                        straight = eitherWay;
                        depth = 1;
                    }
                } else if (eitherWay ? straight : Marks.closes(form)) {
                    depth--;
                    if (depth == 0 || straight) {
                        quoted.add(new Span(start, token.span().start()));
                        start = -1;
                    }
                } else if (!eitherWay && !straight) {
                    depth++;
                } else if (eitherWay) {
                    lastStraight = token.span().start();
                }
            }
        }
        if (start >= 0 && lastStraight > start) {
            // «Opened with one mark, closed with another"
            quoted.add(new Span(start, lastStraight));
        }
        return quoted;
    }

    /** A single mark stands for an apostrophe more often than for a quotation. */
    private static boolean isApostrophe(String form) {
        return form.equals("'") || form.equals("’") || form.equals("´") || form.equals("`");
    }
}
