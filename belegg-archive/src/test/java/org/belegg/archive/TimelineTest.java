package org.belegg.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belegg.archive.decision.Ruling;
import org.belegg.archive.decision.Verdict;
import org.belegg.archive.search.DayRange;
import org.belegg.archive.search.Search;
import org.belegg.archive.timeline.AnnouncedDays;
import org.belegg.archive.timeline.Entry;
import org.belegg.archive.timeline.Group;
import org.belegg.archive.timeline.Timeline;
import org.belegg.archive.timeline.TimelineLines;
import org.belegg.archive.timeline.TimelinePage;
import org.belegg.archive.timeline.TimelineText;
import org.belegg.model.EntityType;
import org.belegg.model.Stance;
import org.belegg.model.TimeMention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {
    private static final String FERRY = "at ferja går igjen neste tirsdag";
    private static final String STOP = "at ruta stanset i februar";

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = TestArchive.in(folder);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static MadeStory ferry() {
        return new MadeStory("ferje", "Kari Moen sa torsdag " + FERRY + ". Kaia ble bygd i 1961.")
                .in("Kystposten", "2024-03-08")
                .names("Kari Moen", EntityType.PERSON)
                .says("Kari Moen", "sa", FERRY)
                .dates("torsdag", "2024-03-07")
                .dates("neste tirsdag", "2024-03-12")
                .tells("1961", TimeMention.Type.DATE, "1961", "1961-01-01..1961-12-31")
                .knows("ferja", "ferje");
    }

    private static MadeStory route() {
        return new MadeStory(
                        "rute", "Ola Vik nekter for " + STOP + ". Møtet er tirsdag. Det tok to uker. Nå er det nok.")
                .in("Fjordavisa", "2024-03")
                .names("Ola Vik", EntityType.PERSON)
                .says("Ola Vik", "nekter", STOP, Stance.DENIES, List.of())
                .tells("februar", TimeMention.Type.DATE, "2024-02", "2024-02-01..2024-02-29")
                .dates("tirsdag", "2024-03-12")
                .tells("to uker", TimeMention.Type.DURATION, "P2W", "")
                .tells("Nå", TimeMention.Type.DATE, "PRESENT_REF", "");
    }

    @Test
    void statementsDaysToldAndStoriesStandOnTheirOwnTracks() {
        TestArchive.add(archive, ferry(), route());
        assertEquals("""
                1961-01-01..1961-12-31 HAPPENED the writer: Kaia ble bygd i [1961].
                2024-02-01..2024-02-29 HAPPENED Ola Vik DENIES: at ruta stanset i [februar]
                2024-03-01..2024-03-31 SAID Ola Vik DENIES: at ruta stanset i februar (PUBLICATION)
                2024-03-01..2024-03-31 PUBLISHED rute
                2024-03-07 SAID Kari Moen AFFIRMS: at ferja går igjen neste tirsdag (TOLD)
                2024-03-08 PUBLISHED ferje
                2024-03-12 HAPPENED the writer: Møtet er [tirsdag].
                2024-03-12 HAPPENED Kari Moen AFFIRMS: at ferja går igjen [neste tirsdag]
                null HAPPENED the writer: [Nå] er det nok.
                """, lines(all()));
    }

    @Test
    void theSameDayIsOneGroupATrackHoweverManyTellIt() {
        TestArchive.add(archive, ferry(), route());
        Group day = all().groups().stream()
                .filter(group -> String.valueOf(group.days()).equals("2024-03-12"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, day.entries().size());
        assertEquals(2, day.stories());
    }

    @Test
    void aStoryWithoutADateStandsApart() {
        TestArchive.add(
                archive,
                new MadeStory("x", "Siri Åsen sier at det regner.")
                        .names("Siri Åsen", EntityType.PERSON)
                        .says("Siri Åsen", "sier", "at det regner"));
        Timeline timeline = all();
        assertEquals(List.of(), timeline.groups());
        assertEquals(2, timeline.countUndated());
        assertTrue(text(timeline).startsWith("day not known\n  said: 1 statement in 1 story\n"), text(timeline));
    }

    @Test
    void whatWasRejectedIsLeftOutAndNoLongerTellsADay() {
        TestArchive.add(archive, ferry());
        String key = archive.keys().get(0);
        decide(key + ".a1", Ruling.of(Verdict.REJECT, null));
        decide(key + ".t3", Ruling.of(Verdict.REJECT, null));
        // Nobody said anything on Thursday, so it is a day that the story tells of.
        assertEquals("""
                2024-03-07 HAPPENED the writer: Kari Moen sa [torsdag] at ferja går igjen neste tirsdag.
                2024-03-08 PUBLISHED ferje
                2024-03-12 HAPPENED the writer: Kari Moen sa torsdag at ferja går igjen [neste tirsdag].
                """, lines(all()));
    }

    @Test
    void whatPeopleCorrectedCountsAndSaysSo() {
        TestArchive.add(archive, ferry());
        String key = archive.keys().get(0);
        decide(key + ".a1", Ruling.correction("said", "2024-03-06", null));
        decide(key + ".a1", Ruling.correction("speaker", "Siri Åsen", null));
        decide(key + ".a1", Ruling.correction("stance", "asks", null));
        decide(key + ".t2", Ruling.correction("value", "2024-04", null));
        String lines = lines(all());
        assertTrue(
                lines.contains("2024-03-06 SAID Siri Åsen ASKS: at ferja går igjen neste tirsdag (DECIDED)\n"), lines);
        assertTrue(
                lines.contains("2024-04-01..2024-04-30 HAPPENED Siri Åsen ASKS: at ferja går igjen [neste tirsdag]\n"),
                lines);
        assertFalse(lines.contains("2024-03-12"), lines);
    }

    @Test
    void whoWasMergedGoesByTheNameThatWasKept() {
        TestArchive.add(archive, ferry(), route());
        archive.merge("Ola Vik", "Kari Moen", null, TestArchive.SOMEBODY);
        assertTrue(lines(all()).contains("2024-03-07 SAID Ola Vik AFFIRMS"), lines(all()));
    }

    @Test
    void wordsChooseStoriesAndAllThatStandsInThem() {
        TestArchive.add(archive, ferry(), route());
        String found = lines(archive.timeline(Search.builder().words("ferje").build()));
        assertTrue(found.contains("1961") && found.contains("PUBLISHED ferje"), found);
        assertFalse(found.contains("Ola Vik"), found);
        Search nothing = Search.builder().words("-ferje").build();
        assertThrows(IllegalArgumentException.class, () -> archive.timeline(nothing));
    }

    @Test
    void whatIsAskedOfTheSayingLeavesTheseStatementsAndTheDaysThatTheyTell() {
        TestArchive.add(archive, ferry(), route());
        assertEquals(
                """
                2024-03-07 SAID Kari Moen AFFIRMS: at ferja går igjen neste tirsdag (TOLD)
                2024-03-08 PUBLISHED ferje
                2024-03-12 HAPPENED Kari Moen AFFIRMS: at ferja går igjen [neste tirsdag]
                """, lines(archive.timeline(Search.builder().speaker("moen").build())));
    }

    @Test
    void saidEventDayAndPublishedNarrowInTheirOwnWay() {
        TestArchive.add(archive, ferry(), route());
        assertEquals(
                """
                2024-03-07 SAID Kari Moen AFFIRMS: at ferja går igjen neste tirsdag (TOLD)
                2024-03-08 PUBLISHED ferje
                2024-03-12 HAPPENED Kari Moen AFFIRMS: at ferja går igjen [neste tirsdag]
                """,
                lines(archive.timeline(Search.builder()
                        .said(DayRange.parse("2024-03-07"))
                        .speaker("moen")
                        .build())));
        assertEquals(
                """
                2024-03-01..2024-03-31 PUBLISHED rute
                2024-03-07 SAID Kari Moen AFFIRMS: at ferja går igjen neste tirsdag (TOLD)
                2024-03-08 PUBLISHED ferje
                2024-03-12 HAPPENED the writer: Møtet er [tirsdag].
                2024-03-12 HAPPENED Kari Moen AFFIRMS: at ferja går igjen [neste tirsdag]
                """,
                lines(archive.timeline(
                        Search.builder().eventDay(DayRange.parse("2024-03-12")).build())));
        String march = lines(archive.timeline(
                Search.builder().published(DayRange.parse("2024-03-20")).build()));
        assertTrue(march.contains("PUBLISHED rute") && !march.contains("PUBLISHED ferje"), march);
    }

    @Test
    void textIsGroupedByDayAndTrackWithinEightyColumns() {
        TestArchive.add(archive, ferry(), route());
        String text = text(all());
        assertTrue(
                text.startsWith("1961-01-01..1961-12-31, some of 365 days\n  happened: 1 report in 1 story\n"), text);
        assertTrue(text.contains("\n  happened: 2 reports in 2 stories\n"), text);
        assertTrue(
                text.contains("\n  said: 1 statement in 1 story; not told when, this is when it was published\n"),
                text);
        assertTrue(text.contains("the writer: Møtet er [tirsdag]."), text);
        assertTrue(text.endsWith("\n2 statements, 5 reports of days, 2 stories; of 1 of them no day is known\n"), text);
        text.lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertEquals(
                "Nothing was found.\n",
                text(archive.timeline(Search.builder().words("finnesikke").build())));
    }

    @Test
    void linesForProgramsHaveTheFieldsThatArePromised() {
        TestArchive.add(archive, ferry());
        String key = archive.keys().get(0);
        List<String> lines = new ArrayList<>();
        TimelineLines.write(all(), lines::add);
        assertEquals(
                "{\"track\":\"said\",\"earliest\":\"2024-03-07\",\"latest\":\"2024-03-07\",\"basis\":\"told\",\"id\":\""
                        + key
                        + ".a1\",\"key\":\"" + key + "\",\"story\":\"ferje\",\"outlet\":\"Kystposten\",\"published\":"
                        + "\"2024-03-08\",\"title\":null,\"language\":\"nb\",\"speaker\":\"Kari Moen\",\"stance\":"
                        + "\"affirms\",\"type\":\"indirect\",\"words\":\"at ferja går igjen neste tirsdag\"}\n",
                lines.get(1));
        assertEquals(
                "{\"track\":\"happened\",\"earliest\":\"2024-03-12\",\"latest\":\"2024-03-12\",\"basis\":\"told\",\"id\":\""
                        + key + ".t2\",\"key\":\"" + key
                        + "\",\"story\":\"ferje\",\"outlet\":\"Kystposten\",\"published\":"
                        + "\"2024-03-08\",\"title\":null,\"language\":\"nb\",\"speaker\":\"Kari Moen\",\"stance\":"
                        + "\"affirms\",\"statement\":\"" + key + ".a1\",\"expression\":\"neste tirsdag\",\"value\":"
                        + "\"2024-03-12\",\"words\":\"at ferja går igjen neste tirsdag\",\"announced\":true}\n",
                lines.get(3));
    }

    @Test
    void onlyWhatLiesBehindThePublicationIsAnnounced() {
        TestArchive.add(archive, ferry(), route());
        List<VEvent> events = events(all());
        // Of a story of some day in March, the twelfth may have been over.
        assertEquals(1, events.size());
        VEvent event = events.get(0);
        assertEquals(
                "Kari Moen: at ferja går igjen neste tirsdag",
                event.getSummary().getValue());
        assertEquals(
                "2024-03-12", event.getDateStart().getValue().getRawComponents().toString(false, true));
        assertEquals(
                "2024-03-13", event.getDateEnd().getValue().getRawComponents().toString(false, true));
        String key = archive.look("ferje").story().key();
        assertEquals(
                "at ferja går igjen neste tirsdag\n\nSaid by: Kari Moen affirms\nWords: neste tirsdag (2024-03-12)\nStory: ferje,"
                        + " Kystposten 2024-03-08\nBelegg: " + key + ".t2, " + key + ".a1",
                event.getDescription().getValue());
        assertTrue(calendar(all()).contains("\r\nDTSTAMP:20261124T120000Z\r\n"), calendar(all()));
    }

    @Test
    void aDayThatIsNotExactSaysSoAndTakesAllItsDays() {
        TestArchive.add(
                archive,
                new MadeStory("dom", "Dommen ventes i mai.")
                        .in("Kystposten", "2024-03-08")
                        .tells("mai", TimeMention.Type.DATE, "2024-05", "2024-05-01..2024-05-31"));
        VEvent event = events(all()).get(0);
        assertEquals(
                "Day not exact: Kystposten: Dommen ventes i mai.",
                event.getSummary().getValue());
        assertEquals(
                "2024-05-01", event.getDateStart().getValue().getRawComponents().toString(false, true));
        assertEquals(
                "2024-06-01", event.getDateEnd().getValue().getRawComponents().toString(false, true));
        assertTrue(
                event.getDescription().getValue().contains("The day is not exact: some of the 31 days 2024-05-01.."));
    }

    @Test
    void theSameWordsInTwoPapersAreOneEventOfTheSameName() {
        TestArchive.add(archive, trial("Kystposten", "2024-03-08"));
        String name = events(all()).get(0).getUid().getValue();
        TestArchive.add(archive, trial("Fjordavisa", "2024-03-07"));
        TestArchive.addBy("2", archive, trial("Kystposten", "2024-03-08"));
        List<VEvent> events = events(all());
        assertEquals(1, events.size());
        assertEquals(name, events.get(0).getUid().getValue());
        String description = events.get(0).getDescription().getValue();
        assertTrue(description.contains("Kystposten 2024-03-08") && description.contains("Fjordavisa 2024-03-07"));
    }

    @Test
    void whatAStorySaysIsInertOnAPage() {
        String evil = "<script>alert('1')</script><img src=x onerror=y> & \"]]>";
        TestArchive.add(
                archive,
                new MadeStory("</table>" + evil, "Ola <b> sier at " + evil + " kommer neste tirsdag " + evil)
                        .in("<i>" + evil, "2024-03-08")
                        .names("Ola <b>", EntityType.PERSON)
                        .says("Ola <b>", "sier", "at " + evil)
                        .dates("neste tirsdag " + evil, "2024-03-12"));
        StringBuilder page = new StringBuilder();
        new TimelinePage("Timeline: " + evil).write(all(), page::append);
        for (String tag : List.of("<script", "<img", "<b>", "<i>", " src=", " style=")) {
            assertFalse(page.toString().replace("&lt;img src=x", "").contains(tag), tag);
        }
        assertEquals(1, page.toString().split("</table>", -1).length - 1);
        assertTrue(page.toString().contains("at &lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"), page.toString());
    }

    @Test
    void thePageSaysInWordsWhatItDraws() {
        TestArchive.add(archive, ferry(), route());
        StringBuilder page = new StringBuilder();
        new TimelinePage("Timeline").write(all(), page::append);
        String html = page.toString();
        assertTrue(html.contains("<svg class=\"timeline lanes\" role=\"img\""), html);
        assertTrue(html.contains("<th scope=\"row\">2024-03-12</th><td>happened: 2 reports in 2 stories</td>"), html);
        assertTrue(
                html.contains("<th scope=\"row\">2024-02-01<br>to 2024-02-29<small>some of 29 days</small></th>"),
                html);
        assertTrue(
                html.contains("<span lang=\"nb\">at ferja går igjen <span class=\"time\">neste tirsdag</span></span>"),
                html);
        assertTrue(html.contains("Of 1 no day is known; they stand at the end of the table."), html);
        assertTrue(html.contains("not told when, this is when it was published"), html);
    }

    @Test
    void aPageOfTooManyEntriesSaysWhereItStops() {
        StringBuilder text = new StringBuilder("Liste.");
        for (int i = 0; i < TimelinePage.MOST_ENTRIES; i++) {
            text.append(" <").append(i).append(">");
        }
        MadeStory story = new MadeStory("liste", text.toString()).in("Kystposten", "2024-03-08");
        for (int i = 0; i < TimelinePage.MOST_ENTRIES; i++) {
            String day = java.time.LocalDate.of(2020, 1, 1).plusDays(i / 3).toString();
            story.dates("<" + i + ">", day);
        }
        TestArchive.add(archive, story);
        StringBuilder page = new StringBuilder();
        new TimelinePage("Timeline").write(all(), page::append);
        assertEquals(TimelinePage.MOST_ENTRIES, page.toString().split("<li>", -1).length - 1);
        assertTrue(page.toString().contains("The table shows the first 5000 of 5001; narrow the search"));
    }

    private static MadeStory trial(String outlet, String published) {
        return new MadeStory("sak", "Rettssaken starter neste tirsdag, skriver vi.")
                .in(outlet, published)
                .dates("neste tirsdag", "2024-03-12");
    }

    private void decide(String finding, Ruling ruling) {
        archive.mark(finding, List.of(ruling), TestArchive.SOMEBODY);
    }

    private Timeline all() {
        return archive.timeline(Search.builder().build());
    }

    private static String text(Timeline timeline) {
        StringBuilder text = new StringBuilder();
        new TimelineText(80, false).write(timeline, text::append);
        return text.toString();
    }

    private static String calendar(Timeline timeline) {
        StringBuilder text = new StringBuilder();
        AnnouncedDays.write(timeline, text::append);
        return text.toString();
    }

    /** The events as another program reads them, which must have nothing to complain of. */
    private static List<VEvent> events(Timeline timeline) {
        ICalendar calendar = Biweekly.parse(calendar(timeline)).first();
        if (!calendar.getEvents().isEmpty()) {
            assertEquals("", calendar.validate(ICalVersion.V2_0).toString());
        }
        return calendar.getEvents();
    }

    private static String lines(Timeline timeline) {
        StringBuilder lines = new StringBuilder();
        List<Group> groups = new ArrayList<>(timeline.groups());
        groups.addAll(timeline.undated());
        for (Group group : groups) {
            for (Entry entry : group.entries()) {
                lines.append(group.days())
                        .append(' ')
                        .append(group.track())
                        .append(' ')
                        .append(line(entry))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private static String line(Entry entry) {
        if (entry instanceof Entry.Said said) {
            return said.speaker() + " " + said.stance() + ": " + said.words() + " (" + said.basis() + ")";
        }
        if (entry instanceof Entry.Happened told) {
            return told.speaker() + (told.teller() == null ? "" : " " + told.stance()) + ": "
                    + told.passage().marked("[", "]");
        }
        return entry.story().name();
    }
}
