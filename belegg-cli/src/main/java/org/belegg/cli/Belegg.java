package org.belegg.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.belegg.reader.ArticleReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ScopeType;

/** The {@code belegg} command: what it knows, and what becomes of trouble. */
@Command(
        name = "belegg",
        header = "Reads news stories and keeps the evidence: who said what, through whom.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg demo                                 see what it does",
            "  belegg read story.txt                       who says what in a story",
            "  belegg read stories/ --format jsonl -o readings.jsonl",
            "  belegg add stories/ --to desk.belegg        keep them in an archive",
            "  belegg find ferje --in desk.belegg          ask what was said about ferries",
            "  belegg export --in desk.belegg -f csv -o tables/",
            "  belegg timeline ferje --in desk.belegg      what was said and told, by day",
            "  belegg compare ferje --in desk.belegg       who says which number, who says otherwise",
            "  belegg read --help                          more of these",
            "",
            "Exit status: 0 done, 1 internal failure or full disk, 2 wrong usage,",
            "3 input or archive unreadable, 4 some files failed, 5 below a stated limit,",
            "6 somebody else writes to the archive, 130 interrupted."
        })
public final class Belegg {
    private final Console console;
    private final Supplier<ArticleReader> reader;

    /**
     * The command, talking through these streams.
     *
     * @param reader gives the reader to those verbs that need one; asked once a run
     */
    public Belegg(Console console, Supplier<ArticleReader> reader) {
        this.console = console;
        this.reader = reader;
    }

    /** Runs one command line and returns the exit status. Never throws, and never ends the process. */
    public int run(String... arguments) {
        if (arguments.length == 0) {
            console.say("belegg: need a command, such as \"belegg demo\". Try \"belegg --help\".");
            return ExitStatus.USAGE;
        }
        CommandLine line = new CommandLine(this);
        Map<String, Supplier<?>> verbs = verbs();
        Supplier<?> asked = verbs.get(arguments[0]);
        if (asked != null) {
            // Looking through the options of every verb takes longer than most of them do.
            line.addSubcommand(asked.get());
        } else {
            verbs.values().forEach(verb -> line.addSubcommand(verb.get()));
        }
        Trouble trouble = new Trouble(console);
        line.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.coloured() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.max(console.columns(), 60))
                .setParameterExceptionHandler(trouble)
                .setExecutionExceptionHandler(trouble);
        return line.execute(arguments);
    }

    private Map<String, Supplier<?>> verbs() {
        Map<String, Supplier<?>> verbs = new LinkedHashMap<>();
        verbs.put("read", () -> new ReadCommand(console, reader));
        verbs.put("demo", () -> new DemoCommand(console, reader));
        verbs.put("why", () -> new WhyCommand(console, reader));
        verbs.put("list", () -> new ListCommand(console));
        verbs.put("score", () -> new ScoreCommand(console, reader));
        verbs.put("import", () -> new ImportCommand(console));
        verbs.put("parse", () -> new ParseCommand(console, reader));
        verbs.put("add", () -> new AddCommand(console, reader));
        verbs.put("find", () -> new FindCommand(console));
        verbs.put("timeline", () -> new TimelineCommand(console));
        verbs.put("compare", () -> new CompareCommand(console));
        verbs.put("show", () -> new ShowCommand(console));
        verbs.put("export", () -> new ExportCommand(console, reader));
        verbs.put("mark", () -> new MarkCommand(console));
        verbs.put("merge", () -> new MergeCommand(console));
        verbs.put("split", () -> new SplitCommand(console));
        verbs.put("status", () -> new StatusCommand(console));
        verbs.put("rehearse", () -> new RehearseCommand(reader));
        return verbs;
    }
}
