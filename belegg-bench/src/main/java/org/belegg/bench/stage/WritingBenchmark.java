package org.belegg.bench.stage;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.belegg.formats.ReadingFormat;
import org.belegg.formats.html.HtmlFormat;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.text.TextFormat;
import org.belegg.model.Reading;
import org.belegg.reader.ArticleReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Writing the readings of all stories down, in each format. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class WritingBenchmark {
    private static final int COLUMNS = 80;

    private final ReadingFormat jsonLines = new JsonLinesFormat();
    private final ReadingFormat html = new HtmlFormat("Stories");
    private final ReadingFormat text = new TextFormat(COLUMNS, true);
    private List<Reading> readings = List.of();

    /** Reads the stories, before the clock starts. */
    @Setup
    public void read(Stories stories) {
        ArticleReader reader = ArticleReader.create();
        readings = stories.articles().stream().map(reader::read).toList();
    }

    /** Canonical JSON, a line a reading. */
    @Benchmark
    public void jsonLines(Blackhole blackhole) {
        write(jsonLines, blackhole);
    }

    /** A page for a browser. */
    @Benchmark
    public void html(Blackhole blackhole) {
        write(html, blackhole);
    }

    /** What a terminal shows, in colours. */
    @Benchmark
    public void text(Blackhole blackhole) {
        write(text, blackhole);
    }

    private void write(ReadingFormat format, Blackhole blackhole) {
        blackhole.consume(format.opening());
        for (int i = 0; i < readings.size(); i++) {
            blackhole.consume(format.write(readings.get(i), i + 1));
        }
        blackhole.consume(format.closing());
    }
}
