package org.belegg.archive.copies;

import org.jspecify.annotations.Nullable;

/**
 * A story that another is a copy of, or that is a copy of it.
 *
 * @param key of the other story
 * @param shared the share of the shorter story's runs of four words that the other has too, from 0 to 1; null when a person
 *     said that they are copies
 */
public record CopyLink(String key, @Nullable Double shared) {}
