package org.belegg.bench.comparison;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.belegg.bench.PeakMemory;
import org.belegg.bench.StoryFolder;

/**
 * The measured process: carries out one {@link RunOrder} and says on standard output when the first story is read and,
 * at the end, what was read while the clock ran.
 */
final class SystemRun {
    /** The line that tells the parent process to stop the clock of the start. */
    static final String FIRST_RESULT = "belegg-bench first-result";

    /** The beginning of the line with the {@link TimedWork}. */
    static final String TIMED_WORK = "belegg-bench timed-work ";

    private final StoryReader reader;
    private final List<String> stories;
    private final int threads;

    private SystemRun(StoryReader reader, List<String> stories, int threads) {
        this.reader = reader;
        this.stories = stories;
        this.threads = threads;
    }

    /** Carries out the order in the arguments. */
    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        RunOrder order = RunOrder.ofArguments(List.of(arguments));
        List<String> stories = order.stories().stream().map(StoryFolder::text).toList();
        StoryReader reader = order.kind().system().start();
        Object first = reader.read(stories.get(0));
        System.out.println(FIRST_RESULT + " " + first.getClass().getSimpleName());
        SystemRun run = new SystemRun(reader, stories, order.kind().threads());
        run.read(order.warmUp());
        System.out.println(TIMED_WORK + run.timed(order.least()).toLine());
    }

    private TimedWork timed(Duration least) throws ExecutionException, InterruptedException {
        ProcessorClock start = ProcessorClock.now();
        long passes = read(least);
        ProcessorClock end = ProcessorClock.now();
        OptionalLong peakMemory = PeakMemory.ofThisProcess();
        OptionalDouble otherProcessors = end.otherProcessorsSince(start);
        return new TimedWork(
                passes * stories.size(),
                passes * stories.stream().mapToLong(WordCount::of).sum(),
                passes * tokens(),
                end.elapsedSince(start),
                end.processorTimeSince(start),
                otherProcessors.isPresent() ? otherProcessors.getAsDouble() : null,
                peakMemory.isPresent() ? peakMemory.getAsLong() : null);
    }

    /** Reads whole passes over the stories until the time is up; answers how many. */
    private long read(Duration least) throws ExecutionException, InterruptedException {
        StoryQueue queue = new StoryQueue(stories.size(), least.toNanos(), System::nanoTime);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Integer>> workers = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                workers.add(() -> readFrom(queue));
            }
            for (Future<Integer> worker : executor.invokeAll(workers)) {
                worker.get();
            }
        } finally {
            executor.shutdown();
        }
        return queue.passes();
    }

    /** Reads what the queue hands out; answers a number that depends on every reading, so that none can be left out. */
    private int readFrom(StoryQueue queue) {
        int mixed = 0;
        for (OptionalInt story = queue.take(); story.isPresent(); story = queue.take()) {
            mixed ^= System.identityHashCode(reader.read(stories.get(story.getAsInt())));
        }
        return mixed;
    }

    private long tokens() {
        Map<String, Integer> counted = new HashMap<>();
        return stories.stream()
                .mapToLong(story -> counted.computeIfAbsent(story, reader::countTokens))
                .sum();
    }
}
