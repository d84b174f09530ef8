package org.belegg.formats.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.belegg.formats.SampleReading;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownFormatTest {
    private final MarkdownFormat format = new MarkdownFormat();

    @Test
    void reportTellsWhoSaysWhatAndWhoSaysEachNumber() {
        String report = format.write(SampleReading.of(), 1).replace("9".repeat(10), "");
        assertEquals("""
                # Strid om Sundbrua

                bru-1 · Kystposten · 2025-03 · nb

                ## Kari Moen: 2

                ordfører (Storvik)

                - line 3, **affirms**: «Vi har gjort det vi skulle» \s
                  direct; cue "sier"; Kystposten &lt;- Storvik Avis (told) &lt;- Kari Moen; found by dash-quotation
                - line 5, **affirms**: en rapport slår fast at «brua er trygg» \s
                  mixed; cue "hevder"; Kystposten &lt;- NTB (reported) &lt;- Kari Moen; found by reporting-verb

                ## en rapport: 1

                - line 5, **affirms**: «brua er trygg» \s
                  mixed; cue "slår fast"; Kystposten &lt;- NTB (reported) &lt;- Kari Moen &lt;- en rapport; found by reporting-verb

                ## Numbers: 2

                | line | words | what they say | who says so |
                | --- | --- | --- | --- |
                | 7 | To | 2 arbeidere (person, injured) | affirms: Kystposten &lt;- the writer |
                """, report.substring(0, report.indexOf("| 5 |")));
        assertTrue(report.contains("| 7 | fredag | 2025-03-XX, 2025-03-07..2025-03-28 |\n"), report);
        assertTrue(report.contains("\n## Told as hearsay, no source named: 1\n\n- line 7: skal ha falt\n"), report);
        assertTrue(report.endsWith("\n## Warnings: 1\n\n- line 1: a bridge in the headline\n\n"), report);
    }

    @Test
    void storyWithoutFindingsIsAHeading() {
        Reading nothing = new Reading(
                Article.of("x", ""), Language.NN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals("# x\n\nx · no date · nn\n\n", format.write(nothing, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
                "[kart](javascript:x)      | \\[kart\\](javascript\\:x)",
                "![](http://spor.no/x.png) | !\\[\\](http\\://spor.no/x.png)",
                "se WWW.spor.no            | se WWW\\.spor.no",
                "kari@moen.no kl. 19:30    | kari\\@moen.no kl. 19:30",
                "AT&amp;T                  | AT&amp;amp;T",
                "- punkt                   | \\- punkt",
                "# tittel                  | \\# tittel",
                "*viktig* _og_ `kode`      | \\*viktig\\* \\_og\\_ \\`kode\\`",
                "a\\b                      | a\\\\b",
                "$x$ ~~y~~ ^z^ ==m==       | \\$x\\$ \\~\\~y\\~\\~ \\^z\\^ \\=\\=m\\=\\=",
            })
    void wordsThatLookLikeMarkupStayWords(String words, String safe) {
        assertEquals(safe, MarkdownText.escape(words));
    }

    @Test
    void cellDividerAndLineBreaksStayInTheirCell() {
        assertEquals("a\\|b c d", MarkdownText.escape("a|b\n\nc\r\nd"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void noMarkupOfAStorySurvives(Reading reading) {
        String report = format.write(reading, 1);
        assertEquals(report, format.write(reading, 7));
        assertFalse(report.contains("<"), report);
        for (String line : report.lines().toList()) {
            assertTrue(
                    line.isEmpty()
                            || line.matches("(# |## |- line |\\| |  (direct|indirect|mixed)).*")
                            || line.startsWith("odd/")
                            || line.startsWith("\\=leder"),
                    line);
            String plain = line.replaceAll("\\\\.", "");
            assertFalse(
                    line.matches(".*[^\\\\]\\]\\(.*")
                            || plain.contains("`")
                            || plain.contains("$")
                            || plain.contains("@"),
                    line);
            assertTrue(!line.startsWith("| ") || plain.replaceAll("[^|]", "").length() >= 4, line);
            assertTrue(!line.startsWith("| ") || plain.replaceAll("[^|]", "").length() <= 5, line);
        }
    }
}
