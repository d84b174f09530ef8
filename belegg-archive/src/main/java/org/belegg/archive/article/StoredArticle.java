package org.belegg.archive.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.belegg.archive.copies.Credit;
import org.belegg.archive.decision.Decided;
import org.belegg.archive.decision.Decision;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Reading;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * An article as an archive keeps it.
 *
 * @param key names it in every archive: the beginning of the hash over its text and outlet
 * @param hash SHA-256 over its text and outlet, in hexadecimal
 * @param article as it was given
 * @param origin where its bytes came from
 * @param reading what was found in it
 * @param words its words and sentences
 * @param version of the Belegg that read it
 * @param readAt when it was read, as ISO 8601 in UTC
 * @param family the key of the first story of those that are copies of each other, this among them; null when it has no copies
 * @param credits the agencies that it names as those it has its text from, in text order
 * @param decisions what people decided about it, in the order in which they did; what was undone among it
 * @param mergedNames by the ids of entities and statements whose speaker was merged into another: that one's name
 */
public record StoredArticle(
        String key,
        String hash,
        Article article,
        String origin,
        Reading reading,
        StoryWords words,
        String version,
        String readAt,
        @Nullable String family,
        List<Credit> credits,
        List<Decision> decisions,
        Map<String, String> mergedNames) {
    public StoredArticle {
        credits = List.copyOf(credits);
        decisions = List.copyOf(decisions);
        mergedNames = Map.copyOf(mergedNames);
    }

    /** Whether the reading is one of the text as it was given; if not, one of both is damaged. */
    public boolean isReadAsGiven() {
        return reading.article().text().equals(article.text());
    }

    /** A word as it stands, in lower case, as lists of words have it. */
    public String form(LemmaWord word) {
        return article.textOf(word.span()).toLowerCase(Locale.ROOT);
    }

    /** The time at which a statement was made, where the story tells it; empty when it does not. */
    public Optional<TimeMention> saidAt(Attribution statement) {
        return Optional.ofNullable(new SayingDays(reading, words).of(statement));
    }

    /** What holds of the decisions. */
    public Decided decided() {
        return new Decided(decisions);
    }

    /** Its findings one at a time, as people corrected them. */
    public Corrections corrections() {
        return new Corrections(reading, decided());
    }

    /**
     * Its reading as people decided it: without what they rejected, and with what they corrected and whom they merged.
     * A finding that was corrected says so in its evidence. The same as {@link #reading()} when nobody decided anything.
     */
    public Reading decidedReading() {
        return new DecidedReading(this).reading();
    }
}
