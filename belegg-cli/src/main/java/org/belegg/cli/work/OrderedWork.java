package org.belegg.cli.work;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.belegg.cli.input.PendingStory;
import org.belegg.cli.input.StoryInput;
import org.belegg.formats.input.ReceivedArticle;
import org.belegg.model.BeleggException;

/**
 * Reads many stories side by side and hands on the results in the order of the input. Only a few stories more than there
 * are jobs are held at a time, however many there are. A story that fails, by whatever, loses no other.
 *
 * @param <R> what the work makes of a story
 */
public final class OrderedWork<R> {
    private final Future<Outcome<R>> end =
            CompletableFuture.completedFuture(new Outcome.Failed<>("", "the end of the input"));

    private final int jobs;
    private final StoryWork<R> work;

    /** Work to be done by so many threads at once. */
    public OrderedWork(int jobs, StoryWork<R> work) {
        if (jobs < 1) {
            throw new IllegalArgumentException("need at least one job, got " + jobs);
        }
        this.jobs = jobs;
        this.work = work;
    }

    /** Takes the outcomes, one after another, on the calling thread. */
    public interface Receiver<R, E extends Exception> {
        void accept(Outcome<R> outcome) throws E;
    }

    /**
     * Does the work and returns when all is done.
     *
     * @throws InterruptedException when the calling thread is interrupted; what is under way is then given up
     * @throws E when the receiver does; then too
     */
    public <E extends Exception> void run(List<StoryInput> inputs, Receiver<R, E> receiver)
            throws InterruptedException, E {
        // Daemons: a story that takes for ever does not keep the program from ending.
        ExecutorService workers = Executors.newFixedThreadPool(jobs, task -> daemon(task, "belegg-reader"));
        BlockingQueue<Future<Outcome<R>>> underWay = new ArrayBlockingQueue<>(2 * jobs);
        Thread feeder = daemon(() -> feed(inputs, workers, underWay), "belegg-input");
        feeder.start();
        try {
            for (Future<Outcome<R>> next = underWay.take(); next != end; next = underWay.take()) {
                receiver.accept(next.get());
            }
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("the work catches everything", impossible.getCause());
        } finally {
            feeder.interrupt();
            workers.shutdownNow();
        }
    }

    private void feed(List<StoryInput> inputs, ExecutorService workers, BlockingQueue<Future<Outcome<R>>> underWay) {
        AtomicInteger number = new AtomicInteger();
        try {
            for (StoryInput input : inputs) {
                input.feed(story -> {
                    int place = number.incrementAndGet();
                    underWay.put(workers.submit(() -> outcome(story, place)));
                });
            }
            underWay.put(end);
        } catch (InterruptedException | RejectedExecutionException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome<R> outcome(PendingStory story, int number) {
        try {
            ReceivedArticle received = story.content().get();
            return new Outcome.Done<>(
                    story.place(), received.article().id(), work.apply(received, number), received.warnings());
        } catch (BeleggException cause) {
            return new Outcome.Failed<>(story.place(), String.valueOf(cause.getMessage()));
        } catch (OutOfMemoryError cause) {
            return new Outcome.Failed<>(
                    story.place(),
                    "cannot read " + story.place() + ": it needs more memory than Java has. Give it more, as with "
                            + "JAVA_TOOL_OPTIONS=-Xmx4g, or fewer --jobs.");
        } catch (RuntimeException | StackOverflowError cause) {
            return new Outcome.Failed<>(
                    story.place(),
                    "cannot read " + story.place() + ": a defect in Belegg (" + cause
                            + "). Please report it with the story.");
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
