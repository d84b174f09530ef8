package org.belegg.bench.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.belegg.archive.article.NewArticle;
import org.belegg.cli.archive.WordsOfText;
import org.belegg.model.Article;
import org.belegg.reader.AnalysedReading;
import org.belegg.reader.ArticleReader;

/** Reads made stories with several threads and hands the results on in order, as {@code belegg add} does. */
final class ReadingCrew {
    private final ArticleReader reader;
    private final MadeStories stories;
    private final int jobs;

    ReadingCrew(ArticleReader reader, MadeStories stories, int jobs) {
        this.reader = reader;
        this.stories = stories;
        this.jobs = jobs;
    }

    /** Reads the stories from 0 up to {@code count} and does nothing with the readings. */
    void read(int count) {
        work(0, count, reader::read, reading -> {});
    }

    /** Reads those from one number up to another and makes them ready for an archive; the caller's thread takes them. */
    void readTo(int from, int to, Consumer<NewArticle> consumer) {
        work(from, to, this::made, consumer);
    }

    private NewArticle made(Article article) {
        AnalysedReading found = reader.readAnalysed(article);
        return new NewArticle(article, found.reading(), WordsOfText.of(found.text()));
    }

    private <R> void work(int from, int to, Function<Article, R> work, Consumer<R> consumer) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            Deque<Future<R>> underWay = new ArrayDeque<>();
            for (int i = from; i < to; i++) {
                int number = i;
                underWay.add(workers.submit(() -> work.apply(stories.story(number))));
                if (underWay.size() > 2 * jobs) {
                    consumer.accept(underWay.remove().get());
                }
            }
            while (!underWay.isEmpty()) {
                consumer.accept(underWay.remove().get());
            }
        } catch (ExecutionException | InterruptedException cause) {
            throw new IllegalStateException("a story could not be read", cause);
        } finally {
            workers.shutdownNow();
        }
    }
}
