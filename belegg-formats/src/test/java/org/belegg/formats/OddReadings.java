package org.belegg.formats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Bound;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Hearsay;
import org.belegg.model.Language;
import org.belegg.model.Mention;
import org.belegg.model.PartialDate;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Readings of stories that are made of whatever trips a format: quotation marks, dashes, emoji, combining accents, soft
 * hyphens, line ends, markup, formulas. Spans lie anywhere between code points. The same number gives the same reading.
 */
public final class OddReadings {
    private static final List<String> PIECES = List.of(
            "«",
            "»",
            "“",
            "”",
            "\"",
            "'",
            "– ",
            "—",
            "-",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u2028",
            "\u0085",
            "\u00ad",
            "e\u0301",
            "A\u030a",
            "🌉",
            "👩‍👩‍👧",
            "👍🏽",
            "🇳🇴",
            "æ",
            "ø",
            "å",
            "ß",
            "İ",
            "ı",
            "שלום",
            "\u202e",
            "\u200b",
            "\u0000",
            "\u001b[31m",
            "\ufeff",
            "<script>alert(1)</script>",
            "<b onclick='x'>",
            "&amp;",
            "&",
            "]]>",
            "-->",
            "=1+1",
            "@SUM(A1)",
            "\\",
            "\\u0041",
            "`",
            "**",
            "__",
            "[a](javascript:x)",
            "![i](http://x)",
            "|",
            "#",
            "1. ",
            "T1\tContent 0 1",
            ";",
            "\"\"\"",
            "{",
            "}",
            "$",
            "%",
            "^",
            "~",
            "ordfører",
            "Kari",
            "Moen",
            "sier",
            "brua",
            "50");
    private static final List<AttributionType> TYPES = List.of(AttributionType.values());
    private static final List<Stance> STANCES = List.of(Stance.values());
    private static final List<Mention.Kind> KINDS = List.of(Mention.Kind.values());
    private static final int SPANS = 40;

    private OddReadings() {}

    /** A good many readings, for parameterised tests. */
    public static Stream<Reading> some() {
        return IntStream.range(0, 60).mapToObj(OddReadings::number);
    }

    private static Reading number(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("x");
        int pieces = 5 + random.nextInt(120);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        String title = seed % 3 == 0 ? null : PIECES.get(random.nextInt(PIECES.size())) + " title";
        Article article = new Article(
                "odd/" + seed + " <å>\"",
                text.toString(),
                title,
                seed % 2 == 0 ? null : PartialDate.parse("2025-03"),
                seed % 4 == 0 ? null : "Kyst<posten>",
                null);
        return reading(article, spans(text.toString(), random), random);
    }

    private static List<Span> spans(String text, Random random) {
        List<Span> spans = new ArrayList<>();
        int length = text.codePointCount(0, text.length());
        while (spans.size() < SPANS) {
            int start = random.nextInt(length);
            int end = Math.min(length, start + 1 + random.nextInt(20));
            Span span = new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            if (text.substring(span.start(), span.end()).codePoints().anyMatch(Character::isLetterOrDigit)) {
                spans.add(span);
            }
        }
        return spans;
    }

    private static Reading reading(Article article, List<Span> spans, Random random) {
        List<Entity> entities = List.of(
                entity("e1", EntityType.PERSON, article, spans.subList(0, 3)),
                entity("e2", EntityType.ORGANISATION, article, spans.subList(3, 5)));
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<Span> some = spans.subList(5 + 4 * i, 9 + 4 * i);
            attributions.add(new Attribution(
                    "a" + (i + 1),
                    TYPES.get(i % TYPES.size()),
                    STANCES.get(i),
                    i == 4 ? List.of() : List.of(some.get(0)),
                    i == 5 ? List.of() : List.of(some.get(1)),
                    content(some.get(2), some.get(3), random),
                    i == 4 ? null : i % 2 == 0 ? "e1" : "e2",
                    i == 2
                            ? List.of(new Channel(Channel.How.TOLD, article.textOf(some.get(3)), some.get(3), "e2"))
                            : List.of(),
                    i == 3 ? "a1" : null,
                    "odd-rule"));
        }
        return new Reading(
                article,
                Language.NB,
                attributions,
                entities,
                List.of(
                        new TimeMention(
                                spans.get(30),
                                TimeMention.Type.DATE,
                                "2025-03-XX",
                                LocalDate.of(2025, 3, 7),
                                LocalDate.of(2025, 3, 28),
                                "odd-rule"),
                        new TimeMention(spans.get(31), TimeMention.Type.SET, null, null, null, "odd-rule")),
                List.of(
                        figure(article, spans.get(32), spans.get(33), "50", "a2"),
                        figure(article, spans.get(34), spans.get(35), "2.50", null)),
                List.of(new Hearsay(spans.get(36), "odd-rule")),
                List.of(new Warning("odd", "odd <b>", spans.get(37))));
    }

    private static List<Span> content(Span one, Span other, Random random) {
        boolean apart = one.end() < other.start();
        return apart && random.nextBoolean() ? List.of(one, other) : List.of(one);
    }

    private static Entity entity(String id, EntityType type, Article article, List<Span> spans) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            mentions.add(new Mention(spans.get(i), KINDS.get(i)));
        }
        return new Entity(
                id, type, "<i>" + article.textOf(spans.get(0)), mentions, List.of(new Role("=leder", "|lag|")), null);
    }

    private static Figure figure(Article article, Span span, Span of, String value, @Nullable String attribution) {
        return new Figure(
                span,
                new BigDecimal(value),
                null,
                null,
                Bound.ABOUT,
                article.textOf(of),
                of,
                "person",
                new Fate("killed", span, of),
                attribution,
                "odd-rule");
    }
}
