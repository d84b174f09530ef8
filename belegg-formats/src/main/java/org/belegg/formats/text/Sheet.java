package org.belegg.formats.text;

import java.util.List;
import org.belegg.formats.Quotation;

/** Lines of text, wrapped to a width, that grow from top to bottom. All text put on it is made safe to show. */
public final class Sheet {
    private final StringBuilder lines = new StringBuilder();
    private final int width;
    private final boolean styled;

    /** An empty sheet; {@code styled} says whether it may use escape sequences. */
    public Sheet(int width, boolean styled) {
        this.width = width;
        this.styled = styled;
    }

    /** Adds an empty line. */
    public void addBlank() {
        lines.append('\n');
    }

    /** Adds a line of one character, as wide as the sheet. */
    public void addRule(char character) {
        add("", String.valueOf(character).repeat(width), TextStyle.DIM);
    }

    /** Adds a text whose first line begins with {@code margin} and whose other lines are indented as far. */
    public void add(String margin, String text, TextStyle style) {
        int indent = DisplayWidth.of(margin);
        List<String> wrapped = Wrapping.wrap(VisibleText.of(Quotation.onOneLine(text)), width - indent);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.append(i == 0 ? margin : " ".repeat(indent));
            lines.append(styled ? style.paint(wrapped.get(i)) : wrapped.get(i));
            lines.append('\n');
        }
    }

    /** All lines, each with its line break. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
