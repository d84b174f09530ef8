package org.belegg.bench.memory;

import java.util.Iterator;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.belegg.bench.PeakMemory;
import org.belegg.bench.PlainFailure;
import org.belegg.bench.StoryFolder;
import org.belegg.model.Article;
import org.belegg.model.BeleggException;
import org.belegg.reader.ArticleReader;

/**
 * The command {@code bench/memory}: reads many stories and fails when the process has held more memory than it may.
 * The command gives it a small heap, so that a reader that keeps what it has read runs out of memory.
 */
final class MemoryCheck {
    private static final long BYTES_PER_MB = 1_000_000;

    private MemoryCheck() {}

    /** Reads the stories. Ends with exit code 1, and a message, when the process held too much. */
    public static void main(String[] arguments) {
        PlainFailure.use();
        MemoryOptions options = MemoryOptions.parse(arguments);
        if (options.usage().isPresent()) {
            System.out.print(options.usage().get());
            return;
        }
        StoryFolder stories = StoryFolder.of(options.stories());
        readAll(stories, options.count());
        System.out.println(verdict(options.count(), PeakMemory.ofThisProcess(), options.limit()));
    }

    private static void readAll(StoryFolder stories, int count) {
        ArticleReader reader = ArticleReader.create();
        Iterator<String> texts = Stream.generate(stories.texts()::stream)
                .flatMap(all -> all)
                .limit(count)
                .iterator();
        while (texts.hasNext()) {
            reader.read(Article.of(texts.next()));
        }
    }

    /**
     * Says how much memory was held.
     *
     * @param limit in millions of bytes
     * @throws BeleggException when it was as much as the limit or more
     */
    static String verdict(int count, OptionalLong peak, int limit) {
        if (peak.isEmpty()) {
            return "Read " + count + " stories; this system does not tell how much memory a process has held.";
        }
        long megabytes = peak.getAsLong() / BYTES_PER_MB;
        String said = "Reading " + count + " stories took " + megabytes + " MB at most";
        if (megabytes >= limit) {
            throw new BeleggException(
                    said + ", and may take less than " + limit
                            + " MB. Look for what the reader keeps, and for models that are read twice.",
                    null);
        }
        return said + ", under the limit of " + limit + " MB.";
    }
}
