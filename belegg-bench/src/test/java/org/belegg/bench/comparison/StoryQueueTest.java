package org.belegg.bench.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StoryQueueTest {
    private final AtomicLong clock = new AtomicLong();

    @Test
    void handsOutOnePassWhenNoTimeIsAsked() {
        StoryQueue queue = new StoryQueue(3, 0, clock::get);

        assertEquals(List.of(0, 1, 2), takeAll(queue, 0));
        assertEquals(1, queue.passes());
    }

    @Test
    void endsWithThePassDuringWhichTheTimeRanOut() {
        StoryQueue queue = new StoryQueue(2, 25, clock::get);

        assertEquals(List.of(0, 1, 0, 1), takeAll(queue, 10));
        assertEquals(2, queue.passes());
    }

    @Test
    void staysAtItsEnd() {
        StoryQueue queue = new StoryQueue(1, 0, clock::get);
        takeAll(queue, 0);

        assertEquals(OptionalInt.empty(), queue.take());
        assertEquals(1, queue.passes());
    }

    @Test
    void passWithoutAStoryIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new StoryQueue(0, 0, clock::get));
    }

    /** Takes all that the queue hands out, reading each story for so long. */
    private List<Integer> takeAll(StoryQueue queue, long nanosPerStory) {
        List<Integer> taken = new ArrayList<>();
        for (OptionalInt story = queue.take(); story.isPresent(); story = queue.take()) {
            taken.add(story.getAsInt());
            clock.addAndGet(nanosPerStory);
        }
        return taken;
    }
}
