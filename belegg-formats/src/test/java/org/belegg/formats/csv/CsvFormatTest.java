package org.belegg.formats.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.belegg.formats.SampleReading;
import org.belegg.formats.table.Cell;
import org.belegg.formats.table.FindingTable;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Bound;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Figure;
import org.belegg.model.Language;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.model.Warning;
import org.junit.jupiter.api.Test;

class CsvFormatTest {
    @Test
    void figureSaysWhoVouchesForIt() {
        assertEquals(
                "article,start,end,text,value,low,high,bound,of,of_start,of_end,unit,fate,attribution,voucher,stance,"
                        + "chain,evidence,fate_time,fate_place\r\n"
                        + "bru-1,163,165,To,2,,,exact,arbeidere,166,175,person,injured,,the writer,affirms,"
                        + "Kystposten <- the writer,number-word,fredag,sjøen\r\n"
                        + "bru-1,154,159,trygg,,2.50," + "9".repeat(400) + ",at_least,,,,,,a3,en rapport,affirms,"
                        + "Kystposten <- NTB (reported) <- Kari Moen <- en rapport,digits,,\r\n",
                file(FindingTable.FIGURES, CsvDialect.STANDARD, SampleReading.of()));
    }

    @Test
    void timeHasItsFirstAndLastDay() {
        assertEquals(
                List.of(
                        "article,start,end,text,type,value,earliest,latest,evidence",
                        "bru-1,197,203,fredag,DATE,2025-03-XX,2025-03-07,2025-03-28,weekday",
                        "bru-1,92,93,.,DURATION,,,,unit"),
                lines(file(FindingTable.TIMES, CsvDialect.STANDARD, SampleReading.of())));
    }

    @Test
    void attributionHasThePlacesOfAllItsParts() {
        String rows = file(FindingTable.ATTRIBUTIONS, CsvDialect.STANDARD, SampleReading.of());
        assertTrue(
                rows.contains("\r\nbru-1,24,50,Vi har gjort det vi skulle,a1,direct,affirms,Vi har gjort det vi skulle,"
                        + "24-50,ordfører Kari Moen,57-75,sier,52-56,e1,Kari Moen,Storvik Avis (told),80-92,"
                        + "Kystposten <- Storvik Avis (told) <- Kari Moen,,dash-quotation\r\n"),
                rows);
    }

