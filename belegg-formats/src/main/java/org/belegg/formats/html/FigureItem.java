package org.belegg.formats.html;

import java.util.Locale;
import org.belegg.formats.FigureWords;
import org.belegg.formats.Quotation;
import org.belegg.formats.ReadingIndex;
import org.belegg.formats.Voice;
import org.belegg.model.Figure;

/** The record of one figure: who says it, and what it says. */
final class FigureItem {
    private final ReadingIndex index;
    private final Figure figure;
    private final Label label;
    private final String prefix;

    FigureItem(ReadingIndex index, Figure figure, Label label, String prefix) {
        this.index = index;
        this.figure = figure;
        this.label = label;
        this.prefix = prefix;
    }

    void appendTo(StringBuilder html) {
        Voice voice = Voice.of(figure, index);
        html.append("<li class=\"record\"")
                .append(label.recordAttributes(prefix))
                .append(">\n<p>")
                .append(label.inRecord(prefix))
                .append(" <strong>")
                .append(HtmlText.escape(FigureWords.of(figure)))
                .append("</strong></p>\n");
        Facts facts = new Facts()
                .add("says", voice.isWriters() ? "the writer, in the writer's own voice" : voice.name())
                .add("words", Quotation.onOneLine(index.article().textOf(figure.span())))
                .add("stance", voice.isWriters() ? "" : word(voice.stance()))
                .add(
                        "chain",
                        !voice.isWriters() && voice.chain().isPassedOn()
                                ? voice.chain().toString()
                                : "")
                .add("bound", word(figure.bound()).replace('_', ' '))
                .add("counts", Quotation.onOneLine(figure.of()))
                .add("unit", figure.unit() == null ? "" : figure.unit())
                .add("fate", figure.fate() == null ? "" : figure.fate().kind())
                .add("when", FigureWords.when(figure, index.article()))
                .add("where", FigureWords.where(figure, index.article()))
                .add("found by", figure.evidence());
        html.append(facts).append("</li>\n");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
