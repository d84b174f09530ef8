package org.belegg.archive.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.belegg.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * What makes an article the same one: its text and who published it. One text in two newspapers is two articles with the
 * same {@link #ofText}; the same file added twice, from wherever, is one.
 */
public final class ContentHash {
    private ContentHash() {}

    /** SHA-256 over text and outlet, in hexadecimal. */
    public static String of(Article article) {
        return of(article.text(), article.outlet());
    }

    static String of(String text, @Nullable String outlet) {
        // A folded outlet has no line break: no two pairs come to the same characters.
        return sha256((outlet == null ? "" : Folding.name(outlet)) + "\n\0" + text);
    }

    /** SHA-256 over the text alone, in hexadecimal. */
    public static String ofText(String text) {
        return sha256(text);
    }

    private static String sha256(String text) {
        try {
            // Half a surrogate pair counts as a question mark here; it is kept where the text is kept.
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java platform has SHA-256", cause);
        }
    }
}
