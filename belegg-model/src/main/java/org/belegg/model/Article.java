package org.belegg.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One story, as it was given. The text is never altered: every span that Belegg puts out counts in it.
 *
 * @param id names the article among others; never blank
 * @param text the whole text, header and all; may be empty
 * @param title the headline where it is known apart from the text, else null
 * @param published when it was published, as far as that is known, else null
 * @param outlet who published it, else null
 * @param language the language that it is said to be in, else null: then it is decided from the text
 */
public record Article(
        String id,
        String text,
        @Nullable String title,
        @Nullable PartialDate published,
        @Nullable String outlet,
        @Nullable Language language) {
    private static final int ID_BYTES = 8;

    public Article {
        Objects.requireNonNull(text, "text");
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article's id must not be blank");
        }
    }

    /** An article of which nothing but its text is known; its id is a digest of the text. */
    public static Article of(String text) {
        return of(digest(text), text);
    }

    /** An article of which only its id and text are known. */
    public static Article of(String id, String text) {
        return new Article(id, text, null, null, null, null);
    }

    /** The same article under another id. */
    public Article withId(String newId) {
        return new Article(newId, text, title, published, outlet, language);
    }

    /** The same article with this headline; null when it is not known. */
    public Article withTitle(@Nullable String newTitle) {
        return new Article(id, text, newTitle, published, outlet, language);
    }

    /** The same article with this publication date; null when it is not known. */
    public Article withPublished(@Nullable PartialDate newPublished) {
        return new Article(id, text, title, newPublished, outlet, language);
    }

    /** The same article with this outlet; null when it is not known. */
    public Article withOutlet(@Nullable String newOutlet) {
        return new Article(id, text, title, published, newOutlet, language);
    }

    /** The same article, said to be in this language; null leaves the decision to the text. */
    public Article withLanguage(@Nullable Language newLanguage) {
        return new Article(id, text, title, published, outlet, newLanguage);
    }

    /**
     * The words that a span covers.
     *
     * @throws IllegalArgumentException when the span does not lie inside the text
     */
    public String textOf(Span span) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(
                    span + " does not lie inside article " + id + " of " + text.length() + " UTF-16 code units");
        }
        return text.substring(span.start(), span.end());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java platform has SHA-256", cause);
        }
    }
}
