package org.belegg.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingIndexTest {
    private final Reading reading = SampleReading.of();
    private final ReadingIndex index = new ReadingIndex(reading);

    @Test
    void chainRunsFromTheOutletOverTheAgencyToTheReport() {
        assertEquals(
                "Kystposten <- NTB (reported) <- Kari Moen <- en rapport",
                index.chain(reading.attributions().get(2)).toString());
    }

    @Test
    void speakerThatIsNotKnownGoesByTheWordsOfTheSource() {
        assertEquals("en rapport", index.speakerName(reading.attributions().get(2)));
    }

    @Test
    void chainOfOneIsNotPassedOn() {
        Reading plain = reading(attribution("a1", null));
        Chain chain = new ReadingIndex(plain).chain(plain.attributions().get(0));
        assertFalse(chain.isPassedOn());
        assertEquals("no source named", chain.toString());
    }

    @Test
    void circleOfAttributionsEnds() {
        Reading circle = reading(attribution("a1", "a2"), attribution("a2", "a1"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> new ReadingIndex(circle).chain(circle.attributions().get(0)));
    }

    private static Reading reading(Attribution... attributions) {
        return new Reading(
                Article.of("x", "Hei."),
                Language.NB,
                List.of(attributions),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Attribution attribution(String id, @Nullable String within) {
        return new Attribution(
                id,
                AttributionType.INDIRECT,
                Stance.AFFIRMS,
                List.of(),
                List.of(),
                List.of(new Span(0, 3)),
                null,
                List.of(),
                within,
                "rule");
    }
}
