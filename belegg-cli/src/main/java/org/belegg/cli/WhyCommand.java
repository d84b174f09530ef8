package org.belegg.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.belegg.cli.input.Inputs;
import org.belegg.cli.input.PendingStory;
import org.belegg.cli.input.StoryInput;
import org.belegg.cli.output.StandardOutput;
import org.belegg.model.Article;
import org.belegg.reader.ArticleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code belegg why}: which rule or model decided, and which nearly did. */
@Command(
        name = "why",
        header = "Say why: which rule decided, and which nearly did.",
        description = "Reads one story and lists, line for line, what each rule took and what it considered and left.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg why story.txt                        every line that a rule looked at",
            "  belegg why story.txt 12                     line 12 alone"
        })
final class WhyCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<ArticleReader> reader;

    @Parameters(index = "0", paramLabel = "FILE|-", description = "The story.")
    private String file = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "LINE", description = "Its line, counted from 1.")
    private @Nullable Integer line;

    @Mixin
    private StoryOptions options = new StoryOptions();

    WhyCommand(Console console, Supplier<ArticleReader> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() throws InterruptedException {
        Article article = onlyStory();
        DecisionList decisions = new DecisionList(reader.get().explain(article), console.columns());
        StandardOutput.print(console.out(), line == null ? decisions.all() : decisions.ofLine(line));
        return ExitStatus.DONE;
    }

    private Article onlyStory() throws InterruptedException {
        List<PendingStory> pending = new ArrayList<>();
        for (StoryInput input : Inputs.of(List.of(file), console.in())) {
            input.feed(pending::add);
        }
        if (pending.size() != 1) {
            throw new UsageException("need one story to explain, " + file + " holds " + pending.size());
        }
        return options.applyTo(pending.get(0).content().get()).article();
    }
}
