package org.belegg.archive.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person types to name a story or a finding in it: {@code 9f3c2ab17d} or {@code 9f3c2ab17d.a3}. The first part is
 * the story's key or the beginning of it, or the id that the story came with.
 *
 * @param story as typed
 * @param finding the id of a finding within the story, or null for the story itself
 */
public record Reference(String story, @Nullable String finding) {
    private static final Pattern WITH_FINDING = Pattern.compile("(.+)\\.([afte][1-9][0-9]{0,8})");

    /** What was typed, taken apart. Any text will do; whether there is such a story is for the archive to say. */
    public static Reference parse(String typed) {
        Matcher parts = WITH_FINDING.matcher(typed);
        return parts.matches() ? new Reference(parts.group(1), parts.group(2)) : new Reference(typed, null);
    }

    @Override
    public String toString() {
        return finding == null ? story : story + "." + finding;
    }
}
