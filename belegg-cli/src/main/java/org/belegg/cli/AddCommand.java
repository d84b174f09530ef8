package org.belegg.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.belegg.archive.Archive;
import org.belegg.archive.Provenance;
import org.belegg.archive.Run;
import org.belegg.archive.article.NewArticle;
import org.belegg.archive.store.Patience;
import org.belegg.cli.archive.Addition;
import org.belegg.cli.archive.ArchiveDestination;
import org.belegg.cli.archive.StoredStories;
import org.belegg.cli.archive.WordsOfText;
import org.belegg.cli.input.Inputs;
import org.belegg.cli.input.StoryInput;
import org.belegg.cli.work.OrderedWork;
import org.belegg.formats.input.ReceivedArticle;
import org.belegg.model.Article;
import org.belegg.reader.AnalysedReading;
import org.belegg.reader.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belegg add}: stories in, readings kept. */
@Command(
        name = "add",
        header = "Read stories and keep them in an archive.",
        description = {
            "Reads each story that the archive does not have yet, and keeps its text and its reading. A story is known by "
                    + "its text and outlet, whatever its file is called. Each is kept for itself: a run that is stopped "
                    + "loses at most the story in hand, and the next run goes on from there."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg add stories/ --to desk.belegg          makes the archive when there is none",
            "  belegg add articles.jsonl --to desk.belegg",
            "  belegg add --to desk.belegg --refresh         reads again what the archive holds",
            "  belegg add story.txt --to desk.belegg --outlet Kveldsposten --published 2024-02"
        })
final class AddCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<ArticleReader> reader;

    @Parameters(arity = "0..*", paramLabel = "FILE|FOLDER|-", description = "What to read.")
    private List<String> arguments = List.of();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ARCHIVE",
            description = "The archive: one file, made when it is not there.")
    private String place = "";

    @Option(
            names = "--refresh",
            description =
                    "Read stories again that another version of Belegg, or one with other models, read; all that the "
                            + "archive has when no file is given. What people decided stays.")
    private boolean refresh;

    @Option(names = "--refresh-all", description = "Read again whatever read them.")
    private boolean refreshAll;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many stories to read at once; one a processor when not given.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private StoryOptions stories = new StoryOptions();

    @Mixin
    private Signer signer = new Signer();

    AddCommand(Console console, Supplier<ArticleReader> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new UsageException("--jobs needs a number from 1 up, got " + jobs);
        }
        Path file = ArchivePlace.path(place);
        boolean fromArchive = arguments.isEmpty();
        if (fromArchive && !(refresh || refreshAll)) {
            throw new UsageException("name the stories to add, or give --refresh to read again those that are there");
        }
        if (fromArchive && stories.areGiven()) {
            throw new UsageException("stories that are there are read as they were given: leave out "
                    + "--lang, --published, --outlet, --title and --id");
        }
        List<StoryInput> inputs = Inputs.of(arguments, console.in());
        if (stories.nameOneStory() && inputs.size() > 1) {
            throw new UsageException("--id and --title are for one story, but " + inputs.size() + " are given");
        }
        if (Files.isRegularFile(file) && inputs.stream().anyMatch(input -> input.isAt(file))) {
            throw new UsageException("--to " + place + " is one of the stories. Choose another place.");
        }
        Patience patience = ArchivePlace.patience(place, console);
        try (Archive archive = fromArchive ? Archive.open(file, patience) : Archive.openOrCreate(file, patience)) {
            ArticleReader reading = reader.get();
            Run run = archive.begin(provenance());
            ArchiveDestination destination = new ArchiveDestination(run, refresh || refreshAll, signer::signature);
            OrderedWork<Addition> work =
                    new OrderedWork<>(jobs, (received, number) -> addition(stories.applyTo(received), run, reading));
            int status = new StoryRun<>(console, work, destination, true)
                    .run(fromArchive ? List.of(new StoredStories(archive)) : inputs);
            console.say("belegg: " + destination.summary());
            return status;
        }
    }

    private Addition addition(ReceivedArticle received, Run run, ArticleReader reading) {
        Article article = received.article();
        Run.Known known = run.look(article);
        boolean isWanted = known == Run.Known.NEW || refreshAll || (refresh && known == Run.Known.OUTDATED);
        if (!isWanted) {
            return Addition.none(known == Run.Known.OUTDATED);
        }
        // A file tells less than was said when the story was added: what is known of it goes into the new reading too.
        Article whole = known == Run.Known.NEW ? article : run.completed(article);
        AnalysedReading found = reading.readAnalysed(whole);
        return Addition.of(new NewArticle(
                whole, Format.withWarnings(found.reading(), received.warnings()), WordsOfText.of(found.text())));
    }

    private Provenance provenance() {
        String models = ArticleReader.modelChecksums().entrySet().stream()
                .map(model -> model.getKey() + ":" + model.getValue())
                .collect(Collectors.joining(" "));
        return new Provenance("add", Version.number(), models, stories.describe(), signer.signature());
    }
}
