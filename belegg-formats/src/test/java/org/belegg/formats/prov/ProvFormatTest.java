package org.belegg.formats.prov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belegg.formats.ReadingIndex;
import org.belegg.formats.SampleReading;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProvFormatTest {
    private static final Pattern STRETCH = Pattern.compile(
            "\\[ nif:beginIndex (\\d+) ; nif:endIndex (\\d+) ; nif:anchorOf \"((?:[^\"\\\\]|\\\\.)*)\" \\]");
    /** A statement without its strings: what is left must hold nothing that a story could have put there. */
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\\n\\r]|\\\\.)*\"");

    private final ProvFormat format = new ProvFormat();

    @Test
    void wordsAreAttributedToTheirSpeakerAndToWhatPassedThemOn() {
        String graph = format.write(SampleReading.of(), 1);
        assertTrue(graph.contains("""

            <urn:belegg:article:bru-1#a2> a prov:Entity ;
                prov:value "en rapport slår fast at «brua er trygg»"@nb ;
                belegg:stretch [ nif:beginIndex 120 ; nif:endIndex 159 ; nif:anchorOf "en rapport slår fast at «brua er trygg»" ] ;
                belegg:type "mixed" ;
                belegg:stance "affirms" ;
                belegg:evidence "reporting-verb" ;
                dcterms:isPartOf <urn:belegg:article:bru-1> ;
                prov:wasDerivedFrom <urn:belegg:article:bru-1#a3> ;
                prov:wasAttributedTo <urn:belegg:article:bru-1#e1> ;
                prov:qualifiedAttribution [ a prov:Attribution ; prov:agent <urn:belegg:article:bru-1#e1> ; prov:hadRole belegg:speaker ] ;
                prov:wasAttributedTo <urn:belegg:article:bru-1#e2> ;
                prov:qualifiedAttribution [ a prov:Attribution ; prov:agent <urn:belegg:article:bru-1#e2> ; prov:hadRole belegg:reported ] .
            """), graph);
        assertTrue(graph.contains("""
            <urn:belegg:article:bru-1#e2> a prov:Organization ;
                rdfs:label "NTB" ;
                prov:actedOnBehalfOf <urn:belegg:article:bru-1#e2-stands-for> .
            """), graph);
    }

    @Test
    void figureIsAttributedToWhoVouchesForIt() {
        String graph = format.write(SampleReading.of(), 1);
        assertTrue(graph.contains("prov:wasAttributedTo <urn:belegg:article:bru-1#writer> .\n"), graph);
        String second = graph.substring(graph.indexOf("<urn:belegg:article:bru-1#n2>"));
        assertTrue(second.contains(" dcterms:isPartOf <urn:belegg:article:bru-1#a3> ;\n"), second);
        assertTrue(second.contains(" prov:wasAttributedTo <urn:belegg:article:bru-1#a3-source> .\n"), second);
    }

    @Test
    void storyWithoutFindingsIsAnEntity() {
        Reading nothing = new Reading(
                Article.of("a b", ""), Language.NN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals("""

            <urn:belegg:article:a%20b> a prov:Entity ;
                dcterms:identifier "a b" ;
                dcterms:language "nn" .
            """, format.write(nothing, 1));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void everyStretchNamesItsWordsAndNoWordsBreakOut(Reading reading) {
        String text = reading.article().text();
        String graph = format.write(reading, 1);
        assertEquals(graph, format.write(reading, 7));
        Matcher stretches = STRETCH.matcher(graph);
        int count = 0;
        while (stretches.find()) {
            int start = text.offsetByCodePoints(0, Integer.parseInt(stretches.group(1)));
            int end = text.offsetByCodePoints(0, Integer.parseInt(stretches.group(2)));
            assertEquals(TurtleText.literal(text.substring(start, end)), '"' + stretches.group(3) + '"');
            count++;
        }
        assertTrue(count >= 8, graph);
        assertTrue(!graph.contains(ReadingIndex.NOBODY), "nobody is no agent");
        String bare = STRING.matcher(graph).replaceAll("S");
        assertTrue(bare.matches("[\\n -~]*"), bare);
        assertTrue(!bare.contains("script") && !bare.contains("\\"), bare);
    }
}
