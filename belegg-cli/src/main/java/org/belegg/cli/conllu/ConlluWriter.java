package org.belegg.cli.conllu;

import java.util.Arrays;
import java.util.List;
import org.belegg.formats.Quotation;
import org.belegg.language.AnalysedText;
import org.belegg.language.Name;
import org.belegg.language.Paragraph;
import org.belegg.language.Sentence;
import org.belegg.language.Token;

/**
 * Analysed sentences as CoNLL-U, in the terms of the Norwegian Dependency Treebank and laid out as its files are: its
 * part of speech in both columns for one, its morphology, its labels, and the name that a token belongs to as
 * {@code name=B-PER} in the last column.
 */
public final class ConlluWriter {
    private static final String ABSENT = "_";

    private ConlluWriter() {}

    /**
     * All sentences of a text.
     *
     * @param id names the text; sentences are numbered after it
     */
    public static String write(AnalysedText analysed, String id) {
        StringBuilder out = new StringBuilder();
        out.append("# newdoc id = ").append(Quotation.onOneLine(id)).append('\n');
        int number = 0;
        for (Paragraph paragraph : analysed.paragraphs()) {
            out.append("# newpar\n");
            for (Sentence sentence : paragraph.sentences()) {
                number++;
                out.append("# sent_id = ")
                        .append(Quotation.onOneLine(id))
                        .append(':')
                        .append(number)
                        .append('\n');
                out.append("# text = ")
                        .append(Quotation.onOneLine(analysed.text()
                                .substring(
                                        sentence.span().start(), sentence.span().end())))
                        .append('\n');
                appendTokens(sentence, out);
            }
        }
        return out.toString();
    }

    /**
     * A sentence that came cut into tokens, with the comments that stood above it.
     *
     * @param comments lines with their number sign
     */
    static String write(Sentence sentence, List<String> comments) {
        StringBuilder out = new StringBuilder();
        comments.forEach(comment -> out.append(comment).append('\n'));
        appendTokens(sentence, out);
        return out.toString();
    }

    private static void appendTokens(Sentence sentence, StringBuilder out) {
        String[] names = names(sentence);
        for (Token token : sentence.tokens()) {
            String partOfSpeech = cell(token.tag().partOfSpeech());
            out.append(token.index() + 1).append('\t');
            out.append(cell(token.form())).append('\t');
            out.append(cell(token.lemma())).append('\t');
            out.append(partOfSpeech).append('\t').append(partOfSpeech).append('\t');
            out.append(cell(String.join("|", token.tag().features()))).append('\t');
            out.append(token.head() + 1).append('\t');
            out.append(cell(token.relation())).append('\t');
            out.append(ABSENT).append('\t');
            out.append("name=").append(names[token.index()]).append('\n');
        }
        out.append('\n');
    }

    private static String[] names(Sentence sentence) {
        String[] names = new String[sentence.tokens().size()];
        Arrays.fill(names, "O");
        for (Name name : sentence.names()) {
            for (int i = name.first(); i < name.end(); i++) {
                names[i] = (i == name.first() ? "B-" : "I-") + name.type();
            }
        }
        return names;
    }

    /** A value without what would break the table. */
    private static String cell(String value) {
        String line = Quotation.onOneLine(value);
        return line.isEmpty() ? ABSENT : line;
    }
}
