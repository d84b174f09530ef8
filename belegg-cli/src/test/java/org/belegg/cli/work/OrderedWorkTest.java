package org.belegg.cli.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.belegg.cli.input.PendingStory;
import org.belegg.cli.input.StoryInput;
import org.belegg.formats.input.ReceivedArticle;
import org.belegg.model.Article;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
    @Test
    void outcomesComeInTheOrderOfTheInput() throws InterruptedException {
        List<String> results = new ArrayList<>();
        new OrderedWork<String>(4, (received, number) -> {
                    pause(number % 5);
                    return received.article().id();
                })
                .run(List.of(stories(100)), outcome -> results.add(((Outcome.Done<String>) outcome).result()));
        assertEquals(100, results.size());
        for (int i = 0; i < 100; i++) {
            assertEquals("s" + i, results.get(i));
        }
    }

    @Test
    void onlyAFewStoriesAreHeldAtATime() throws InterruptedException {
        AtomicInteger handedOver = new AtomicInteger();
        AtomicInteger received = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        StoryInput counting = new Stories(200, handedOver::incrementAndGet);
        new OrderedWork<>(2, (article, number) -> "").run(List.of(counting), outcome -> {
            most.accumulateAndGet(handedOver.get() - received.getAndIncrement(), Math::max);
            pause(1);
        });
        assertTrue(most.get() <= 8, "held " + most);
    }

    @Test
    void defectInOneStoryLosesNoOther() throws InterruptedException {
        List<Outcome<String>> outcomes = new ArrayList<>();
        new OrderedWork<String>(2, (received, number) -> {
                    if (number == 2) {
                        throw new IllegalStateException("oops");
                    }
                    if (number == 3) {
                        throw new StackOverflowError();
                    }
                    return "";
                })
                .run(List.of(stories(4)), outcomes::add);
        assertInstanceOf(Outcome.Done.class, outcomes.get(0));
        Outcome.Failed<?> failed = assertInstanceOf(Outcome.Failed.class, outcomes.get(1));
        assertTrue(failed.message().startsWith("cannot read story 1: a defect in Belegg"), failed.message());
        assertInstanceOf(Outcome.Failed.class, outcomes.get(2));
        assertInstanceOf(Outcome.Done.class, outcomes.get(3));
    }

    @Test
    void interruptionEndsARunWhoseStoryTakesForEver() {
        CountDownLatch never = new CountDownLatch(1);
        OrderedWork<String> work = new OrderedWork<>(1, (received, number) -> {
            try {
                never.await();
            } catch (InterruptedException givenUp) {
                Thread.currentThread().interrupt();
            }
            return "";
        });
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Thread.currentThread().interrupt();
            assertThrows(InterruptedException.class, () -> work.run(List.of(stories(3)), outcome -> {}));
        });
    }

    private static StoryInput stories(int number) {
        return new Stories(number, () -> {});
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    private record Stories(int count, Runnable handOver) implements StoryInput {
        @Override
        public String place() {
            return "test";
        }

        @Override
        public void feed(Sink sink) throws InterruptedException {
            for (int i = 0; i < count; i++) {
                String id = "s" + i;
                sink.accept(
                        new PendingStory("story " + i, () -> new ReceivedArticle(Article.of(id, "Hei."), List.of())));
                handOver.run();
            }
        }

        @Override
        public boolean isAt(Path file) {
            return false;
        }
    }
}
