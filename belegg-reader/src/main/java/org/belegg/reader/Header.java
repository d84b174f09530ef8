package org.belegg.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belegg.model.PartialDate;
import org.belegg.model.Span;

/**
 * The header that web corpora put before a story's first word: {@code " date 2023-10 "}. It is metadata, not text.
 *
 * @param published the publication date that it tells
 * @param end the offset of the first character behind it, in UTF-16 code units
 */
record Header(PartialDate published, int end) {
    private static final Pattern DATE = Pattern.compile("\\s*date (\\d{4}(?:-\\d{2}){0,2})(?:\\s+|\\z)");

    /** What stands where a header stands, and begins as a date would. */
    private static final Pattern LIKE_HEADER = Pattern.compile("\\s*(date \\d[\\d.:/-]{3,20})(?:\\s|\\z)");

    /** The header at the beginning of this text; empty when it has none, or one that is no date. */
    static Optional<Header> of(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Header(PartialDate.parse(matcher.group(1)), matcher.end()));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Where this text has what looks like a header but holds no date; empty when it has a header or nothing like one. */
    static Optional<Span> unread(String text) {
        Matcher matcher = LIKE_HEADER.matcher(text);
        return matcher.lookingAt() && of(text).isEmpty()
                ? Optional.of(new Span(matcher.start(1), matcher.end(1)))
                : Optional.empty();
    }
}
