package org.belegg.cli.archive;

import org.belegg.archive.article.NewArticle;
import org.jspecify.annotations.Nullable;

/**
 * What a story comes to for an archive.
 *
 * @param article that is to be kept, or null when the archive has it and it is left as it is
 * @param isOutdated whether the archive has a reading of another version, which is left as it is
 */
public record Addition(@Nullable NewArticle article, boolean isOutdated) {
    /** An article to be kept. */
    public static Addition of(NewArticle article) {
        return new Addition(article, false);
    }

    /** Nothing: the archive has it. */
    public static Addition none(boolean isOutdated) {
        return new Addition(null, isOutdated);
    }
}
