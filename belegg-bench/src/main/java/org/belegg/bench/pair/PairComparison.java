package org.belegg.bench.pair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.belegg.archive.Archive;
import org.belegg.archive.Provenance;
import org.belegg.archive.Run;
import org.belegg.archive.article.NewArticle;
import org.belegg.archive.decision.Signature;
import org.belegg.archive.matter.Comparison;
import org.belegg.archive.matter.Matter;
import org.belegg.archive.search.Search;
import org.belegg.archive.search.What;
import org.belegg.archive.store.Patience;
import org.belegg.bench.PlainFailure;
import org.belegg.cli.archive.WordsOfText;
import org.belegg.model.Article;
import org.belegg.reader.AnalysedReading;
import org.belegg.reader.ArticleReader;

/** The command {@code bench/pairs}: reads pairs of stories, compares each, and counts what was found. */
final class PairComparison {
    private static final Signature NOBODY = new Signature("bench/pairs", Instant.EPOCH);

    private final ArticleReader reader = ArticleReader.create();

    private PairComparison() {}

    /** Runs it. Ends with exit code 1, and a message, when it could not be carried out. */
    public static void main(String[] arguments) throws IOException {
        PlainFailure.use();
        PairOptions options = PairOptions.parse(arguments);
        if (options.usage().isPresent()) {
            System.out.print(options.usage().get());
            return;
        }
        new PairComparison().run(options);
    }

    private void run(PairOptions options) throws IOException {
        StringBuilder page = new StringBuilder(
                "# How much comparing finds\n\n<!-- Written by bench/pairs. Do not edit: run it"
                        + " again. -->\n\nPairs of stories made up by somebody who had not seen the rules, with the relations between"
                        + " their figures that a careful editor would name; evaluation/pairs/README.md tells of each file. A relation is"
                        + " found when its kind and both its figures are right. \"Others\" are those that nobody named. Commit ");
        page.append(options.commit()).append(".\n");
        for (Path file : options.files()) {
            PairScore score = new PairScore();
            for (StoryPair pair : StoryPair.in(file)) {
                compare(pair, score);
            }
            String name = file.getFileName().toString();
            System.err.println("bench/pairs: " + name + ", " + score.pairs() + " pairs");
            page.append("\n## ").append(name).append(", ").append(score.pairs()).append(" pairs\n\n");
            page.append(score.toMarkdown());
            if (options.errors()) {
                score.errors().forEach(System.out::println);
                System.out.print(score.toMarkdown());
            }
        }
        if (!options.errors()) {
            Files.writeString(options.report(), page, StandardCharsets.UTF_8);
            System.err.println("bench/pairs: wrote " + options.report());
        }
    }

    private void compare(StoryPair pair, PairScore score) throws IOException {
        Path folder = Files.createTempDirectory("belegg-pair");
        Path file = folder.resolve("pair.belegg");
        try (Archive archive = Archive.openOrCreate(file, Patience.USUAL)) {
            Run run = archive.begin(new Provenance("add", "bench", "", "", NOBODY));
            for (Article article : List.of(pair.first(), pair.second())) {
                AnalysedReading read = reader.readAnalysed(article);
                run.put(new NewArticle(article, read.reading(), WordsOfText.of(read.text())), "pair");
            }
            run.end(NOBODY, 0);
            Search all = Search.builder().what(What.STORIES).page(2, 0).build();
            Matter matter = archive.compare(new Comparison(all, List.of(), Comparison.USUAL_DAYS));
            score.add(pair, matter, archive.look(pair.first().id()).story().key());
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