    @Test
    void contentInSeveralStretchesReachesFromItsFirstWordToItsLast() {
        String text = "Brua, sier hun, er trygg.";
        Attribution attribution = new Attribution(
                "a1",
                AttributionType.DIRECT,
                Stance.AFFIRMS,
                List.of(),
                List.of(),
                List.of(new Span(0, 4), new Span(16, 24)),
                null,
                List.of(),
                null,
                "rule");
        Reading reading = new Reading(
                Article.of("x", text),
                Language.NB,
                List.of(attribution),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        String rows = file(FindingTable.ATTRIBUTIONS, CsvDialect.STANDARD, reading);
        assertTrue(
                rows.contains(
                        "\r\nx,0,24,\"Brua, sier hun, er trygg\",a1,direct,affirms,Brua … er trygg,0-4 16-24,,,,,,"
                                + "no source named,,,no source named,,rule\r\n"),
                rows);
    }

    @Test
    void entityCountsItsMentions() {
        assertTrue(file(FindingTable.ENTITIES, CsvDialect.STANDARD, SampleReading.of())
                .contains("\r\nbru-1,102,105,NTB,e2,organisation,NTB,Norsk Telegrambyrå,,,1,102-105\r\n"));
    }

    @Test
    void roleIsTiedToItsWordsNearestToWhoHasIt() {
        assertEquals(
                List.of(
                        "article,start,end,text,entity,name,role,organisation",
                        "bru-1,57,65,ordfører,e1,Kari Moen,ordfører,Storvik"),
                lines(file(FindingTable.ROLES, CsvDialect.STANDARD, SampleReading.of())));
        assertEquals("20,24,lege", place("lege Nes. Det sier Xlege Moen. lege", "lege", new Span(25, 29)));
        assertEquals("9,13,lege", place("Moen, en lege", "lege", new Span(0, 4)));
        assertEquals(",,", place("Moen, en lege", "tidligere lege", new Span(0, 4)));
    }

    @Test
    void warningAndHearsayAreTablesToo() {
        assertEquals(
                List.of("article,start,end,text,code,message", "bru-1,18,20,🌉,odd-sign,a bridge in the headline"),
                lines(file(FindingTable.WARNINGS, CsvDialect.STANDARD, SampleReading.of())));
        assertEquals(
                List.of("article,start,end,text,evidence", "bru-1,176,188,skal ha falt,hearsay-auxiliary"),
                lines(file(FindingTable.HEARSAY, CsvDialect.STANDARD, SampleReading.of())));
    }

    @Test
    void everyRowEndsWithCarriageReturnAndLineFeed() {
        assertEquals(
                "article,start,end,text,evidence\r\nbru-1,176,188,skal ha falt,hearsay-auxiliary\r\n",
                file(FindingTable.HEARSAY, CsvDialect.STANDARD, SampleReading.of()));
    }

    @Test
    void everyRowOfEveryTableHoldsTheWordsBetweenItsOffsets() {
        for (FindingTable table : FindingTable.values()) {
            assertEquals(
                    List.of("article", "start", "end", "text"), table.columns().subList(0, 4));
            for (List<Cell> row : table.rows(SampleReading.of())) {
                assertEquals(table.columns().size(), row.size());
                int start = Integer.parseInt(row.get(1).text());
                int end = Integer.parseInt(row.get(2).text());
                assertEquals(
                        SampleReading.TEXT.substring(start, end), row.get(3).text());
            }
        }
    }

    @Test
    void emptyReadingGivesNoRow() {
        Reading empty = new Reading(
                Article.of("x", ""), Language.NB, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        for (FindingTable table : FindingTable.values()) {
            assertEquals("", new CsvFormat(table, CsvDialect.STANDARD).write(empty, 1));
        }
    }

    @Test
    void cellThatHoldsASeparatorAMarkOrALineBreakStandsInMarks() {
        assertEquals("x,0,0,,a,\"b,c\"\r\n", warning(CsvDialect.STANDARD, "a", "b,c"));
        assertEquals("x,0,0,,a,\"\"\"b\"\"\"\r\n", warning(CsvDialect.STANDARD, "a", "\"b\""));
        assertEquals("x,0,0,,a,\"b\nc\"\r\n", warning(CsvDialect.STANDARD, "a", "b\nc"));
        assertEquals("x,0,0,,a,\"b\rc\"\r\n", warning(CsvDialect.STANDARD, "a", "b\rc"));
        assertEquals("x,0,0,,a,\" b \"\r\n", warning(CsvDialect.STANDARD, "a", " b "));
        assertEquals("x,0,0,,a,b;c\r\n", warning(CsvDialect.STANDARD, "a", "b;c"));
        assertEquals("x;0;0;;a;\"b;c\"\r\n", warning(CsvDialect.EXCEL, "a", "b;c"));
        assertEquals("x;0;0;;a;b,c\r\n", warning(CsvDialect.EXCEL, "a", "b,c"));
    }

    @Test
    void spreadsheetTakesNoCellForAFormula() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\0", "＝", "＋", "－", "＠")) {
            assertEquals("x;0;0;;a;'" + start + "1\r\n", warning(CsvDialect.EXCEL, "a", start + "1"));
            assertEquals("x,0,0,,a," + start + "1\r\n", warning(CsvDialect.STANDARD, "a", start + "1"));
        }
        assertEquals("x;0;0;;a;\"'\r1\"\r\n", warning(CsvDialect.EXCEL, "a", "\r1"));
        assertEquals(
                "x;0;0;;a;\"'=HYPERLINK(\"\"x\"\";1)\"\r\n", warning(CsvDialect.EXCEL, "a", "=HYPERLINK(\"x\";1)"));
        assertEquals("x;0;0;;a;1=1\r\n", warning(CsvDialect.EXCEL, "a", "1=1"));
    }

