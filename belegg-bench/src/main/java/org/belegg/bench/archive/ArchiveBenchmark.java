package org.belegg.bench.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.belegg.archive.Archive;
import org.belegg.archive.Provenance;
import org.belegg.archive.Run;
import org.belegg.archive.decision.Signature;
import org.belegg.archive.search.Search;
import org.belegg.archive.store.Patience;
import org.belegg.bench.PeakMemory;
import org.belegg.bench.PlainFailure;
import org.belegg.bench.StoryFolder;
import org.belegg.bench.report.Figures;
import org.belegg.bench.report.MachineDescription;
import org.belegg.model.Attribution;
import org.belegg.model.BeleggException;
import org.belegg.reader.ArticleReader;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code bench/archive}: how fast an archive takes stories compared with reading them alone, how large it
 * becomes, how much memory that takes, and how fast it answers who said a word. Writes a report.
 */
final class ArchiveBenchmark {
    private static final int WARM_UP = 300;
    static final int QUESTIONS = 400;
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
        MachineDescription machine = MachineDescription.ofThisMachine();
        ArticleReader reader = ArticleReader.create();
        MadeStories stories = new MadeStories(StoryFolder.of(options.stories()).texts(), reader, options.seed());
        ReadingCrew crew = new ReadingCrew(reader, stories, options.jobs());
        int first = options.counts().get(0);
        crew.read(Math.min(WARM_UP, first));
        long start = System.nanoTime();
        crew.read(first);
        double readingPerSecond = first / ((System.nanoTime() - start) / 1e9);
        say("reading alone: " + Figures.decimal(readingPerSecond, 0) + " stories/s");
        List<ArchiveMeasurement> sizes = new ArrayList<>();
        AtomicLong textBytes = new AtomicLong();
        int before = 0;
        for (int count : options.counts()) {
            ArchiveMeasurement size = grow(crew, before, count, file, textBytes, options.seed());
            say(count + " stories: " + Figures.decimal(size.storiesPerSecond(), 0) + " added/s, "
                    + Figures.megabytes((double) size.bytes()) + " MB, 95 % of answers within "
                    + Figures.decimal(size.answerMillis(ArchiveReport.P95), 1) + " ms");
            sizes.add(size);
            before = count;
            // After each size: who stops the run while the archive grows on has what was measured.
            Files.writeString(
                    options.report(), new ArchiveReport(options, machine, readingPerSecond, sizes).toMarkdown());
            say("wrote " + options.report());
        }
    }

    private static ArchiveMeasurement grow(
            ReadingCrew crew, int from, int to, Path file, AtomicLong textBytes, long seed) throws IOException {
        long start = System.nanoTime();
        try (Archive archive = Archive.openOrCreate(file, Patience.USUAL)) {
            Run run = archive.begin(new Provenance("add", "bench", "", "", NOBODY));
            crew.readTo(from, to, made -> {
                textBytes.addAndGet(made.article().text().getBytes(StandardCharsets.UTF_8).length);
                run.look(made.article());
                run.put(made, "made");
            });
            run.end(NOBODY, 0);
        }
        long nanos = System.nanoTime() - start;
        try (Archive archive = Archive.open(file, Patience.USUAL)) {
            List<Search> questions = questions(archive, seed);
            ask(archive, questions);
            return new ArchiveMeasurement(
                    to,
                    to - from,
                    nanos,
                    Files.size(file),
                    textBytes.get(),
                    ask(archive, questions),
                    PeakMemory.ofThisProcess());
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

    private static List<Long> ask(Archive archive, List<Search> questions) {
        List<Long> nanos = new ArrayList<>();
        for (Search question : questions) {
            long start = System.nanoTime();
            archive.find(question);
            nanos.add(System.nanoTime() - start);
        }
        Collections.sort(nanos);
        return nanos;
    }

    private static void say(String line) {
        System.err.println("bench/archive: " + line);
    }
}
