package org.belegg.formats.input;

import java.util.List;
import org.belegg.model.Article;
import org.belegg.model.Warning;

/**
 * An article as it came in.
 *
 * @param article what was received
 * @param warnings what was odd about its bytes or its fields; may be empty
 */
public record ReceivedArticle(Article article, List<Warning> warnings) {
    public ReceivedArticle {
        warnings = List.copyOf(warnings);
    }
}
