package org.belegg.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.belegg.model.Attribution;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.Figure;
import org.belegg.model.Hearsay;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;

/**
 * What is true of every reading, whatever the text. The tests get their readings from {@link CheckedReader}, which
 * checks all of it whether a test asks or not.
 *
 * <p>{@link Reading} refuses some of this itself; it is checked here again, so that a test tells when it stops.
 */
public final class ReadingInvariants {
    private static final Set<String> RULES =
            ArticleReader.rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

    private final Reading reading;
    private final String text;
    private final Map<String, Attribution> attributions = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();

    private ReadingInvariants(Reading reading) {
        this.reading = reading;
        text = reading.article().text();
        reading.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    /** Checks all that must hold of a reading; time is linear in its size, so that it may be a large one. */
    public static void check(Reading reading) {
        ReadingInvariants invariants = new ReadingInvariants(reading);
        reading.attributions().forEach(invariants::checkAttribution);
        reading.entities().forEach(invariants::checkEntity);
        checkTimes(text(reading), reading.times());
        checkFigures(text(reading), reading.figures());
        reading.figures().forEach(invariants::checkVoucher);
        invariants.checkHearsay();
        invariants.checkWarnings();
        invariants.checkOrder();
    }

    /** Checks what must hold of the times of a text. */
    public static void checkTimes(String text, List<TimeMention> times) {
        assertApart(times.stream().map(TimeMention::span).toList(), "times");
        for (TimeMention time : times) {
            assertWords(text, time.span(), time);
            assertRule(time.evidence(), time);
            assertEquals(time.earliest() == null, time.latest() == null, time::toString);
            assertTrue(
                    time.earliest() == null
                            || time.latest() == null
                            || !time.earliest().isAfter(time.latest()),
                    time::toString);
            assertFalse(time.value() != null && time.value().isBlank(), time::toString);
        }
    }

    /** Checks what must hold of the figures of a text, whoever vouches for them. */
    public static void checkFigures(String text, List<Figure> figures) {
        assertApart(figures.stream().map(Figure::span).toList(), "figures");
        for (Figure figure : figures) {
            assertWords(text, figure.span(), figure);
            assertRule(figure.evidence(), figure);
            if (figure.ofSpan() != null) {
                assertWords(text, figure.ofSpan(), figure);
                assertEquals(wordsAt(text, figure.ofSpan()), figure.of(), figure::toString);
            }
        }
    }

    private void checkAttribution(Attribution attribution) {
        Stream.of(attribution.source(), attribution.cue(), attribution.content())
                .flatMap(List::stream)
                .forEach(span -> assertWords(text, span, attribution));
        assertRule(attribution.evidence(), attribution);
        assertFalse(attribution.content().isEmpty(), attribution::toString);
        assertApart(attribution.content(), attribution);
        assertApart(attribution.cue(), attribution);
        assertApart(attribution.source(), attribution);
        assertTrue(
                attribution.cue().isEmpty() || !overlap(attribution.cue(), attribution.content()),
                () -> "cue in its own content: " + shown(attribution));
        assertTrue(attribution.speaker() == null || entities.containsKey(attribution.speaker()), attribution::toString);
        for (Channel channel : attribution.channel()) {
            assertWords(text, channel.span(), attribution);
            assertEquals(wordsAt(text, channel.span()), channel.name(), attribution::toString);
            assertTrue(channel.entity() == null || entities.containsKey(channel.entity()), attribution::toString);
        }
        checkWithin(attribution);
    }

    /** The one around it is there, holds its content, and is not around itself by way of others. */
    private void checkWithin(Attribution attribution) {
        if (attribution.within() == null) {
            return;
        }
        Attribution outer = attributions.get(attribution.within());
        assertNotNull(outer, attribution::toString);
        assertTrue(
                attribution.content().stream().allMatch(span -> holds(extent(outer.content()), span)),
                () -> shown(attribution) + " is not in " + shown(outer));
        Set<String> seen = new HashSet<>();
        for (Attribution at = attribution; at != null; at = attributions.get(at.within())) {
            assertTrue(seen.add(at.id()), () -> "a circle of attributions from " + attribution);
        }
    }

    private void checkEntity(Entity entity) {
        assertFalse(entity.name().isBlank(), entity::toString);
        assertFalse(entity.mentions().isEmpty(), entity::toString);
        List<Span> spans = entity.mentions().stream().map(Mention::span).toList();
        spans.forEach(span -> assertWords(text, span, entity));
        assertEquals(spans.stream().sorted().toList(), spans, entity::toString);
        assertEquals(Set.copyOf(spans).size(), spans.size(), () -> "mentioned twice at one place: " + entity);
    }

    /** A figure in somebody's words says whose. */
    private void checkVoucher(Figure figure) {
        if (figure.attribution() != null) {
            Attribution voucher = attributions.get(figure.attribution());
            assertNotNull(voucher, figure::toString);
            assertTrue(overlap(List.of(figure.span()), voucher.content()), () -> figure + " not in " + shown(voucher));
        }
    }

    private void checkHearsay() {
        for (Hearsay hearsay : reading.hearsay()) {
            assertWords(text, hearsay.span(), hearsay);
            assertRule(hearsay.evidence(), hearsay);
        }
        assertSorted(reading.hearsay().stream().map(Hearsay::span).toList(), "hearsay");
    }

    private void checkWarnings() {
        for (Warning warning : reading.warnings()) {
            Span span = warning.span();
            assertTrue(0 <= span.start() && span.end() <= text.length(), warning::toString);
            assertFalse(warning.code().isBlank() || warning.message().isBlank(), warning::toString);
        }
        assertTrue(reading.warnings().size() <= ReadingWarnings.MOST, "too many warnings");
    }

    /** Findings stand in text order, and their ids count them. */
    private void checkOrder() {
        assertSorted(
                starts(reading.attributions().stream().map(one -> one.content().get(0))), "attributions");
        assertSorted(
                starts(reading.entities().stream()
                        .map(one -> one.mentions().get(0).span())),
                "entities");
        assertEquals(
                IntStream.rangeClosed(1, reading.attributions().size())
                        .mapToObj(i -> "a" + i)
                        .toList(),
                reading.attributions().stream().map(Attribution::id).toList());
        assertEquals(reading.entities().size(), entities.size(), "two entities with one id");
    }

    private static List<Span> starts(Stream<Span> spans) {
        return spans.map(span -> new Span(span.start(), span.start())).toList();
    }

    private static void assertRule(String evidence, Object finding) {
        assertTrue(RULES.contains(evidence), () -> "no such rule: " + evidence + " of " + finding);
    }

    /** A span holds something, lies in the text, and cuts no character in two. */
    private static void assertWords(String text, Span span, Object finding) {
        assertTrue(
                0 <= span.start() && span.start() < span.end() && span.end() <= text.length(),
                () -> span + " is no stretch of the text: " + finding);
        assertFalse(
                cutsCharacter(text, span.start()) || cutsCharacter(text, span.end()),
                () -> span + " cuts a character in two: " + finding);
        assertFalse(wordsAt(text, span).isBlank(), () -> span + " holds no words: " + finding);
    }

    private static boolean cutsCharacter(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static void assertApart(List<Span> spans, Object finding) {
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span span = spans.get(i);
            assertTrue(before.end() <= span.start(), () -> before + " and " + span + " overlap: " + finding);
        }
    }

    private static void assertSorted(List<Span> spans, String what) {
        assertEquals(spans.stream().sorted().toList(), spans, what + " out of text order");
    }

    private static boolean overlap(List<Span> some, List<Span> others) {
        int other = 0;
        for (Span one : some) {
            while (other < others.size() && others.get(other).end() <= one.start()) {
                other++;
            }
            if (other < others.size() && others.get(other).start() < one.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static Span extent(List<Span> spans) {
        return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    private static String text(Reading reading) {
        return reading.article().text();
    }

    private static String wordsAt(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private String shown(Attribution attribution) {
        List<String> words = new ArrayList<>();
        Stream.of(attribution.source(), attribution.cue(), attribution.content())
                .flatMap(List::stream)
                .forEach(span -> words.add(wordsAt(text, span)));
        return attribution + " " + words;
    }
}
