package org.belegg.cli;

import java.util.concurrent.Callable;
import org.belegg.archive.Archive;
import org.belegg.cli.output.StandardOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code belegg split}: takes back what {@code belegg merge} did. */
@Command(
        name = "split",
        header = "Take a merged speaker apart again.",
        description =
                "Takes back all mergers of a speaker. To keep somebody apart from a namesake in other stories, mark "
                        + "it in one: \"belegg mark 9f3c2ab17d.e1 correct identity=apart\".",
        footerHeading = "%nExamples:%n",
        footer = {"  belegg split \"Kari Moen-Vik\" --in desk.belegg"})
final class SplitCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SPEAKER", description = "Who is to stand alone.")
    private String speaker = "";

    @Mixin
    private ArchivePlace archive = new ArchivePlace();

    @Mixin
    private Signer signer = new Signer();

    SplitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Archive open = archive.open(console)) {
            StandardOutput.print(console.out(), open.split(speaker, signer.signature()) + "\n");
        }
        return ExitStatus.DONE;
    }
}
