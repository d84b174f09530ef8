package org.belegg.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.belegg.formats.Days;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.belegg.model.PartialDate;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void oneDayIsADotAndSeveralAreAnOpenBar() {
        String line = line("2025-03", "2025-03-07..2025-03-07", "2025-03-07..2025-03-28");
        assertEquals(1, count(line, "<circle class=\"day\""));
        assertEquals(1, count(line, "<rect class=\"range\""));
        assertTrue(line.contains(">D1 dag: 2025-03-07</text>"), line);
        assertTrue(line.contains(">D2 dag: 2025-03-07..2025-03-28</text>"), line);
    }

    @Test
    void barReachesFromTheBeginningOfItsFirstDayToTheEndOfItsLast() {
        // 22 days are shown on 396 units, so a day takes 18; the line begins 12 units in.
        String line = line("2025-03-20", "2025-03-07..2025-03-28", "2025-03-08..2025-03-09");
        assertTrue(line.contains("<rect class=\"range\" x=\"12.0\" y=\"34\" width=\"396.0\""), line);
        assertTrue(line.contains("<rect class=\"range\" x=\"30.0\" y=\"64\" width=\"36.0\""), line);
        assertTrue(line.contains("<rect class=\"published\" x=\"246.0\" y=\"2\" width=\"18.0\""), line);
    }

    @Test
    void expressionsThatMeanTheSameDaysShareARow() {
        String line = line("2025-03", "2025-03-07..2025-03-07", "2025-03-08..2025-03-08", "2025-03-07..2025-03-07");
        assertTrue(line.contains("<g data-of=\"D1 D3\">"), line);
        assertEquals(2, count(line, "<g "));
    }

    @Test
    void pictureHasATitleAndADescriptionThatItNames() {
        String line = line("2025-03", "2025-03-07..2025-03-28");
        assertTrue(line.contains("role=\"img\""), line);
        assertTrue(line.contains("aria-labelledby=\"s1-line-title s1-line-desc\""), line);
        assertTrue(line.contains("<title id=\"s1-line-title\">Timeline of the story</title>"), line);
        assertTrue(
                line.contains("<desc id=\"s1-line-desc\">1 stretch of days; the line reaches from 2025-03-07 to "
                        + "2025-03-28. The table below says the same in words.</desc>"),
                line);
    }

    @Test
    void whatLiesFarOffIsAnArrowAtTheEdgeAndLeavesTheWeekReadable() {
        String line = line("2025-03-10", "2025-03-07..2025-03-07", "1905-06-07..1905-06-07", "2060-01-01..2060-12-31");
        assertTrue(line.contains("the line reaches from 2025-03-07 to 2025-03-07"), line);
        assertEquals(1, count(line, "<circle"));
        assertEquals(0, count(line, "<rect class=\"range\""));
        assertTrue(line.contains("<path class=\"beyond\" d=\"M1 "), line);
        assertTrue(line.contains("<path class=\"beyond\" d=\"M419 "), line);
    }

    @Test
    void storyWithoutAPublicationDateShowsAllItsDays() {
        String line = timeline(null, "2025-03-07..2025-03-07", "1905-06-07..1905-06-07");
        assertTrue(line.contains("the line reaches from 1905-06-07 to 2025-03-07"), line);
        assertFalse(line.contains("class=\"published\""), line);
        assertFalse(line.contains("class=\"beyond\""), line);
    }

    @Test
    void ticksAreDaysMonthsOrYearsAndNeverTooMany() {
        assertEquals("2025-03-07 2025-03-08 2025-03-09", ticks("2025-03-07", "2025-03-10"));
        assertEquals("2025-03-07 2025-03-14 2025-03-21 2025-03-28", ticks("2025-03-07", "2025-03-29"));
        assertEquals("2025-04 2025-05 2025-06", ticks("2025-03-07", "2025-06-30"));
        assertEquals("1920 1940 1960 1980 2000 2020", ticks("1910-06-07", "2025-03-08"));
        for (int days = 1; days < 4_000_000; days += 1 + days / 3) {
            LocalDate first = LocalDate.of(1, 3, 5);
            if (first.plusDays(days).getYear() < 9999) {
                int ticks =
                        new DayScale(first, first.plusDays(days), 100).ticks().size();
                assertTrue(ticks >= 1 && ticks <= 7, days + " days: " + ticks);
            }
        }
    }

    @Test
    void durationAndUnknownDayAreNotDrawn() {
        Reading reading = reading(null, List.of(time(0, TimeMention.Type.DURATION, null, null)));
        StringBuilder html = new StringBuilder();
        new Timeline(reading, "s1-").appendTo(html);
        assertEquals("", html.toString());
    }

    @Test
    void daysOfNoCalendarAreNotDrawnEither() {
        Reading reading = reading(null, List.of(time(0, TimeMention.Type.DATE, LocalDate.MIN, LocalDate.MAX)));
        StringBuilder html = new StringBuilder();
        new Timeline(reading, "s1-").appendTo(html);
        assertEquals("", html.toString());
        assertTrue(line("9999", "9999-12-31..9999-12-31").contains("<circle"));
    }

    @Test
    void listOfThousandsOfDatesGetsAShortLine() {
        String[] days = new String[1000];
        LocalDate day = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < days.length; i++) {
            days[i] = day.plusDays(i) + ".." + day.plusDays(i);
        }
        String line = timeline(null, days);
        assertEquals(40, count(line, "<circle"));
        assertTrue(line.contains(" 960 more stand in the table only."), line);
    }

    @Test
    void longWordsAreCutBetweenCharacters() {
        DayRange range =
                new DayRange(Days.of(PartialDate.parse("2025-03-07")), List.of(Label.ofTime(1)), "🌉".repeat(40));
        assertEquals("D1 " + "🌉".repeat(27) + "…: 2025-03-07", range.caption());
    }

    private static String line(String published, String... days) {
        return timeline(PartialDate.parse(published), days);
    }

    /** The timeline of a story that says "dag" so many times, each with the days that it can mean. */
    private static String timeline(@Nullable PartialDate published, String... days) {
        List<TimeMention> times = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            String[] ends = days[i].split(Pattern.quote(".."), 2);
            times.add(time(i, TimeMention.Type.DATE, LocalDate.parse(ends[0]), LocalDate.parse(ends[1])));
        }
        StringBuilder html = new StringBuilder();
        new Timeline(reading(published, times), "s1-").appendTo(html);
        return html.toString();
    }

    private static TimeMention time(
            int place, TimeMention.Type type, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return new TimeMention(new Span(4 * place, 4 * place + 3), type, null, earliest, latest, "rule");
    }

    private static Reading reading(@Nullable PartialDate published, List<TimeMention> times) {
        return new Reading(
                Article.of("x", "dag ".repeat(times.size())).withPublished(published),
                Language.NB,
                List.of(),
                List.of(),
                times,
                List.of(),
                List.of(),
                List.of());
    }

    private static String ticks(String first, String end) {
        return new DayScale(LocalDate.parse(first), LocalDate.parse(end), 100)
                .ticks().stream().map(DayScale.Tick::text).collect(Collectors.joining(" "));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
