package org.belegg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.belegg.archive.Archive;
import org.belegg.archive.ArchiveStatus;
import org.belegg.archive.RunRecord;
import org.belegg.cli.output.StandardOutput;
import org.belegg.formats.text.Sheet;
import org.belegg.formats.text.TextStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code belegg status}: what an archive holds, and whether it is whole. */
@Command(
        name = "status",
        header = "Say what an archive holds; check, mend, back up.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg status --in desk.belegg                counts, versions, last runs",
            "  belegg status --in desk.belegg --check        look for damage",
            "  belegg status --in desk.belegg --repair       make rows and indexes anew",
            "  belegg status --in desk.belegg --backup desk-friday.belegg"
        })
final class StatusCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ArchivePlace archive = new ArchivePlace();

    @Option(names = "--check", description = "Look for damage in the file and in every story. Exit status 3 for any.")
    private boolean check;

    @Option(
            names = "--repair",
            description = "Make anew what can be made anew from texts, readings and decisions, then check.")
    private boolean repair;

    @Option(
            names = "--backup",
            paramLabel = "FILE",
            description = "Write a copy of the archive; others may go on reading and writing.")
    private @Nullable String backup;

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path copy = backup == null ? null : ArchivePlace.path(backup);
        try (Archive open = archive.open(console)) {
            if (repair) {
                open.repair();
                console.say("belegg: the rows and indexes are made anew");
            }
            if (copy != null) {
                open.backUp(copy);
                console.say("belegg: backed up to " + copy);
            }
            List<String> damage = check || repair ? open.check() : List.of();
            if (!damage.isEmpty()) {
                damage.forEach(line -> console.say("belegg: damaged: " + line));
                return ExitStatus.UNREADABLE;
            }
            StandardOutput.print(console.out(), report(open.status()));
            return ExitStatus.DONE;
        }
    }

    private String report(ArchiveStatus status) {
        Sheet sheet = new Sheet(console.columns(), console.coloured());
        status.counts()
                .forEach((name, count) ->
                        sheet.add(String.format(Locale.ROOT, "%-12s", name), String.valueOf(count), TextStyle.PLAIN));
        sheet.add(
                "file        ",
                status.bytes() / 1024 + " kB, schema version " + status.schemaVersion(),
                TextStyle.PLAIN);
        status.readBy()
                .forEach((version, count) ->
                        sheet.add("read by     ", "Belegg " + version + ": " + count + " stories", TextStyle.PLAIN));
        for (RunRecord run : status.lastRuns()) {
            sheet.add("run         ", describe(run), TextStyle.PLAIN);
        }
        for (String decision : status.apart()) {
            sheet.add("kept apart  ", decision, TextStyle.PLAIN);
        }
        if (check || repair) {
            sheet.add("integrity   ", "ok", TextStyle.PLAIN);
        }
        return sheet.toString();
    }

    private static String describe(RunRecord run) {
        return run.started() + " " + run.command() + " by " + run.who() + ": " + run.added() + " added, " + run.reread()
                + " read again, " + run.known() + " there already"
                + (run.ended() == null ? "; did not come to its end, or goes on" : "");
    }
}
