package org.belegg.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.belegg.cli.input.Inputs;
import org.belegg.cli.input.StoryInput;
import org.belegg.cli.work.OrderedWork;
import org.belegg.cli.work.Output;
import org.belegg.cli.work.StoryWork;
import org.belegg.reader.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belegg read}: stories in, readings out, nothing stored. */
@Command(
        name = "read",
        header = "Read stories: who said what, through whom.",
        description = {
            "Reads each story and writes what it found. A text file is one story. A .jsonl file has one a line, with the "
                    + "fields id, text, title, published, outlet and language, of which only text must be there. A folder "
                    + "stands for all stories below it, - for the standard input."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg read story.txt                       see who says what",
            "  belegg read story.txt --format html -o story.html",
            "  belegg read stories/ --format jsonl -o readings.jsonl",
            "  belegg read stories/ --format html -o pages/",
            "  belegg read stories/ --format csv -o tables/",
            "  belegg read story.txt --format csv --table figures --for excel -o f.csv",
            "  belegg read stories/ --format parquet -o tables/",
            "  belegg read stories/ --format brat -o corrected/  correct them in brat; see import",
            "  cat articles.jsonl | belegg read - --format jsonl | jq .attributions",
            "  belegg read story.txt --published 2023-10 --outlet Kveldsposten --lang nn",
        })
final class ReadCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<ArticleReader> reader;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|-", description = "What to read.")
    private List<String> arguments = List.of();

    @Mixin
    private StoryOptions stories = new StoryOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "How many stories to read at once; one a processor when not given. The order of the output is "
                            + "that of the input either way.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    ReadCommand(Console console, Supplier<ArticleReader> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new UsageException("--jobs needs a number from 1 up, got " + jobs);
        }
        List<StoryInput> inputs = Inputs.of(arguments, console.in());
        if (stories.nameOneStory() && inputs.size() > 1) {
            throw new UsageException("--id and --title are for one story, but " + inputs.size() + " are given");
        }
        inputs.forEach(this::requireNotOverwritten);
        Format.Written written = output.written(inputs.get(0).place(), console);
        StoryWork<Output> reading = written.reading(reader.get());
        OrderedWork<Output> work =
                new OrderedWork<>(jobs, (received, number) -> reading.apply(stories.applyTo(received), number));
        return new StoryRun<>(console, work, output.destination(written, console), output.hidesWarnings()).run(inputs);
    }

    private void requireNotOverwritten(StoryInput input) {
        Path place = output.place();
        if (place != null && Files.isRegularFile(place) && input.isAt(place)) {
            throw new UsageException("-o " + place + " would overwrite a story that is read. Choose another place.");
        }
    }
}
