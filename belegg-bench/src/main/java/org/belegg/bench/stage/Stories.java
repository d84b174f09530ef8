package org.belegg.bench.stage;

import java.nio.file.Path;
import java.util.List;
import org.belegg.bench.StoryFolder;
import org.belegg.model.Article;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stories that the benchmarks read, all of them in one operation. */
@State(Scope.Benchmark)
public class Stories {
    /** The folder that the stories come from; {@code bench/stages -p stories=DIR} names another. */
    @Param("examples")
    public String stories = "";

    private List<Article> articles = List.of();

    /** Reads the folder, before the clock starts. */
    @Setup
    public void load() {
        articles = StoryFolder.of(Path.of(stories)).texts().stream()
                .map(Article::of)
                .toList();
    }

    /** The stories, never empty. */
    List<Article> articles() {
        return articles;
    }
}
