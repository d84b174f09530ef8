package org.belegg.archive.article;

import java.nio.charset.StandardCharsets;
import org.belegg.archive.copies.Fingerprint;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.model.Article;
import org.belegg.model.Reading;

/**
 * An article that was read and is ready to be kept. Making one takes most of the time that keeping it takes, and can be
 * done by many threads at once.
 */
public final class NewArticle {
    private final Article article;
    private final Reading reading;
    private final StoryWords words;
    private final String hash;
    private final byte[] json;
    private final byte[] storedWords;
    private final Fingerprint fingerprint;

    /**
     * @param article as it was given, before it was read
     * @param reading what was found in it
     * @param words its words and sentences, or {@link StoryWords#NONE}
     * @throws IllegalArgumentException when the reading is one of another text
     */
    public NewArticle(Article article, Reading reading, StoryWords words) {
        if (!article.text().equals(reading.article().text())) {
            throw new IllegalArgumentException(
                    "the reading of " + reading.article().id() + " is of another text than " + article.id());
        }
        this.article = article;
        this.reading = reading;
        this.words = words;
        this.hash = ContentHash.of(article);
        this.json = StoredForms.compressed(new JsonLinesFormat().line(reading).getBytes(StandardCharsets.UTF_8));
        this.storedWords = StoredForms.words(words, article.text());
        this.fingerprint = Fingerprint.of(article.text());
    }

    /** The same article under this id, in its reading too. */
    NewArticle withId(String id) {
        if (id.equals(article.id()) && id.equals(reading.article().id())) {
            return this;
        }
        Reading named = new Reading(
                reading.article().withId(id),
                reading.language(),
                reading.attributions(),
                reading.entities(),
                reading.times(),
                reading.figures(),
                reading.hearsay(),
                reading.warnings());
        return new NewArticle(article.withId(id), named, words);
    }

    /** As it was given. */
    public Article article() {
        return article;
    }

    Reading reading() {
        return reading;
    }

    StoryWords words() {
        return words;
    }

    String hash() {
        return hash;
    }

    byte[] json() {
        return json;
    }

    byte[] storedWords() {
        return storedWords;
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }
}
