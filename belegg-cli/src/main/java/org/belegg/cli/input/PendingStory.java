package org.belegg.cli.input;

import java.util.function.Supplier;
import org.belegg.formats.input.ReceivedArticle;

/**
 * A story of the input that is still to be read.
 *
 * @param place where it stands, for messages: "a.txt", "articles.jsonl, line 3"
 * @param content gives the story, or throws {@link UnreadableInputException}; may take its time, and may be called by
 *     any thread
 */
public record PendingStory(String place, Supplier<ReceivedArticle> content) {}