    @Test
    void storyIdCanBeNoFormulaEither() {
        Reading reading = withWarning(Article.of("=1+1", ""), "a", "b");
        assertEquals("'=1+1;0;0;;a;b\r\n", new CsvFormat(FindingTable.WARNINGS, CsvDialect.EXCEL).write(reading, 1));
    }

    @Test
    void spreadsheetGetsAByteOrderMarkOnceAndDecimalCommas() {
        String file = file(FindingTable.FIGURES, CsvDialect.EXCEL, SampleReading.of());
        assertTrue(file.startsWith("\uFEFFarticle;start;end;text;"), file);
        assertEquals(0, file.lastIndexOf('\uFEFF'));
        assertTrue(file.contains(";trygg;;2,50;999"), file);
    }

    @Test
    void numberBelowZeroStaysANumber() {
        Figure figure = new Figure(
                new Span(0, 2), new BigDecimal("-5.5"), null, null, Bound.EXACT, "", null, null, null, null, "digits");
        String row = new CsvFormat(FindingTable.FIGURES, CsvDialect.EXCEL).write(withFigure("-5", figure), 1);
        assertEquals("x;0;2;'-5;-5,5;;;exact;;;;;;;the writer;affirms;the writer;digits;;\r\n", row);
    }

    @Test
    void numberOfAMillionDigitsDoesNotFillTheDisk() {
        Figure figure = new Figure(
                new Span(0, 2),
                new BigDecimal("1E+999999999"),
                null,
                null,
                Bound.EXACT,
                "",
                null,
                null,
                null,
                null,
                "digits");
        assertTrue(new CsvFormat(FindingTable.FIGURES, CsvDialect.STANDARD)
                .write(withFigure("xx", figure), 1)
                .contains(",1E+999999999,"));
    }

    @Test
    void halfACharacterBecomesAReplacementSoThatTheFileIsUtf8() {
        String row = warning(CsvDialect.STANDARD, "a", "\ud83d!");
        assertEquals("x,0,0,,a,\uFFFD!\r\n", row);
        assertEquals(row, new String(row.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void tablesAreFoundByTheirNames() {
        assertEquals(FindingTable.FIGURES, FindingTable.ofLabel("figures").orElseThrow());
        assertFalse(FindingTable.ofLabel("Figures").isPresent());
    }

    private static String file(FindingTable table, CsvDialect dialect, Reading reading) {
        CsvFormat format = new CsvFormat(table, dialect);
        return format.opening() + format.write(reading, 1) + format.closing();
    }

    private static List<String> lines(String file) {
        return List.of(file.split("\r\n"));
    }

    private static String warning(CsvDialect dialect, String code, String message) {
        return new CsvFormat(FindingTable.WARNINGS, dialect).write(withWarning(Article.of("x", ""), code, message), 1);
    }

    private static Reading withWarning(Article article, String code, String message) {
        return new Reading(
                article,
                Language.NB,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Warning(code, message, new Span(0, 0))));
    }

    private static Reading withFigure(String text, Figure figure) {
        return new Reading(
                Article.of("x", text),
                Language.NB,
                List.of(),
                List.of(),
                List.of(),
                List.of(figure),
                List.of(),
                List.of());
    }

    /** The cells start, end and text of the one role of somebody with one mention. */
    private static String place(String text, String role, Span mention) {
        Entity entity = new Entity(
                "e1",
                EntityType.PERSON,
                "Moen",
                List.of(new Mention(mention, Mention.Kind.NAME)),
                List.of(new Role(role, null)),
                null);
        Reading reading = new Reading(
                Article.of("x", text),
                Language.NB,
                List.of(),
                List.of(entity),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        List<Cell> row = FindingTable.ROLES.rows(reading).get(0);
        return row.get(1).text() + "," + row.get(2).text() + "," + row.get(3).text();
    }
}
