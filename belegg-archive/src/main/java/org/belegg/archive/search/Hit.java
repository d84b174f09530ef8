package org.belegg.archive.search;

import org.belegg.archive.article.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * A row that was found.
 *
 * @param story that it stands in
 * @param finding its id within the story: "a3", "f1"; null when the story itself was looked for
 */
public record Hit(StoredArticle story, @Nullable String finding) {
    /** What names it in this archive: {@code 9f3c2ab17d.a3}. */
    public String id() {
        return finding == null ? story.key() : story.key() + "." + finding;
    }
}
