package org.belegg.cli.conllu;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.belegg.formats.Quotation;
import org.belegg.formats.ReadingIndex;
import org.belegg.formats.Term;
import org.belegg.language.AnalysedText;
import org.belegg.language.Name;
import org.belegg.language.Paragraph;
import org.belegg.language.Sentence;
import org.belegg.language.Token;
import org.belegg.model.Reading;

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
        return write(analysed, id, List.of(), token -> "");
    }

    /**
     * All sentences of an article with what was read in it: a comment an attribution, and in each token's last column
     * where it stands, in code points, and which attributions it is a word of.
     */
    public static String write(AnalysedText analysed, Reading reading) {
        ReadingIndex index = new ReadingIndex(reading);
        List<String> attributions = reading.attributions().stream()
                .map(attribution -> "# attribution " + attribution.id() + " = " + Term.of(attribution.type()) + "; "
                        + Term.of(attribution.stance()) + "; "
                        + Quotation.onOneLine(index.chain(attribution).toString()))
                .toList();
        return write(analysed, reading.article().id(), attributions, new TokenMarks(analysed, reading)::of);
    }

    private static String write(
            AnalysedText analysed, String id, List<String> comments, Function<Token, String> moreOfToken) {
        StringBuilder out = new StringBuilder();
        out.append("# newdoc id = ").append(Quotation.onOneLine(id)).append('\n');
        comments.forEach(comment -> out.append(comment).append('\n'));
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
                // Forms are the story's own characters, as they are in the text above; an analysis composes accents.
                appendTokens(
                        sentence,
                        token -> analysed.text()
                                .substring(token.span().start(), token.span().end()),
                        moreOfToken,
                        out);
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
        appendTokens(sentence, Token::form, token -> "", out);
        return out.toString();
    }

    private static void appendTokens(
            Sentence sentence, Function<Token, String> form, Function<Token, String> moreOfToken, StringBuilder out) {
        String[] names = names(sentence);
        for (Token token : sentence.tokens()) {
            String partOfSpeech = cell(token.tag().partOfSpeech());
            out.append(token.index() + 1).append('\t');
            out.append(cell(form.apply(token))).append('\t');
            out.append(cell(token.lemma())).append('\t');
            out.append(partOfSpeech).append('\t').append(partOfSpeech).append('\t');
            out.append(cell(String.join("|", token.tag().features()))).append('\t');
            out.append(token.head() + 1).append('\t');
            out.append(cell(token.relation())).append('\t');
            out.append(ABSENT).append('\t');
            out.append("name=").append(names[token.index()]);
            out.append(moreOfToken.apply(token)).append('\n');
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
