package org.belegg.archive.tally;

import org.belegg.archive.article.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * A story, or something found in it, that says a thing.
 *
 * @param story that it stands in
 * @param finding its id within the story: "a3", "f1"; null for the story as a whole
 */
public record Report(StoredArticle story, @Nullable String finding) {}
