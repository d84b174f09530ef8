package org.belegg.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belegg.formats.SampleReading;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Language;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {
    private final HtmlFormat format = new HtmlFormat("bru.txt");

    @Test
    void pageLoadsNothingFromElsewhere() {
        String page = page(SampleReading.of());
        assertFalse(Pattern.compile("(src|srcset|action|poster)=|url\\(|@import|https?:|//[a-z]")
                .matcher(page.replaceAll("(?m)^// .*$", ""))
                .find());
        assertTrue(
                Pattern.compile("href=\"[^#]").matcher(page).results().findAny().isEmpty());
    }

    @Test
    void policyAllowsTheStyleAndTheScriptThatStandInThePageAndNothingElse() throws Exception {
        String page = page(SampleReading.of());
        assertTrue(
                page.contains("content=\"default-src 'none'; style-src '" + digest(between(page, "<style>", "</style>"))
                        + "'; script-src '" + digest(between(page, "<script>", "</script>"))
                        + "'; base-uri 'none'; form-action 'none'\""));
        assertFalse(page.contains(" style=\""));
        assertFalse(Pattern.compile("\\son[a-z]+=").matcher(page).find());
    }

    @Test
    void everythingThatAStorySaysIsEscaped() {
        String evil = "<script>alert('1')</script> & \"]]>";
        Article article = new Article(evil, evil, evil, null, evil, null);
        Reading reading = new Reading(
                article,
                Language.NB,
                List.of(attribution("a1", new Span(0, evil.length()), null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new org.belegg.model.Warning("odd", evil, new Span(0, 0))));
        String page = new HtmlFormat(evil + "{{contents}}").opening() + format.write(reading, 1) + format.closing();
        assertEquals(1, page.split("<script", -1).length - 1);
        assertTrue(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;]]&gt;"));
    }

    @Test
    void contentInsideContentNamesBothTheInnermostFirst() {
        String page = page(SampleReading.of());
        assertTrue(page.contains("<span class=\"mark content nested\" data-of=\"3 2\">«brua er </span>"), page);
    }

    @Test
    void markedStretchesPutTogetherAreTheText() {
        String text = between(page(SampleReading.of()), "<div class=\"text\" lang=\"nb\">\n", "</div>");
        String words = text.replaceAll("<a [^>]*>[ND]?\\d+</a>", "").replaceAll("<[^>]*>", "");
        assertEquals(SampleReading.TEXT.replace("\n\n", "\n"), words);
    }

    @Test
    void eachNumberInTheTextLinksToItsRecordAndBack() {
        String page = page(SampleReading.of());
        for (String sign : List.of("1", "2", "3", "N1", "N2", "D1", "D2")) {
            assertTrue(page.contains("id=\"s1-m" + sign + "\" href=\"#s1-r" + sign + "\""), sign);
            assertTrue(page.contains("id=\"s1-r" + sign + "\" data-of=\"" + sign + "\""), sign);
            assertTrue(page.contains("<a href=\"#s1-m" + sign + "\""), sign);
        }
    }

    @Test
    void figureIsMarkedWithASignAndInsideAContentNamesItToo() {
        String page = page(SampleReading.of());
        assertTrue(
                page.contains("aria-label=\"Number 1 begins: to its record\">N1</a>"
                        + "<span class=\"mark figure\" data-of=\"N1\">To</span>"),
                page);
        assertTrue(page.contains("<span class=\"mark content figure nested\" data-of=\"N2 3 2\">trygg</span>"), page);
    }

    @Test
    void timeIsMarkedWithASign() {
        assertTrue(page(SampleReading.of())
                .contains("aria-label=\"Day 1 begins: to its record\">D1</a>"
                        + "<span class=\"mark time\" data-of=\"D1\">fredag</span>"));
    }

    @Test
    void recordOfAFigureSaysWhoSaysIt() {
        String page = page(SampleReading.of());
        assertTrue(page.contains("""
                <strong>2 arbeidere (person, injured)</strong></p>
                <dl>
                <dt>says</dt><dd>the writer, in the writer&#39;s own voice</dd>
                <dt>words</dt><dd>To</dd>
                """), page);
        assertTrue(page.contains("""
                <dt>says</dt><dd>en rapport</dd>
                <dt>words</dt><dd>trygg</dd>
                <dt>stance</dt><dd>affirms</dd>
                <dt>chain</dt><dd>Kystposten &lt;- NTB (reported) &lt;- Kari Moen &lt;- en rapport</dd>
                <dt>bound</dt><dd>at least</dd>
                """), page);
        assertTrue(page.contains("""
                <dt>fate</dt><dd>injured</dd>
                <dt>when</dt><dd>fredag</dd>
                <dt>where</dt><dd>sjøen</dd>
                """), page);
    }

    @Test
    void tableOfDaysSaysAllThatTheTimelineShows() {
        String page = page(SampleReading.of());
        assertTrue(
                page.contains("<span lang=\"nb\">fredag</span> <small>found by weekday</small></td>"
                        + "<td>2025-03-XX</td><td>2025-03-07</td><td>2025-03-28</td></tr>"),
                page);
        assertTrue(page.contains("<td>duration not known</td><td></td><td></td></tr>"), page);
    }

    @Test
    void storyWithoutFiguresAndTimesHasNoPlaceForThem() {
        String section = format.write(reading("abc", attribution("a1", new Span(0, 3), null)), 1);
        assertFalse(section.contains("<h3>Numbers"), section);
        assertFalse(section.contains("<h3>Days"), section);
        assertFalse(section.contains("<svg"), section);
    }

    @Test
    void storiesOfOnePageShareNoId() {
        String page = format.opening()
                + format.write(SampleReading.of(), 1)
                + format.write(SampleReading.of(), 2)
                + format.closing();
        Set<String> seen = new HashSet<>();
        Matcher ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(page);
        while (ids.find()) {
            assertTrue(seen.add(ids.group(1)), ids.group(1));
        }
        Matcher links = Pattern.compile("href=\"#([^\"]*)\"").matcher(page);
        while (links.find()) {
            assertTrue(seen.contains(links.group(1)), links.group(1));
        }
    }

    @Test
    void overlappingStretchesAreCutWhereTheyMeet() {
        Reading reading =
                reading("abcdef", attribution("a1", new Span(0, 4), null), attribution("a2", new Span(2, 6), null));
        String page = format.write(reading, 1);
        assertTrue(page.contains("data-of=\"1\">ab</span>"), page);
        assertTrue(page.contains("data-of=\"1 2\">cd</span>"), page);
        assertTrue(page.contains("data-of=\"2\">ef</span>"), page);
    }

    @Test
    void contentOverSeveralParagraphsIsMarkedInEach() {
        Reading reading = reading("en\n\nto", attribution("a1", new Span(0, 6), null));
        String page = format.write(reading, 1);
        assertTrue(page.contains("data-of=\"1\">en</span></p>"), page);
        assertTrue(page.contains("data-of=\"1\">to</span></p>"), page);
    }

    @Test
    void thousandsOfNestedContentsTakeNoTime() {
        String text = "«".repeat(10_000) + "»".repeat(10_000);
        List<Attribution> nested = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            nested.add(attribution("a" + i, new Span(i, 20_000 - i), null));
        }
        Reading reading = new Reading(
                Article.of("x", text), Language.NB, nested, List.of(), List.of(), List.of(), List.of(), List.of());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> new MarkedText(reading, "s1-")
                        .appendTo(new StringBuilder(), org.belegg.formats.LineIndex.of(text)));
    }

    @Test
    void recordShowsTheFirstRolesOfOneWhoHasMany() {
        List<Role> roles = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            roles.add(new Role("leder " + i, null));
        }
        Span whole = new Span(0, 4);
        Entity speaker = new Entity(
                "e1", EntityType.PERSON, "Kari", List.of(new Mention(whole, Mention.Kind.NAME)), roles, null);
        Attribution said = new Attribution(
                "a1",
                AttributionType.INDIRECT,
                Stance.AFFIRMS,
                List.of(whole),
                List.of(),
                List.of(whole),
                "e1",
                List.of(),
                null,
                "rule");
        String page = page(new Reading(
                Article.of("x", "Kari"),
                Language.NB,
                List.of(said),
                List.of(speaker),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        assertTrue(page.contains("leder 10; and 15 more"), page);
    }

    private String page(Reading reading) {
        return format.opening() + format.write(reading, 1) + format.closing();
    }

    private static Reading reading(String text, Attribution... attributions) {
        return new Reading(
                Article.of("x", text),
                Language.NB,
                List.of(attributions),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Attribution attribution(String id, Span content, @Nullable String within) {
        return new Attribution(
                id,
                AttributionType.DIRECT,
                Stance.AFFIRMS,
                List.of(),
                List.of(),
                List.of(content),
                null,
                List.of(),
                within,
                "rule");
    }

    private static String between(String page, String start, String end) {
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf(end, from));
    }

    private static String digest(String content) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }
}
