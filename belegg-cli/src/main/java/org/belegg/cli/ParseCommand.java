package org.belegg.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.belegg.cli.conllu.ConlluWriter;
import org.belegg.cli.conllu.TokenTable;
import org.belegg.cli.input.Inputs;
import org.belegg.cli.input.StoryInput;
import org.belegg.cli.work.OrderedWork;
import org.belegg.cli.work.Output;
import org.belegg.cli.work.StoryWork;
import org.belegg.language.TextAnalyser;
import org.belegg.model.BeleggException;
import org.belegg.reader.ArticleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belegg parse}: sentences, tokens, tags, trees and names. */
@Command(
        name = "parse",
        header = "Take sentences apart: tokens, tags, trees and names as CoNLL-U.",
        description =
                "Writes one token a line: number, form, lemma, part of speech (twice), morphology, head, label, _, and "
                        + "name=B-PER for the name it belongs to. Tags and labels are those of the Norwegian Dependency Treebank.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg parse story.txt",
            "  belegg parse --pretokenised treebank.conll   keep the tokens and sentences of the file"
        })
final class ParseCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<ArticleReader> reader;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|-", description = "What to parse.")
    private List<String> arguments = List.of();

    @Option(
            names = "--pretokenised",
            description = "The input is CoNLL or CoNLL-U; its sentences and tokens (second column) are kept.")
    private boolean pretokenised;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER",
            description = "Where to write; the standard output when not given.")
    private @Nullable String output;

    @Mixin
    private StoryOptions stories = new StoryOptions();

    ParseCommand(Console console, Supplier<ArticleReader> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        List<StoryInput> inputs = Inputs.of(arguments, console.in());
        OutputOptions options = OutputOptions.of(Format.CONLLU, output);
        Format.Written written = options.written("", console);
        StoryWork<Output> work = pretokenised ? ofTokens(TextAnalyser.create()) : ofText(reader.get());
        return new StoryRun<>(
                        console,
                        new OrderedWork<>(1, (received, number) -> work.apply(stories.applyTo(received), number)),
                        options.destination(written, console),
                        options.hidesWarnings())
                .run(inputs);
    }

    private static StoryWork<Output> ofText(ArticleReader articleReader) {
        return (received, number) -> Output.of(ConlluWriter.write(
                articleReader.analyse(received.article()), received.article().id()));
    }

    private StoryWork<Output> ofTokens(TextAnalyser analyser) {
        return (received, number) -> {
            try {
                return Output.of(TokenTable.parse(received.article().text()).analysed(analyser, stories.language()));
            } catch (BeleggException cause) {
                throw new BeleggException(received.article().id() + ", " + cause.getMessage(), cause);
            }
        };
    }
}
