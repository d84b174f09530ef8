package org.belegg.cli.input;

import java.nio.file.Path;

/** One thing that the command line names: a file with one story or many, or the standard input. */
public interface StoryInput {
    /** Where it is, for messages. */
    String place();

    /**
     * Hands over its stories, in order, without reading more ahead than it must. What cannot be read is handed over as
     * a story that fails.
     */
    void feed(Sink sink) throws InterruptedException;

    /** How many stories it holds; may have to look through it. */
    int count();

    /** Whether it is this file. */
    boolean isAt(Path file);

    /** What to tell a person when it holds no story. */
    default String nothing() {
        return "the input holds no story";
    }

    /** Takes stories; may wait until there is room. */
    interface Sink {
        void accept(PendingStory story) throws InterruptedException;
    }
}
