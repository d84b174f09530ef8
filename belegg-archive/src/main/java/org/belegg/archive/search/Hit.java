package org.belegg.archive.search;

import org.belegg.archive.article.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * A row that was found.
 *
 * @param story that it stands in
 * @param finding its id within the story: "a3", "f1"; null when the story itself was looked for
 * @param copies how many stories that were found too are copies of it and folded into it
 */
public record Hit(StoredArticle story, @Nullable String finding, int copies) {
    /** A row that stands for itself alone. */
    public Hit(StoredArticle story, @Nullable String finding) {
        this(story, finding, 0);
    }

    /** What names it in this archive: {@code 9f3c2ab17d.a3}. */
    public String id() {
        return finding == null ? story.key() : story.key() + "." + finding;
    }
}
