package org.belegg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.belegg.cli.input.UnreadableInputException;
import org.belegg.cli.output.OutputFolder;
import org.belegg.cli.output.OutputFormat;
import org.belegg.cli.work.Outcome;
import org.belegg.cli.work.Output;
import org.belegg.formats.brat.BratFolder;
import org.belegg.formats.gold.GoldFile;
import org.belegg.formats.gold.GoldStory;
import org.belegg.model.BeleggException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belegg import}: what people corrected elsewhere, back as gold stories. */
@Command(
        name = "import",
        header = "Take back stories that people corrected in brat, as gold stories.",
        description =
                "Reads ID.txt, ID.ann and, where there is one, ID.meta.json, as \"belegg read --format brat\" writes "
                        + "them and people changed them, and writes gold stories: ID.txt, ID.json and ID.meta.json.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg import corrected/ -o gold/           what people have corrected",
            "  belegg read stories/ --format brat -o corrected/   before: for them to correct",
            "  belegg score --gold gold/                   how far the program agrees with them"
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FOLDER", description = "The folder with the stories and their annotations.")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where to write the gold stories; made where it is not there.")
    private Path output = Path.of("");

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BratFolder brat = new BratFolder(folder);
        List<String> ids = ids(brat);
        OutputFolder gold = new OutputFolder(
                output,
                Stream.of(GoldFile.values())
                        .map(file -> new OutputFormat("", "", file.ending()))
                        .toList(),
                Map.of());
        int failed = 0;
        for (String id : ids) {
            try {
                GoldStory story = brat.story(id);
                List<String> parts = Stream.of(GoldFile.values())
                        .map(file -> file.write(story))
                        .toList();
                gold.write(new Outcome.Done<>(id, id, new Output(parts), List.of()));
            } catch (UsageException | org.belegg.cli.output.OutputException cause) {
                throw cause;
            } catch (BeleggException cause) {
                console.say("belegg: " + cause.getMessage());
                failed++;
            }
        }
        gold.finish();
        if (failed > 0) {
            console.say((ids.size() - failed) + " done, " + failed + " failed");
        }
        return failed == 0 ? ExitStatus.DONE : failed == ids.size() ? ExitStatus.UNREADABLE : ExitStatus.SOME_FAILED;
    }

    private static List<String> ids(BratFolder brat) {
        try {
            return brat.ids();
        } catch (BeleggException cause) {
            throw new UnreadableInputException(String.valueOf(cause.getMessage()), cause);
        }
    }
}
