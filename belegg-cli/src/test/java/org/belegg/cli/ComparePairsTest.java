package org.belegg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.belegg.archive.Archive;
import org.belegg.archive.Provenance;
import org.belegg.archive.Run;
import org.belegg.archive.article.NewArticle;
import org.belegg.archive.decision.Signature;
import org.belegg.archive.matter.Comparison;
import org.belegg.archive.matter.Matter;
import org.belegg.archive.matter.Opposition;
import org.belegg.archive.matter.Question;
import org.belegg.archive.matter.Relation;
import org.belegg.archive.search.Search;
import org.belegg.archive.search.What;
import org.belegg.archive.store.Patience;
import org.belegg.cli.archive.WordsOfText;
import org.belegg.model.Article;
import org.belegg.model.PartialDate;
import org.belegg.reader.AnalysedReading;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of stories, read by the reader itself: every clash is found, and none that is not there. */
class ComparePairsTest {
    private static final Signature SOMEBODY = new Signature("test", Instant.parse("2024-03-12T12:00:00Z"));

    @TempDir
    private Path folder;

    static Stream<MadePairs.Pair> pairs() {
        return MadePairs.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void comparingTells(MadePairs.Pair pair) {
        assertEquals(
                pair.expected().stream().sorted().toList(),
                told(pair, false, folder.resolve("a.belegg")),
                pair.claim());
        assertEquals(
                told(pair, false, folder.resolve("b.belegg")).size(),
                told(pair, true, folder.resolve("c.belegg")).size(),
                "the order in which stories came must not matter");
    }

    static List<String> told(MadePairs.Pair pair, boolean isSwapped, Path file) {
        try (Archive archive = Archive.openOrCreate(file, Patience.USUAL)) {
            Run run = archive.begin(new Provenance("add", "1", "", "", SOMEBODY));
            Article first = article("first", pair.first(), "Kystposten", "2024-03-08");
            Article second = article("second", pair.second(), "Dalabladet", pair.day());
            for (Article article : isSwapped ? List.of(second, first) : List.of(first, second)) {
                AnalysedReading read = CommandLineRun.reader().readAnalysed(article);
                run.put(new NewArticle(article, read.reading(), WordsOfText.of(read.text())), "test");
            }
            Search all = Search.builder().what(What.STORIES).page(10, 0).build();
            return described(archive.compare(new Comparison(all, List.of(), 14)), archive);
        }
    }

    private static List<String> described(Matter matter, Archive archive) {
        List<String> told = new ArrayList<>();
        for (Question question : matter.questions()) {
            for (Relation relation : question.relations()) {
                told.add(described(
                        relation.kind().label(),
                        isOfFirst(archive, relation.first()),
                        question.claim(relation.first()).words(),
                        question.claim(relation.second()).words()));
            }
        }
        for (Opposition opposition : matter.oppositions()) {
            told.add(described(
                    opposition.kind().label(),
                    isOfFirst(archive, opposition.first().id()),
                    opposition.first().words(),
                    opposition.second().words()));
        }
        return told.stream().sorted().toList();
    }

    /** Which of two comes first may hang on the key of its story; here it is always the first story's. */
    private static String described(String kind, boolean isInOrder, String first, String second) {
        return kind + " " + (isInOrder ? first + "|" + second : second + "|" + first);
    }

    private static boolean isOfFirst(Archive archive, String finding) {
        return archive.look(finding).story().article().id().equals("first");
    }

    private static Article article(String id, String text, String outlet, String day) {
        return Article.of(id, text).withOutlet(outlet).withPublished(PartialDate.parse(day));
    }
}
