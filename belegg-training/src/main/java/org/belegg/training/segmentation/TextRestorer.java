package org.belegg.training.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.belegg.model.Span;
import org.belegg.training.treebank.TreebankDocument;
import org.belegg.training.treebank.TreebankSentence;
import org.belegg.training.treebank.TreebankToken;

/**
 * Puts a treebank document back together with ordinary Norwegian spacing: headlines are paragraphs of their own,
 * other sentences come five to a paragraph. One use each; not to be shared between threads.
 *
 * <p>Where a sentence ends in an abbreviation, the treebank has two full stops, as in {@code m.m. .}; print has one. The
 * abbreviation's own is then left out of its token.
 */
public final class TextRestorer {
    private static final int SENTENCES_A_PARAGRAPH = 5;

    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Span> tokens = new ArrayList<>();
    private final List<Integer> paragraphEnds = new ArrayList<>();
    private boolean doubleQuoteOpen;
    private boolean singleQuoteOpen;

    private TextRestorer() {}

    /** The document as running text. */
    public static RestoredText restore(TreebankDocument document) {
        TextRestorer restorer = new TextRestorer();
        int inParagraph = 0;
        for (TreebankSentence sentence : document.sentences()) {
            if (inParagraph > 0 && (sentence.isHeadline() || inParagraph == SENTENCES_A_PARAGRAPH)) {
                restorer.endParagraph();
                inParagraph = 0;
            }
            if (inParagraph > 0) {
                restorer.text.append(' ');
            }
            restorer.append(sentence.asText().tokens());
            inParagraph++;
            if (sentence.isHeadline()) {
                restorer.endParagraph();
                inParagraph = 0;
            }
        }
        if (inParagraph > 0) {
            restorer.endParagraph();
        }
        return new RestoredText(restorer.text.toString(), restorer.sentences, restorer.tokens, restorer.paragraphEnds);
    }

    private void endParagraph() {
        paragraphEnds.add(text.length());
        text.append("\n\n");
        doubleQuoteOpen = false;
        singleQuoteOpen = false;
    }

    private void append(List<TreebankToken> words) {
        int start = text.length();
        boolean glued = true;
        for (int at = 0; at < words.size(); at++) {
            String form = words.get(at).form();
            String before = at == 0 ? "" : words.get(at - 1).form();
            String after = at + 1 == words.size() ? "" : words.get(at + 1).form();
            if (form.equals(".") && before.length() > 1 && before.endsWith(".") && !before.startsWith("..")) {
                shortenLast();
                glued = true;
            }
            boolean closing = closes(form, before);
            if (!glued && !touchesPrevious(form, before, after, closing)) {
                text.append(' ');
            }
            tokens.add(new Span(text.length(), text.length() + form.length()));
            text.append(form);
            glued = touchesNext(form, before, after, closing);
        }
        sentences.add(new Span(start, text.length()));
    }

    /** Takes the full stop back that the token before shares with the sentence. */
    private void shortenLast() {
        Span last = tokens.remove(tokens.size() - 1);
        tokens.add(new Span(last.start(), last.end() - 1));
        text.setLength(text.length() - 1);
    }

    /** Whether it is a closing mark: the treebank's straight ones do not tell, nor do quotations end in their paragraph. */
    private boolean closes(String form, String before) {
        if (form.equals("\"")) {
            doubleQuoteOpen = !doubleQuoteOpen && !endsSentence(before);
            return !doubleQuoteOpen;
        }
        if (form.equals("'")) {
            singleQuoteOpen = !singleQuoteOpen;
            return !singleQuoteOpen;
        }
        return form.equals("»") || form.equals("”") || form.equals("’");
    }

    private static boolean endsSentence(String form) {
        return form.equals(".") || form.equals("?") || form.equals("!");
    }

    private static boolean touchesPrevious(String form, String before, String after, boolean closing) {
        return switch (form) {
            case ",", ".", ";", ":", "?", "!", ")", "]", "/" -> true;
            case "-" -> isNumber(before) && isNumber(after);
            case "...", ".." -> !before.equals(":");
            case "s" -> before.equals("\"") || before.equals("»");
            default -> closing || (form.startsWith("-") && form.length() > 1 && endsQuotation(before));
        };
    }

    private static boolean touchesNext(String form, String before, String after, boolean closing) {
        return switch (form) {
            case "(", "[", "«", "“", "/" -> true;
            case "\"", "'" -> !closing;
            case "-" -> isNumber(before) && isNumber(after);
            default -> false;
        };
    }

    private static boolean endsQuotation(String form) {
        return form.equals("»") || form.equals("\"") || form.equals("”");
    }

    private static boolean isNumber(String form) {
        return !form.isEmpty() && form.chars().allMatch(Character::isDigit);
    }
}
