package org.belegg.formats.input;

import java.util.List;
import org.belegg.model.Article;
import org.belegg.model.Reading;
import org.belegg.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * An article as it came in.
 *
 * @param article what was received
 * @param warnings what was odd about its bytes or its fields; may be empty
 * @param reading of the article, where it came with one, else null
 */
public record ReceivedArticle(
        Article article, List<Warning> warnings, @Nullable Reading reading) {
    public ReceivedArticle {
        warnings = List.copyOf(warnings);
    }

    /** One that is still to be read. */
    public ReceivedArticle(Article article, List<Warning> warnings) {
        this(article, warnings, null);
    }

    /** One that was read before; what was odd about it stands in its reading. */
    public static ReceivedArticle withReading(Reading reading) {
        return new ReceivedArticle(reading.article(), List.of(), reading);
    }
}
