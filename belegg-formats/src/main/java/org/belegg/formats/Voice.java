package org.belegg.formats;

import java.util.List;
import java.util.Optional;
import org.belegg.model.Attribution;
import org.belegg.model.Figure;
import org.belegg.model.Stance;

/**
 * Who vouches for a figure.
 *
 * @param name the speaker of the innermost attribution whose content it stands in; {@link #WRITER} for none
 * @param stance what that speaker does with it; a writer affirms
 * @param chain the hands that it went through, outermost first
 * @param isWriters whether it stands in the writer's own voice
 */
public record Voice(String name, Stance stance, Chain chain, boolean isWriters) {
    /** What the voice is called that says what is attributed to nobody. */
    public static final String WRITER = "the writer";

    /** The voice that a figure of this reading stands in. */
    public static Voice of(Figure figure, ReadingIndex index) {
        Optional<Attribution> attribution = index.attribution(figure.attribution());
        if (attribution.isPresent()) {
            Attribution found = attribution.get();
            return new Voice(index.speakerName(found), found.stance(), index.chain(found), false);
        }
        Chain.Link writer = new Chain.Link(WRITER, Chain.Part.SPEAKER);
        String outlet = index.article().outlet();
        List<Chain.Link> links =
                outlet == null ? List.of(writer) : List.of(new Chain.Link(outlet, Chain.Part.OUTLET), writer);
        return new Voice(WRITER, Stance.AFFIRMS, new Chain(links), true);
    }
}
