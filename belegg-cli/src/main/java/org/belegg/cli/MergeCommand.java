package org.belegg.cli;

import java.util.concurrent.Callable;
import org.belegg.archive.Archive;
import org.belegg.cli.output.StandardOutput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belegg merge}: two names, one speaker. */
@Command(
        name = "merge",
        header = "Say that two speakers are one.",
        description =
                "Searches then find both under either name. Nothing is written over; \"belegg split\" undoes it. A "
                        + "speaker is named as in a story, or by an id in one, such as 9f3c2ab17d.e1.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg merge \"Kari Moen\" \"Kari Moen-Vik\" --in desk.belegg",
            "  belegg merge \"Kari Moen\" 9f3c2ab17d.e4 --in desk.belegg --note \"see page 3\""
        })
final class MergeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "SPEAKER", description = "Whose name is kept.")
    private String kept = "";

    @Parameters(index = "1", paramLabel = "SPEAKER", description = "Who is the same.")
    private String merged = "";

    @Mixin
    private ArchivePlace archive = new ArchivePlace();

    @Option(names = "--note", paramLabel = "TEXT", description = "How you know.")
    private @Nullable String note;

    @Mixin
    private Signer signer = new Signer();

    MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Archive open = archive.open(console)) {
            StandardOutput.print(console.out(), open.merge(kept, merged, note, signer.signature()) + "\n");
        }
        return ExitStatus.DONE;
    }
}
