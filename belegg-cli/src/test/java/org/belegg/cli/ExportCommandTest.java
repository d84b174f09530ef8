package org.belegg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.json.JsonLinesParser;
import org.belegg.formats.json.JsonTree;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCommandTest {
    private static final String BRIDGE = """
            Strid om brua 🌉

            – Brua er trygg for 40 biler, sa ordfører Kari Moen til Storvik Avis torsdag.

            «Jeg tror det ikke», sier naboen Ola Vik — «ikke på år og dag, André 👩‍👩‍👧».

            Minst tolv ar\u00ADbei\u00ADdere ble skadd i fjor, ifølge Havnevesenet.
            """;

    @TempDir
    private Path folder;

    private String archive = "";

    @BeforeEach
    void add() throws IOException {
        Files.createDirectory(folder.resolve("stories"));
        Files.writeString(folder.resolve("stories/bru.txt"), BRIDGE);
        archive = folder.resolve("a.belegg").toString();
        addAll(folder.resolve("stories").toString());
    }

    @Test
    void asReadItIsByteForByteWhatReadingWrites() {
        String odd = "{\"id\": \"odd\", \"text\": \"– Ja \\ud83d, sier Per Li. \\u0000\"}\n";
        CommandLineRun.withInput(odd, "add", "-", "--to", archive);
        run("add", "../examples", "--to", archive);
        List<String> read =
                new ArrayList<>(run("read", "../examples", "-f", "jsonl").outLines());
        read.addAll(CommandLineRun.withInput(odd, "read", "-", "-f", "jsonl").outLines());
        read.addAll(run(
                        "read",
                        folder.resolve("stories").toString(),
                        "-f",
                        "jsonl",
                        "--outlet",
                        "Kystposten",
                        "--published",
                        "2024-02-09")
                .outLines());
        List<String> exported =
                run("export", "--as-read", "--in", archive, "-f", "jsonl").outLines();
        assertEquals(sorted(read), sorted(exported));
        assertEquals(exported, run("export", "--in", archive, "-f", "jsonl").outLines(), "nobody decided anything");
    }

    @Test
    void storiesComeInTheOrderOfTheirKeys() {
        run("add", "../examples", "--to", archive);
        List<String> keys = run("find", "--what", "stories", "--sort", "story", "--in", archive).outLines().stream()
                .map(line -> JsonTree.parse(line).path("story").asText())
                .toList();
        assertTrue(keys.size() > 16);
        assertEquals(keys, ids());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatIsThatOfTheStoryItself(Format format) throws IOException {
        Path read = folder.resolve("read");
        Path exported = folder.resolve("exported");
        CommandLineRun.of(
                "read",
                folder.resolve("stories/bru.txt").toString(),
                "--outlet",
                "Kystposten",
                "--published",
                "2024-02-09",
                "-f",
                format.label(),
                "-o",
                read + "/");
        CommandLineRun run =
                run("export", "--as-read", "--in", archive, "-f", format.label(), "-o", exported.toString() + "/");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(files(read), files(exported));
        assertFalse(files(exported).isEmpty());
    }

    @Test
    void whatPeopleDecidedCounts() {
        Reading found = reading("--as-read");
        String first = found.attributions().get(0).id();
        String second = found.attributions().get(1).id();
        mark(first, "correct", "speaker=Kari Moen-Vik", "stance=denies");
        mark(second, "reject");
        mark("f1", "correct", "value=45");
        mark("t1", "correct", "value=2024-02-08");
        Reading decided = reading();
        Attribution statement = decided.attributions().get(0);
        assertEquals(
                "Kari Moen-Vik",
                decided.entity(statement.speaker()).map(Entity::name).orElse(""));
        assertEquals("denies", statement.stance().name().toLowerCase(java.util.Locale.ROOT));
        assertTrue(statement.evidence().endsWith("; corrected by Tone"), statement.evidence());
        assertEquals(Stream.of(second).toList(), missing(found, decided));
        assertEquals("45", String.valueOf(decided.figures().get(0).value()));
        assertTrue(decided.figures().get(0).evidence().endsWith("; corrected by Tone"));
        assertTrue(decided.times().get(0).evidence().endsWith("; corrected by Tone"));
        assertEquals(found, reading("--as-read"));
        String table = run("export", "--in", archive, "-f", "csv").out();
        assertTrue(table.contains(",Kari Moen-Vik,"), table);
        assertTrue(table.contains("; corrected by Tone"), table);
        assertFalse(table.contains(",Ola Vik,"), table);
    }

    @Test
    void everyFormatTakesWhatPeopleDecided() {
        mark("a1", "correct", "speaker=Siri Åsen");
        mark("a2", "reject");
        for (Format format : Format.values()) {
            CommandLineRun run =
                    run("export", "--in", archive, "-f", format.label(), "-o", folder.resolve(format.label()) + "/");
            assertEquals(ExitStatus.DONE, run.status(), run.err());
        }
        CommandLineRun gold = run(
                "import",
                folder.resolve("brat").toString(),
                "-o",
                folder.resolve("gold").toString());
        assertEquals(ExitStatus.DONE, gold.status(), gold.err());
        assertTrue(files(folder.resolve("gold")).toString().contains("\"speaker\":\"Siri Åsen\""));
    }

    @Test
    void decidedReadingsKeepToTheSchemaAndComeBack() {
        run("add", "../examples", "--to", archive);
        for (String line :
                run("find", "--in", archive, "--sort", "story", "--limit", "60").outLines()) {
            String id = JsonTree.parse(line).path("id").asText();
            int choice = id.hashCode() & 3;
            run(
                    choice == 0
                            ? new String[] {"mark", id, "reject", "--in", archive}
                            : new String[] {"mark", id, "correct", "speaker=Siri Åsen", "stance=warns", "--in", archive
                            });
        }
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonLinesFormat.schema());
        List<String> lines = run("export", "--in", archive, "-f", "jsonl").outLines();
        for (String line : lines) {
            assertEquals(List.of(), schema.validate(line, InputFormat.JSON), line);
            assertEquals(line, new JsonLinesFormat().line(new JsonLinesParser().parse(line)));
        }
        assertTrue(String.join("\n", lines).contains("; corrected by "));
    }

    @Test
    void mergedSpeakersHaveOneName() {
        run("merge", "Ola Vik", "Kari Moen", "--in", archive);
        String table = run("export", "--in", archive, "-f", "csv").out();
        assertTrue(table.contains(",Ola Vik,") && !table.contains(",Kari Moen,"), table);
        assertTrue(
                run("export", "--as-read", "--in", archive, "-f", "csv").out().contains(",Kari Moen,"));
    }

    @Test
    void filtersLeaveTheStoriesThatFindFinds() throws IOException {
        Files.writeString(folder.resolve("stories/kor.txt"), "Koret øver fredag, sier dirigent Siri Åsen.\n");
        addAll(folder.resolve("stories/kor.txt").toString());
        run("add", "../examples", "--to", archive);
        String id = JsonTree.parse(run("find", "trygg", "--outlet", "Kystposten", "--in", archive)
                        .outLines()
                        .get(0))
                .path("id")
                .asText();
        run("mark", id, "accept", "--in", archive);
        int most = 0;
        for (String[] filter : new String[][] {
            {"trygg"},
            {"bru", "torsdag"},
            {"--outlet", "Kystposten"},
            {"--speaker", "Siri Åsen"},
            {"--stance", "denies"},
            {"--over", "30"},
            {"--lang", "nn"},
            {"--published", "2024-02"},
            {"--decided", "accept"},
            {"--decided", "none", "trygg"},
            {"--speaker", "Moen", "--counted", "biler"},
            {}
        }) {
            List<String> found = run(with(filter, "find", "--what", "stories", "--in", archive)).outLines().stream()
                    .map(line -> JsonTree.parse(line).path("story").asText())
                    .toList();
            assertEquals(sorted(found), sorted(ids(filter)), String.join(" ", filter));
            assertFalse(found.isEmpty(), String.join(" ", filter));
            most = Math.max(most, found.size());
        }
        assertEquals(List.of("bru"), ids("--decided", "accept"));
        assertTrue(most >= 18);
    }

    @Test
    void storyNamesLeadOutOfNoFolder() throws IOException {
        for (String id : List.of("../../ute", "/tmp/ute", "..", "C:\\\\ute", "a\\u0000b", "con\\nnul")) {
            CommandLineRun.withInput(
                    "{\"id\": \"" + id + "\", \"text\": \"– Ja, sier Per Li. " + id + "\"}",
                    "add",
                    "-",
                    "--to",
                    archive);
        }
        Path inside = folder.resolve("deep/down/here");
        Files.createDirectories(inside);
        CommandLineRun run = run("export", "--in", archive, "-f", "html", "-o", inside.toString());
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(7, files(inside).size(), files(inside).keySet().toString());
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(
                    7, all.filter(file -> file.toString().endsWith(".html")).count());
        }
    }

    @Test
    void noMarkupOfAStoryOrOfAPersonGetsIntoThePage() {
        CommandLineRun.withInput(
                "{\"id\": \"x\", \"title\": \"\\\"><img src=x onerror=alert(1)>\", \"outlet\": \"<script>alert(2)</script>\","
                        + " \"text\": \"– <script>alert(3)</script> er fint, sier Per Li.\"}",
                "add",
                "-",
                "--to",
                archive);
        run("mark", "x.a1", "correct", "speaker=<script>alert(4)</script>", "--by", "<b>Tone</b>", "--in", archive);
        for (String format : List.of("html", "markdown", "webannotation", "schemaorg", "gexf")) {
            String page = run("export", "--in", archive, "-f", format).out();
            assertFalse(page.contains("<script>alert") || page.contains("<img") || page.contains("<b>Tone"), page);
            assertTrue(page.contains("alert"), page);
        }
    }

    @Test
    void noCellForASpreadsheetIsAFormula() {
        CommandLineRun.withInput(
                "{\"id\": \"=cmd\", \"title\": \"@SUM(A1)\", \"text\": \"– Ja, sier Per Li.\"}",
                "add",
                "-",
                "--to",
                archive);
        run("mark", "=cmd.a1", "correct", "speaker==HYPERLINK(1)", "--in", archive);
        run("mark", "=cmd.e1", "correct", "name=@SUM(2)", "--in", archive);
        CommandLineRun run =
                run("export", "--in", archive, "-f", "csv", "--for", "excel", "-o", folder.resolve("t") + "/");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        Map<String, String> tables = files(folder.resolve("t"));
        assertEquals(7, tables.size());
        Pattern formula = Pattern.compile("(^\uFEFF?|;|\n)\"?[=+@-]");
        tables.values().forEach(table -> assertFalse(formula.matcher(table).find(), table));
        assertTrue(String.valueOf(tables.get("attributions.csv")).contains(";'=HYPERLINK(1);"), tables.toString());
        assertTrue(String.valueOf(tables.get("entities.csv")).contains("'@SUM(2)"), tables.toString());
    }

    @Test
    void nothingIsWrittenAsAWholeFileAndSaid() throws IOException {
        for (Format format : Format.values()) {
            Path place = folder.resolve("nothing." + format.label());
            CommandLineRun run = run(
                    "export",
                    "finnesikke",
                    "--in",
                    archive,
                    "-f",
                    format.label(),
                    "-o",
                    format.needsFolder() ? place + "/" : place.toString());
            assertEquals(ExitStatus.DONE, run.status(), run.err());
            assertTrue(run.err().endsWith("belegg: the archive holds no story that was asked for\n"), run.err());
            assertTrue(Files.exists(place), format.label());
        }
        assertTrue(Files.readString(folder.resolve("nothing.html")).endsWith("</html>\n"));
        assertEquals("", Files.readString(folder.resolve("nothing.jsonl")));
        assertEquals(1, Files.readAllLines(folder.resolve("nothing.csv")).size());
    }

    @Test
    void theArchiveIsNeverWrittenOver() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(archive));
        Path link = Files.createSymbolicLink(folder.resolve("lenke"), Path.of(archive));
        for (String place : List.of(archive, archive + "-wal", folder + "/./a.belegg", link.toString())) {
            for (List<String> verb :
                    List.of(List.of("export", "-f", "jsonl"), List.of("timeline"), List.of("compare"))) {
                List<String> arguments = new ArrayList<>(verb);
                arguments.addAll(List.of("--in", archive, "-o", place));
                CommandLineRun run = run(arguments.toArray(String[]::new));
                assertEquals(ExitStatus.USAGE, run.status(), place);
                assertTrue(run.err().endsWith("would overwrite the archive. Choose another place.\n"), run.err());
            }
        }
        String page = Files.copy(Path.of(archive), folder.resolve("bru.html")).toString();
        assertEquals(
                ExitStatus.USAGE,
                run("export", "--in", page, "-f", "html", "-o", folder.toString())
                        .status());
        assertEquals(
                ExitStatus.DONE,
                run("export", "--in", page, "-f", "jsonl", "-o", folder.toString())
                        .status());
        assertArrayEquals(before, Files.readAllBytes(Path.of(archive)));
    }

    @Test
    void wrongUseIsTold() {
        String missing = folder.resolve("borte.belegg").toString();
        CommandLineRun none =
                run("export", "--in", missing, "-o", folder.resolve("ut.txt").toString());
        assertEquals(ExitStatus.UNREADABLE, none.status());
        assertFalse(Files.exists(folder.resolve("ut.txt")) || Files.exists(Path.of(missing)));
        for (String[] wrong : new String[][] {
            {"export"},
            {"export", "--in", archive, "-f", "xml"},
            {"export", "--in", archive, "-f", "brat"},
            {"export", "--in", archive, "-f", "html", "--table", "figures"},
            {"export", "--in", archive, "--sort", "value"},
            {"export", "--in", archive, "--what", "figures"},
            {"export", "--in", archive, "--speaker", "..."},
            {"export", "--in", archive, "--", "-buss"},
            {"export", "--in", archive, "-o", folder.resolve("borte/ut.txt").toString()}
        }) {
            CommandLineRun run = run(wrong);
            assertEquals(ExitStatus.USAGE, run.status(), () -> String.join(" ", wrong) + ": " + run.err());
        }
    }

    @Test
    void onATerminalItIsReadAndWhatAFormatLosesIsSaid() {
        CommandLineRun run = CommandLineRun.onTerminal("export", "--in", archive);
        assertTrue(run.out().contains("Kari Moen"), run.out());
        CommandLineRun graph = run("export", "--in", archive, "-f", "gexf");
        assertTrue(graph.err().startsWith("belegg: --format gexf has no place for the words, "), graph.err());
    }

    private void addAll(String stories) {
        CommandLineRun run =
                run("add", stories, "--to", archive, "--outlet", "Kystposten", "--published", "2024-02-09");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
    }

    private void mark(String finding, String... decision) {
        List<String> command = new ArrayList<>(List.of("mark", "bru." + finding));
        command.addAll(List.of(decision));
        command.addAll(List.of("--by", "Tone", "--in", archive));
        CommandLineRun run = run(command.toArray(String[]::new));
        assertEquals(ExitStatus.DONE, run.status(), run.err());
    }

    private Reading reading(String... options) {
        CommandLineRun run = run(with(options, "export", "--in", archive, "-f", "jsonl"));
        assertEquals(1, run.outLines().size(), run.err());
        return new JsonLinesParser().parse(run.out());
    }

    private List<String> ids(String... filter) {
        CommandLineRun run = run(with(filter, "export", "--in", archive, "-f", "jsonl"));
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        return run.outLines().stream()
                .map(line -> JsonTree.parse(line).path("id").asText())
                .toList();
    }

    private static List<String> missing(Reading found, Reading decided) {
        return found.attributions().stream()
                .map(Attribution::id)
                .filter(id -> decided.attribution(id).isEmpty())
                .toList();
    }

    private static String[] with(String[] more, String... first) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    /** The files of a folder by name, without the title of the page, which is the name of where the stories came from. */
    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(
                        file.getFileName().toString(),
                        Files.readString(file, charset(file)).replaceAll("<title>.*</title>|<h1>.*</h1>", ""));
            }
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
        return files;
    }

    /** Parquet is no text; every byte is a character of Latin-1. */
    private static Charset charset(Path file) {
        return file.toString().endsWith(".parquet") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(arguments);
    }
}
