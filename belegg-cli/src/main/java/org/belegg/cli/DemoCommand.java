package org.belegg.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.belegg.cli.output.StandardOutput;
import org.belegg.cli.work.OrderedWork;
import org.belegg.reader.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code belegg demo}: reads a story that comes with the program. */
@Command(
        name = "demo",
        header = "Read a story that comes with Belegg.",
        description = "Shows an invented wire story and what Belegg finds in it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg demo                                 the story, then who says what",
            "  belegg demo --format html -o demo.html      the same as a page"
        })
final class DemoCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<ArticleReader> reader;

    @Mixin
    private OutputOptions output = new OutputOptions();

    DemoCommand(Console console, Supplier<ArticleReader> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        DemoStory story = new DemoStory();
        if (output.isTextOnConsole()) {
            StandardOutput.print(console.out(), story.text() + "\n");
        }
        Format.Written written = output.written(story.place(), console);
        return new StoryRun<>(
                        console,
                        new OrderedWork<>(1, written.reading(reader.get())),
                        output.destination(written, console),
                        output.hidesWarnings())
                .run(java.util.List.of(story));
    }
}
