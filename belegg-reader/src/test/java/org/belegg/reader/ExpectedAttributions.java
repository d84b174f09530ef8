package org.belegg.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Claims about the attributions of a text in which they are marked: {@code [source Kari] [cue sier] at [content det
 * regner]}. Channels are marked by how they passed it on: {@code [told VG]}. Where a text has several attributions, a
 * number behind the label tells them apart: {@code [cue1 sier] ... [cue2 mener]}. A claim fails when anything is found
 * that is not marked.
 */
public final class ExpectedAttributions {
    private final Reading reading;
    private final List<Attribution> inMarkedOrder;

    private ExpectedAttributions(Reading reading, List<Attribution> inMarkedOrder) {
        this.reading = reading;
        this.inMarkedOrder = inMarkedOrder;
    }

    /** Claims that a Bokmål text has the marked attributions and no others. */
    public static ExpectedAttributions expect(String marked) {
        return expect(Language.NB, marked);
    }

    /** Claims that a Nynorsk text has the marked attributions and no others. */
    public static ExpectedAttributions expectNynorsk(String marked) {
        return expect(Language.NN, marked);
    }

    /** Claims that a Bokmål text has no attribution. */
    public static void expectNone(String text) {
        expect(text);
    }

    /** Claims that the marked contents are found, and that nobody knows whose they are. */
    public static void expectUnattributed(String marked) {
        ExpectedAttributions found = expect(marked);
        found.inMarkedOrder.forEach(attribution -> assertEquals(null, attribution.speaker(), attribution::toString));
    }

    private static ExpectedAttributions expect(Language language, String text) {
        MarkedText marked = MarkedText.parse(text);
        Reading reading = CheckedReader.read(Article.of(marked.text()).withLanguage(language));
        TreeMap<String, List<String>> expected = new TreeMap<>();
        marked.spans().forEach((label, spans) -> {
            String name = label.replaceAll("\\d", "");
            spans.forEach(span -> expected.computeIfAbsent(label.substring(name.length()), number -> new ArrayList<>())
                    .add(shown(name, span, marked.text())));
        });
        expected.values().forEach(parts -> parts.sort(null));
        List<List<String>> found = new ArrayList<>();
        reading.attributions().forEach(attribution -> found.add(parts(attribution, marked.text())));
        assertEquals(
                lines(new ArrayList<>(expected.values())), lines(found), () -> "attributions of: " + marked.text());
        return new ExpectedAttributions(
                reading,
                expected.values().stream()
                        .map(parts -> reading.attributions().get(found.indexOf(parts)))
                        .toList());
    }

    private static List<String> parts(Attribution attribution, String text) {
        List<String> parts = new ArrayList<>();
        attribution.source().forEach(span -> parts.add(shown("source", span, text)));
        attribution.cue().forEach(span -> parts.add(shown("cue", span, text)));
        attribution.content().forEach(span -> parts.add(shown("content", span, text)));
        for (Channel channel : attribution.channel()) {
            parts.add(shown(channel.how().name().toLowerCase(Locale.ROOT), channel.span(), text));
        }
        parts.sort(null);
        return parts;
    }

    private static String shown(String label, Span span, String text) {
        return label + " \"" + text.substring(span.start(), span.end()) + "\" at " + span.start();
    }

    private static String lines(List<List<String>> attributions) {
        return String.join(
                "\n",
                attributions.stream()
                        .map(parts -> String.join(", ", parts))
                        .sorted()
                        .toList());
    }

    /** And that the only one is of this type. */
    public ExpectedAttributions ofType(AttributionType type) {
        assertEquals(type, only().type());
        return this;
    }

    /** And that the only one takes this stance. */
    public ExpectedAttributions withStance(Stance stance) {
        assertEquals(stance, only().stance());
        return this;
    }

    /** And who speaks, by name, in the order of the numbers in the marks; null when nobody knows. */
    public ExpectedAttributions saidBy(@Nullable String... speakers) {
        List<@Nullable String> found = new ArrayList<>();
        for (Attribution attribution : inMarkedOrder) {
            found.add(reading.entity(attribution.speaker()).map(Entity::name).orElse(null));
        }
        assertEquals(Arrays.asList(speakers), found);
        return this;
    }

    /** And that the one marked with this number stands in the content of the one with that. */
    public ExpectedAttributions within(int inner, int outer) {
        Attribution around = inMarkedOrder.get(outer - 1);
        assertEquals(around.id(), inMarkedOrder.get(inner - 1).within());
        return this;
    }

    private Attribution only() {
        assertEquals(1, inMarkedOrder.size());
        return inMarkedOrder.get(0);
    }
}
