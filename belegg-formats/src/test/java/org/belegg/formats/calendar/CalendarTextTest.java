package org.belegg.formats.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.belegg.formats.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {
    private static final Instant STAMP = Instant.parse("2026-11-24T12:34:56.789Z");
    private static final Days TWELFTH = days("2024-03-12", "2024-03-12");

    @Test
    void anEventIsWrittenAsTheStandardHasIt() {
        assertEquals(
                """
                BEGIN:VEVENT
                UID:x@belegg
                DTSTAMP:20261124T123456Z
                DTSTART;VALUE=DATE:20240312
                DTEND;VALUE=DATE:20240313
                SUMMARY:Rettssaken starter
                DESCRIPTION:Kari Moen\\, aktor\\; «C:\\\\»\\nto linjer
                TRANSP:TRANSPARENT
                END:VEVENT
                """,
                CalendarText.of(new CalendarEvent(
                                "x@belegg",
                                STAMP,
                                TWELFTH,
                                "Rettssaken starter",
                                "Kari Moen, aktor; «C:\\»\r\nto linjer"))
                        .replace("\r\n", "\n"));
    }

    @Test
    void anotherProgramReadsTheSameDaysAndWords() {
        VEvent event = parsed(new CalendarEvent("u", STAMP, days("2024-02-01", "2024-02-29"), "a", "b"));
        assertEquals(
                "2024-02-01", event.getDateStart().getValue().getRawComponents().toString(false, true));
        assertEquals(
                "2024-03-01", event.getDateEnd().getValue().getRawComponents().toString(false, true));
        assertFalse(event.getDateStart().getValue().hasTime());
        assertEquals("u", event.getUid().getValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "æøå ÆØÅ, og; mer: \"ja\" = nei \\ \\n \\, ^n ^^",
                "én\nto\n\ntre",
                " blank foran og bak ",
                "BEGIN:VEVENT",
                "x\nEND:VEVENT\nBEGIN:VALARM",
                "🌉🌉🌉 e\u0301 \u00AD",
                "\t"
            })
    void anyTextComesBackAsItWas(String text) {
        VEvent event = parsed(new CalendarEvent("u", STAMP, TWELFTH, "s", text));
        assertEquals(text, event.getDescription().getValue());
        VEvent longer = parsed(new CalendarEvent("u", STAMP, TWELFTH, "s", text.repeat(40)));
        assertEquals(text.repeat(40), longer.getDescription().getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "å", "aå", "ååa", "€", "x€", "🌉", "a🌉", "ab🌉", "abc🌉", ",", "å,", "\n", "å\\"})
    void noLineIsLongerThan75OctetsAndNoCharacterIsBroken(String letters) {
        String text = CalendarText.of(new CalendarEvent("u", STAMP, TWELFTH, letters.repeat(200), letters.repeat(200)));
        List<String> lines = text.lines().toList();
        int longest = 0;
        for (String line : lines) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            longest = Math.max(longest, octets.length);
            assertTrue(octets.length <= 75, () -> octets.length + " octets: " + line);
            assertEquals(line, new String(octets, StandardCharsets.UTF_8), "half a character");
        }
        assertTrue(longest > 70, "folded sooner than needed: " + longest);
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"), "a line without its end");
    }

    @Test
    void aSummaryIsOneLine() {
        assertEquals(
                "én to",
                parsed(new CalendarEvent("u", STAMP, TWELFTH, "én\r\nto", ""))
                        .getSummary()
                        .getValue());
    }

    @Test
    void whatNoFileCanHoldIsReplaced() {
        VEvent event = parsed(new CalendarEvent("u", STAMP, TWELFTH, "a\u0000b\uD800c\u001B[2Jd", ""));
        assertEquals("a\uFFFDb\uFFFDc\uFFFD[2Jd", event.getSummary().getValue());
    }

    @Test
    void yearsHaveFourDigits() {
        Days last = days("9999-12-31", "9999-12-31");
        assertFalse(CalendarEvent.canHold(last));
        assertThrows(IllegalArgumentException.class, () -> new CalendarEvent("u", STAMP, last, "s", ""));
        assertTrue(CalendarEvent.canHold(days("9999-12-30", "9999-12-30")));
        assertFalse(CalendarEvent.canHold(new Days(LocalDate.of(0, 12, 31), LocalDate.of(1, 1, 1))));
    }

    /** The event as another program reads it, which must have nothing to complain of. */
    private static VEvent parsed(CalendarEvent event) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        List<ICalendar> calendars = Biweekly.parse(CalendarText.OPENING + CalendarText.of(event) + CalendarText.CLOSING)
                .warnings(warnings)
                .all();
        assertEquals(1, calendars.size());
        ICalendar calendar = calendars.get(0);
        assertEquals("", calendar.validate(ICalVersion.V2_0).toString());
        assertEquals(List.of(List.of()), warnings);
        assertEquals(1, calendar.getEvents().size());
        assertEquals(0, calendar.getEvents().get(0).getAlarms().size());
        return calendar.getEvents().get(0);
    }

    private static Days days(String earliest, String latest) {
        return new Days(LocalDate.parse(earliest), LocalDate.parse(latest));
    }
}
