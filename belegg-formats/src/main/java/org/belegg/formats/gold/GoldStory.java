package org.belegg.formats.gold;

import com.fasterxml.jackson.databind.JsonNode;
import org.belegg.model.Article;

/**
 * A story that a person marked by hand.
 *
 * @param article the story, with what is known about it
 * @param annotation what the person marked, in the form of the annotation guide
 */
public record GoldStory(Article article, JsonNode annotation) {
    /** The story's id: its file's name without the ending. */
    public String id() {
        return article.id();
    }

    /** The story's text. */
    public String text() {
        return article.text();
    }
}
