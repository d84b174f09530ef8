package org.belegg.formats.text;

import org.belegg.formats.ReadingFormat;
import org.belegg.model.Reading;

/**
 * A reading for a person at a terminal: its attributions by speaker, the one who says most first, each with its line,
 * stance, words, cue and chain; then its numbers with who says each, its days, and what is told as hearsay.
 */
public final class TextFormat implements ReadingFormat {
    private static final int NARROWEST = 40;

    private final int width;
    private final boolean styled;

    /**
     * A view of at most {@code width} columns; narrower than 40 is taken as 40.
     *
     * @param styled whether to use bold and dim escape sequences
     */
    public TextFormat(int width, boolean styled) {
        this.width = Math.max(width, NARROWEST);
        this.styled = styled;
    }

    @Override
    public String write(Reading reading, int place) {
        TextView view = new TextView(reading, new Sheet(width, styled));
        return (place == 1 ? "" : "\n") + view.render();
    }
}
