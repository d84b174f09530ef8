package org.belegg.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belegg.model.PartialDate;

/**
 * The header that web corpora put before a story's first word: {@code " date 2023-10 "}. It is metadata, not text.
 *
 * @param published the publication date that it tells
 * @param end the offset of the first character behind it, in UTF-16 code units
 */
record Header(PartialDate published, int end) {
    private static final Pattern DATE = Pattern.compile("\\s*date (\\d{4}(?:-\\d{2}){0,2})\\s+");

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
}
