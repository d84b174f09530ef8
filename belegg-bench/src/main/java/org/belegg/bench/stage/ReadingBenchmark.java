package org.belegg.bench.stage;

import java.util.concurrent.TimeUnit;
import org.belegg.model.Article;
import org.belegg.reader.ArticleReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading: the language analysis alone, then all of it. What lies between is the finding of attributions and speakers. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class ReadingBenchmark {
    private final ArticleReader reader = ArticleReader.create();

    /** From text to sentences, tags, trees and names. */
    @Benchmark
    public void analyse(Stories stories, Blackhole blackhole) {
        for (Article article : stories.articles()) {
            blackhole.consume(reader.analyse(article));
        }
    }

    /** From text to who said what. */
    @Benchmark
    public void read(Stories stories, Blackhole blackhole) {
        for (Article article : stories.articles()) {
            blackhole.consume(reader.read(article));
        }
    }
}
