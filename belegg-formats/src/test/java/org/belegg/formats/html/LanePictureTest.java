package org.belegg.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.belegg.formats.Days;
import org.junit.jupiter.api.Test;

class LanePictureTest {
    @Test
    void oneDayIsADotAndSeveralAreAnOpenBarOnItsLane() {
        LanePicture picture =
                new LanePicture(List.of(lane("said", "2024-02-05"), lane("happened", "2024-02-01..2024-02-10")), null);
        assertEquals(1, count(picture.html(), "<circle class=\"day\""));
        assertEquals(1, count(picture.html(), "<rect class=\"range\""));
        assertTrue(picture.html().contains("<title>2024-02-05: 1</title>"), picture.html());
        assertTrue(picture.html().contains("<title>2024-02-01..2024-02-10: 1</title>"), picture.html());
        // Ten days are shown on 536 units, beginning 90 in; the bar takes them all, the dot stands in the fifth.
        assertTrue(picture.html().contains("cx=\"331.2\""), picture.html());
        assertTrue(picture.html().contains("x=\"90.0\" y=\"58\" width=\"536.0\""), picture.html());
    }

    @Test
    void pictureHasATitleAndADescriptionThatItNames() {
        String html = new LanePicture(List.of(lane("said", "2024-02-05", "2024-02-07"), lane("happened")), null).html();
        assertTrue(html.contains("role=\"img\""), html);
        assertTrue(html.contains("aria-labelledby=\"lanes-title lanes-desc\""), html);
        assertTrue(
                html.contains("<desc id=\"lanes-desc\">said: 2. happened: 0. The line reaches from 2024-02-05 to "
                        + "2024-02-07. The table below says the same in words.</desc>"),
                html);
    }

    @Test
    void twoThousandDaysMakeNoLargerAPictureThanFit() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        List<String> days = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            days.add(first.plusDays(i).toString());
            days.add(first.plusDays(i) + ".." + first.plusDays(i + 40));
        }
        LanePicture picture = new LanePicture(List.of(lane("said", days.toArray(String[]::new))), null);
        assertTrue(count(picture.html(), "<circle") <= 54, () -> count(picture.html(), "<circle") + " dots");
        int bars = count(picture.html(), "<rect");
        assertEquals(1000, bars + picture.undrawn());
        assertTrue(picture.html().contains("viewBox=\"0 0 640 182\""), picture.html());
        // Nothing of what the dots stand for gets lost.
        assertTrue(picture.html().contains("said: 2000. "), picture.html());
        assertEquals(
                1000,
                Stream.of(picture.html().split("<circle", -1))
                        .skip(1)
                        .mapToInt(
                                dot -> Integer.parseInt(dot.substring(dot.indexOf(": ") + 2, dot.indexOf("</title>"))))
                        .sum());
    }

    @Test
    void whatLiesFarOffIsAnArrowThatCounts() {
        String html = new LanePicture(
                        List.of(lane("happened", "1905-06-07", "1905", "2024-02-05", "2032-01-01")),
                        new Days(LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 9)))
                .html();
        assertTrue(html.contains("<title>2 earlier</title>"), html);
        assertTrue(html.contains("<title>1 later</title>"), html);
        assertEquals(1, count(html, "<circle"));
    }

    @Test
    void daysThatNoLineHoldsAreCounted() {
        Days year10000 = new Days(LocalDate.of(10_000, 1, 1), LocalDate.of(10_000, 1, 1));
        LanePicture picture = new LanePicture(List.of(new Lane("said", List.of(new Lane.Mark(year10000, 1)))), null);
        assertEquals("", picture.html());
        LanePicture both = new LanePicture(
                List.of(lane("said", "2024-02-05"), new Lane("happened", List.of(new Lane.Mark(year10000, 1)))), null);
        assertEquals(1, both.undrawn());
    }

    @Test
    void aNameIsEscaped() {
        String html = new LanePicture(List.of(lane("<script>", "2024-02-05")), null).html();
        assertEquals(0, count(html, "<script"));
    }

    @Test
    void aPlainPageAllowsNoScript() {
        PageTemplate page = PageTemplate.plain("<script>alert(1)</script>{{contents}}");
        assertEquals(0, count(page.opening() + page.closing(), "<script"));
        assertEquals(0, count(page.opening() + page.closing(), "script-src"));
        assertTrue(page.opening().contains("content=\"default-src 'none'; style-src 'sha256-"), page.opening());
    }

    private static Lane lane(String name, String... days) {
        return new Lane(name, Stream.of(days).map(LanePictureTest::mark).toList());
    }

    private static Lane.Mark mark(String days) {
        if (days.length() == 4) {
            return new Lane.Mark(new Days(LocalDate.parse(days + "-01-01"), LocalDate.parse(days + "-12-31")), 1);
        }
        String[] ends = days.split("\\.\\.", -1);
        return new Lane.Mark(new Days(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])), 1);
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
