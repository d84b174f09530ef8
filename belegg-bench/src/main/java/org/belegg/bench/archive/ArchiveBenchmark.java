package org.belegg.bench.archive;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.belegg.archive.Archive;
import org.belegg.archive.Provenance;
import org.belegg.archive.Run;
import org.belegg.archive.decision.Signature;
import org.belegg.archive.search.Search;
import org.belegg.archive.store.Patience;
import org.belegg.bench.PlainFailure;
import org.belegg.bench.StoryFolder;
import org.belegg.model.Attribution;
import org.belegg.model.BeleggException;
import org.belegg.reader.ArticleReader;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code bench/archive}: how fast an archive takes stories compared with reading them alone, how large it
 * becomes, and how fast it answers who said a word.
 */
final class ArchiveBenchmark {
    private static final int WARM_UP = 300;
    private static final int QUESTIONS = 400;
    private static final int SHORTEST_WORD = 5;
    private static final Signature NOBODY = new Signature("bench/archive", Instant.EPOCH);

    private ArchiveBenchmark() {}

    /** Runs it. Ends with exit code 1, and a message, when it could not be carried out. */
    public static void main(String[] arguments) throws IOException {
        PlainFailure.use();
        ArchiveOptions options = ArchiveOptions.parse(arguments);
        if (options.usage().isPresent()) {
            System.out.print(options.usage().get());
            return;
        }
        Path folder = Files.createTempDirectory("belegg-archive");
        Path kept = options.archive();
        Path file = kept != null ? kept : folder.resolve("bench.belegg");
        if (Files.exists(file)) {
            throw new BeleggException(file + " is there already. Name another file.", null);
        }
        try {
            run(options, file);
        } finally {
            if (kept == null) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }

    private static void run(ArchiveOptions options, Path file) throws IOException {
        ArticleReader reader = ArticleReader.create();
        MadeStories stories = new MadeStories(StoryFolder.of(options.stories()).texts(), reader, options.seed());
        ReadingCrew crew = new ReadingCrew(reader, stories, options.jobs());
        crew.read(Math.min(WARM_UP, options.count()));
        Timing reading = Timing.of(() -> crew.read(options.count()));
        say("reading alone", reading.describe(options.count()));
        AtomicLong bytes = new AtomicLong();
        Timing adding = Timing.of(() -> add(crew, options.count(), file, bytes));
        say("reading and adding", adding.describe(options.count()));
        say(
                "speed of adding",
                String.format(
                        Locale.ROOT,
                        "%.0f %% of reading alone by the clock, %.0f %% by processor time",
                        100.0 * reading.nanos() / adding.nanos(),
                        100.0 * reading.processorNanos() / adding.processorNanos()));
        say(
                "size",
                String.format(
                        Locale.ROOT,
                        "%.1f MB for %.1f MB of text: %.1f times",
                        Files.size(file) / 1e6,
                        bytes.get() / 1e6,
                        (double) Files.size(file) / bytes.get()));
        try (Archive archive = Archive.open(file, Patience.USUAL)) {
            List<Search> questions = questions(archive, options.seed());
            ask(archive, questions);
            say("find by speaker and word", describe(ask(archive, questions)));
        }
    }

    private static void add(ReadingCrew crew, int count, Path file, AtomicLong bytes) {
        try (Archive archive = Archive.openOrCreate(file, Patience.USUAL)) {
            Run run = archive.begin(new Provenance("add", "bench", "", "", NOBODY));
            crew.readTo(count, made -> {
                bytes.addAndGet(made.article().text().getBytes(StandardCharsets.UTF_8).length);
                run.look(made.article());
                run.put(made, "made");
            });
            run.end(NOBODY, 0);
        }
    }

    /** Questions that have an answer: the speaker of a statement, and a word of it. */
    private static List<Search> questions(Archive archive, long seed) {
        Random random = new Random(seed);
        List<Search> questions = new ArrayList<>();
        long every = Math.max(1, archive.status().counts().getOrDefault("stories", 0L) / QUESTIONS);
        AtomicLong number = new AtomicLong();
        archive.forEach(story -> {
            List<Attribution> statements = story.reading().attributions();
            if (number.getAndIncrement() % every != 0 || statements.isEmpty()) {
                return;
            }
            Attribution statement = statements.get(random.nextInt(statements.size()));
            String word = longWord(story.article().textOf(statement.content().get(0)), random);
            story.reading().entity(statement.speaker()).ifPresent(speaker -> {
                if (word != null) {
                    questions.add(
                            Search.builder().words(word).speaker(speaker.name()).build());
                }
            });
        });
        return questions;
    }

    private static @Nullable String longWord(String text, Random random) {
        List<String> words = Arrays.stream(text.split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
        return words.isEmpty() ? null : words.get(random.nextInt(words.size()));
    }

    private static long[] ask(Archive archive, List<Search> questions) {
        long[] nanos = new long[questions.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            archive.find(questions.get(i));
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static String describe(long[] nanos) {
        if (nanos.length == 0) {
            return "no statement has a speaker";
        }
        return String.format(
                Locale.ROOT,
                "%d questions, median %.1f ms, 95th percentile %.1f ms, longest %.1f ms",
                nanos.length,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }

    private static void say(String what, String result) {
        System.out.printf(Locale.ROOT, "%-26s%s%n", what, result);
    }

    /** How long something took, by the clock and by the processor time of this process. */
    private record Timing(long nanos, long processorNanos) {
        private static final OperatingSystemMXBean SYSTEM =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        static Timing of(Runnable work) {
            long start = System.nanoTime();
            long processorStart = SYSTEM.getProcessCpuTime();
            work.run();
            return new Timing(System.nanoTime() - start, SYSTEM.getProcessCpuTime() - processorStart);
        }

        String describe(int stories) {
            return String.format(
                    Locale.ROOT,
                    "%.0f stories/s by the clock, %.2f ms of processor time a story",
                    stories / (nanos / 1e9),
                    processorNanos / 1e6 / stories);
        }
    }
}
