package org.belegg.formats;

import java.nio.charset.StandardCharsets;

/**
 * Names for a story and its findings in formats that name things by IRI: {@code urn:belegg:article:bru-1#a1}. A story
 * has no address of its own, so that the names are no addresses either; they are the same as long as the id is.
 */
public final class ArticleIri {
    private static final String PREFIX = "urn:belegg:article:";
    private static final String UNRESERVED = "-._~";

    private final String article;

    /** The names for the story with this id. */
    public ArticleIri(String articleId) {
        this.article = PREFIX + encode(articleId);
    }

    /** The story's own name. */
    public String article() {
        return article;
    }

    /** The name of something in the story. */
    public String of(String findingId) {
        return article + "#" + encode(findingId);
    }

    /** All but unreserved ASCII as the bytes of its UTF-8, so that no id can break out of an IRI. */
    private static String encode(String id) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            boolean isPlain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || UNRESERVED.indexOf(c) >= 0;
            if (isPlain) {
                encoded.append(c);
            } else {
                encoded.append('%').append(hexDigit(c >> 4)).append(hexDigit(c & 0xF));
            }
        }
        return encoded.toString();
    }

    private static char hexDigit(int value) {
        return "0123456789ABCDEF".charAt(value);
    }
}
