package org.belegg.formats.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.belegg.formats.SampleReading;
import org.belegg.formats.gold.GoldFile;
import org.belegg.formats.gold.GoldFolder;
import org.belegg.formats.gold.GoldStory;
import org.belegg.formats.gold.Measure;
import org.belegg.formats.gold.ScoreCard;
import org.belegg.formats.gold.Scorer;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.json.JsonTree;
import org.belegg.model.Article;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.belegg.model.PartialDate;
import org.belegg.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BratTest {
    @TempDir
    private Path folder;

    @Test
    void annotationsCountCodePoints() {
        assertEquals(
                """
                T1	Person 65 74	Kari Moen
                A1	Kind T1 name
                #1	AnnotatorNotes T1	Kari Moen
                T2	Organisation 101 104	NTB
                A2	Kind T2 name
                #2	AnnotatorNotes T2	NTB
                T3	Content 23 49	Vi har gjort det vi skulle
                A3	Type T3 direct
                A4	Stance T3 affirms
                T4	Source 56 74	ordfører Kari Moen
                R1	HasSource Arg1:T3 Arg2:T4
                T5	Cue 51 55	sier
                R2	HasCue Arg1:T3 Arg2:T5
                T6	Channel 79 91	Storvik Avis
                A5	How T6 told
                R3	HasChannel Arg1:T3 Arg2:T6
                R4	Speaker Arg1:T3 Arg2:T1
                """, annotations(SampleReading.of()).lines().limit(17).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void storyWithoutFindingsHasNoLine() {
        Reading nothing = new Reading(
                Article.of("x", "Hei."), Language.NN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals("", annotations(nothing));
        assertEquals(
                "{\"id\":\"x\",\"title\":null,\"date\":null,\"source\":null,\"lang\":\"nn\"}\n",
                BratFile.METADATA.write(nothing, 1));
    }

    @Test
    void configurationKnowsEveryTypeThatIsWritten() {
        String known = String.join("\n", BratFile.configuration().values());
        for (String line : annotations(SampleReading.of()).lines().toList()) {
            String type = line.split("\t", -1)[1].split(" ", -1)[0];
            assertTrue(type.equals("AnnotatorNotes") || known.contains("\n" + type), line);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void everyLineNamesItsWords(Reading reading) {
        String text = BratFile.TEXT.write(reading, 1);
        String annotations = annotations(reading);
        assertEquals(annotations, annotations(reading));
        int count = 0;
        for (String line : annotations.split("\n", -1)) {
            // brat reads lines as Python does, which knows more line ends than we do.
            assertEquals(
                    List.of(line),
                    line.isEmpty()
                            ? List.of("")
                            : List.of(line.split("[\\n\\r\\x0b\\x0c\\x1c-\\x1e\\u0085\\u2028\\u2029]", -1)));
            if (line.startsWith("T")) {
                String[] columns = line.split("\t", -1);
                assertEquals(3, columns.length, line);
                List<String> words = new ArrayList<>();
                for (String pair :
                        columns[1].substring(columns[1].indexOf(' ') + 1).split(";", -1)) {
                    String[] ends = pair.split(" ", -1);
                    int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
                    words.add(text.substring(start, text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
                }
                assertEquals(String.join(" ", words), columns[2]);
                count++;
            }
        }
        assertTrue(count > 20, annotations);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void oddReadingComesBackAsGoldThatAgreesWithIt(Reading reading) throws IOException {
        write(reading);
        ScoreCard card = score(reading, new BratFolder(folder).story("bru"));
        for (Measure measure : List.of(
                Measure.ATTRIBUTION,
                Measure.CONTENT_EXACT,
                Measure.CUE_EXACT,
                Measure.TIME_SPAN,
                Measure.FIGURE_SPAN)) {
            assertEquals(1.0, card.score(measure).f1(), measure + "\n" + card.table(20));
        }
    }

    @Test
    void readingComesBackAsGoldThatAgreesWithIt() throws IOException {
        ScoreCard card = score(SampleReading.of(), roundTrip(SampleReading.of()));
        // One of the sample's times is a full stop, which the scorer, counting words, cannot see.
        assertEquals(1, card.score(Measure.TIME_VALUE).right());
        for (Measure measure : EnumSet.complementOf(EnumSet.of(Measure.TIME_SPAN, Measure.TIME_VALUE))) {
            assertEquals(1.0, card.score(measure).f1(), measure + "\n" + card.table(20));
        }
    }

    @Test
    void whatIsKnownAboutTheStoryComesBack() throws IOException {
        GoldStory story = roundTrip(SampleReading.of());
        assertEquals("Strid om Sundbrua", story.article().title());
        assertEquals("Kystposten", story.article().outlet());
        assertEquals(PartialDate.parse("2025-03"), story.article().published());
        assertEquals(SampleReading.TEXT, story.text());
    }

    @Test
    void correctionsComeBack() throws IOException {
        write(SampleReading.of());
        Path file = folder.resolve("bru.ann");
        String corrected = Files.readString(file)
                        .replace("A4\tStance T3 affirms", "A4\tStance T3 denies")
                        .replace("#1\tAnnotatorNotes T1\tKari Moen", "#1\tAnnotatorNotes T1\tKari Moen-Vik")
                        .replace("T5\tCue 51 55\tsier", "T5\tCue 51 64\tsier ordfører")
                + "T90\tFigure 23 25\tVi\n#90\tAnnotatorNotes T90\t7\nA90\tOptional T90\n";
        Files.writeString(file, corrected);
        GoldStory story = new BratFolder(folder).story("bru");
        var first = story.annotation().path("attributions").path(0);
        assertEquals("denies", first.path("polarity").asText());
        assertEquals("Kari Moen-Vik", first.path("speaker").asText());
        assertEquals("{\"text\":\"sier ordfører\"}", first.path("cue").toString());
        assertEquals(
                "{\"text\":\"Vi\",\"value\":7,\"low\":null,\"high\":null,\"bound\":\"exact\",\"of\":null,"
                        + "\"attribution\":null,\"optional\":true}",
                story.annotation().path("figures").path(0).toString());
    }

    @Test
    void quotationOverABlankLineStaysTwoStretches() {
        String text = "«Ja.\n\nNei, vi\r\nvil ikke»";
        CorrectedStandOff marks = new CorrectedStandOff(text, "T1\tContent 1 4;6 13;15 23\tJa. Nei, vi vil ikke\n");
        assertEquals(
                "[{\"text\":\"Ja.\"},{\"text\":\"Nei, vi\\r\\nvil ikke\"}]",
                new GoldAnnotation(text, marks)
                        .of("x")
                        .path("attributions")
                        .path(0)
                        .path("content")
                        .toString());
    }

    @Test
    void secondOccurrenceIsCounted() {
        CorrectedStandOff marks = new CorrectedStandOff("Hun sa hva han sa.", """
                T1\tCue 15 17\tsa
                T2\tContent 0 3\tHun
                R1\tHasCue Arg1:T2 Arg2:T1
                """);
        assertEquals(
                "{\"text\":\"sa\",\"occ\":2}",
                new GoldAnnotation("Hun sa hva han sa.", marks)
                        .of("x")
                        .path("attributions")
                        .path(0)
                        .path("cue")
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T1\tContent 0 3\tHei",
                "T1\tContent 0 99\tHun",
                "T1\tContent zero 3\tHun",
                "T1\tContent\tHun",
                "R1\tHasCue T1 T2",
                "R1\tHasCue",
                "A1\tType",
                "nonsense",
            })
    void brokenLineIsNamed(String line) throws IOException {
        Files.writeString(folder.resolve("x.txt"), "Hun går.");
        Files.writeString(folder.resolve("x.ann"), "\nT9\tCue 4 7\tgår\n" + line + "\n");
        BeleggException refused = assertThrows(BeleggException.class, () -> new BratFolder(folder).story("x"));
        assertTrue(refused.toString().contains("x.ann, line 3"), refused.toString());
    }

    @Test
    void folderWithoutAnnotationsIsRefused() {
        BeleggException refused = assertThrows(BeleggException.class, () -> new BratFolder(folder).ids());
        assertTrue(refused.toString().contains("ID.ann"), refused.toString());
    }

    private static String annotations(Reading reading) {
        return BratFile.ANNOTATIONS.write(reading, 1);
    }

    private void write(Reading reading) throws IOException {
        for (BratFile file : BratFile.values()) {
            Files.writeString(folder.resolve("bru" + file.ending()), file.write(reading, 1), StandardCharsets.UTF_8);
        }
    }

    /** Out to brat, in as a gold story, out to a gold folder, and in again. */
    private GoldStory roundTrip(Reading reading) throws IOException {
        write(reading);
        assertEquals(List.of("bru"), new BratFolder(folder).ids());
        GoldStory story = new BratFolder(folder).story("bru");
        Path gold = Files.createDirectory(folder.resolve("gold"));
        for (GoldFile file : GoldFile.values()) {
            Files.writeString(gold.resolve("bru" + file.ending()), file.write(story), StandardCharsets.UTF_8);
        }
        return new GoldFolder(gold).stories().get(0);
    }

    private static ScoreCard score(Reading reading, GoldStory gold) {
        Scorer scorer = new Scorer(null);
        scorer.add(gold, JsonTree.parse(new JsonLinesFormat().line(reading)));
        return scorer.card();
    }
}
