package org.belegg.formats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

/** A reading made by hand, with one of everything that a reading can hold. */
public final class SampleReading {
    /** The story; the emoji makes offsets in UTF-16 differ from those in characters. */
    public static final String TEXT = """
            Strid om Sundbrua 🌉

            – Vi har gjort det vi skulle, sier ordfører Kari Moen til Storvik Avis.

            Ifølge NTB hevder Moen at en rapport slår fast at «brua er trygg».

            To arbeidere skal ha falt i sjøen fredag.
            """;

    private SampleReading() {}

    /** The reading of {@link #TEXT}. */
    public static Reading of() {
        Article article = new Article(
                "bru-1", TEXT, "Strid om Sundbrua", PartialDate.parse("2025-03"), "Kystposten", Language.NB);
        return new Reading(
                article,
                Language.NB,
                attributions(),
                entities(),
                times(),
                figures(),
                List.of(hearsay()),
                List.of(warning()));
    }

    /** The first place of a part of {@link #TEXT}. */
    public static Span span(String part) {
        int start = TEXT.indexOf(part);
        if (start < 0) {
            throw new IllegalArgumentException("the sample has no \"" + part + "\"");
        }
        return new Span(start, start + part.length());
    }

    private static List<Attribution> attributions() {
        return List.of(
                new Attribution(
                        "a1",
                        AttributionType.DIRECT,
                        Stance.AFFIRMS,
                        List.of(span("ordfører Kari Moen")),
                        List.of(span("sier")),
                        List.of(span("Vi har gjort det vi skulle")),
                        "e1",
                        List.of(new Channel(Channel.How.TOLD, "Storvik Avis", span("Storvik Avis"), null)),
                        null,
                        "dash-quotation"),
                new Attribution(
                        "a2",
                        AttributionType.MIXED,
                        Stance.AFFIRMS,
                        List.of(secondMoen()),
                        List.of(span("hevder")),
                        List.of(span("en rapport slår fast at «brua er trygg»")),
                        "e1",
                        List.of(new Channel(Channel.How.REPORTED, "NTB", span("NTB"), "e2")),
                        null,
                        "reporting-verb"),
                new Attribution(
                        "a3",
                        AttributionType.MIXED,
                        Stance.AFFIRMS,
                        List.of(span("en rapport")),
                        List.of(span("slår fast")),
                        List.of(span("«brua er trygg»")),
                        null,
                        List.of(),
                        "a2",
                        "reporting-verb"));
    }

    private static Span secondMoen() {
        int start = span("Moen at").start();
        return new Span(start, start + "Moen".length());
    }

    private static List<Entity> entities() {
        return List.of(
                new Entity(
                        "e1",
                        EntityType.PERSON,
                        "Kari Moen",
                        List.of(new Mention(span("Kari Moen"), Mention.Kind.NAME)),
                        List.of(new Role("ordfører", "Storvik")),
                        null),
                new Entity(
                        "e2",
                        EntityType.ORGANISATION,
                        "NTB",
                        List.of(new Mention(span("NTB"), Mention.Kind.NAME)),
                        List.of(),
                        "Norsk Telegrambyrå"));
    }

    private static List<TimeMention> times() {
        return List.of(
                new TimeMention(
                        span("fredag"),
                        TimeMention.Type.DATE,
                        "2025-03-XX",
                        LocalDate.of(2025, 3, 7),
                        LocalDate.of(2025, 3, 28),
                        "weekday"),
                new TimeMention(span("."), TimeMention.Type.DURATION, null, null, null, "unit"));
    }

    private static List<Figure> figures() {
        return List.of(
                new Figure(
                        span("To"),
                        BigDecimal.valueOf(2),
                        null,
                        null,
                        Bound.EXACT,
                        "arbeidere",
                        span("arbeidere"),
                        "person",
                        new Fate("injured", span("fredag"), span("sjøen")),
                        null,
                        "number-word"),
                new Figure(
                        span("trygg"),
                        null,
                        new BigDecimal("2.50"),
                        new BigDecimal("9".repeat(400)),
                        Bound.AT_LEAST,
                        "",
                        null,
                        null,
                        null,
                        "a3",
                        "digits"));
    }

    private static Hearsay hearsay() {
        return new Hearsay(span("skal ha falt"), "hearsay-auxiliary");
    }

    private static Warning warning() {
        return new Warning("odd-sign", "a bridge in the headline", span("🌉"));
    }
}
