package org.belegg.formats.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.belegg.model.BeleggException;

/**
 * A page that needs nothing but itself. Style and script stand inside it, and its policy allows those two by their
 * digests and nothing else: no other script, style, picture, font, frame, form or connection.
 *
 * @param opening what stands before the contents
 * @param closing what stands after them
 */
public record PageTemplate(String opening, String closing) {
    private static final String CONTENTS = "{{contents}}";

    /** The page of marked stories with this title, which may be any text. */
    static PageTemplate ofStories(String title) {
        return of(title, resource("page.css"), resource("legend.html"), resource("page.js"));
    }

    /** A page without a script, with this title, which may be any text. */
    public static PageTemplate plain(String title) {
        return styled(title, resource("page.css"));
    }

    /** The same with a style of its own, in CSS. */
    public static PageTemplate styled(String title, String style) {
        return of(title, style, "", "");
    }

    private static PageTemplate of(String title, String style, String legend, String script) {
        String policy = "default-src 'none'; style-src '" + digest(style) + "'; "
                + (script.isEmpty() ? "" : "script-src '" + digest(script) + "'; ")
                + "base-uri 'none'; form-action 'none'";
        // The title comes last: it may hold anything, even what looks like a place in the template.
        String page = resource("page.html")
                .replace("{{policy}}", policy)
                .replace("{{style}}", style)
                .replace("{{legend}}", legend)
                .replace("{{script}}", script.isEmpty() ? "" : "<script>" + script + "</script>\n");
        int contents = page.indexOf(CONTENTS);
        String safeTitle = HtmlText.escape(title);
        return new PageTemplate(
                page.substring(0, contents).replace("{{title}}", safeTitle),
                page.substring(contents + CONTENTS.length()));
    }

    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java platform has SHA-256", cause);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new BeleggException(name + " is missing from the program's jar; install Belegg again", null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new BeleggException("cannot read " + name + " from the program's jar; install Belegg again", cause);
        }
    }
}
