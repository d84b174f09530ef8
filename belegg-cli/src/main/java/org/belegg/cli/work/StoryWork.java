package org.belegg.cli.work;

import org.belegg.formats.input.ReceivedArticle;

/** What is done with one story. Called by several threads at once. */
public interface StoryWork {
    /**
     * The piece of output for a story.
     *
     * @param number which story of the input it is, from 1
     */
    String apply(ReceivedArticle article, int number);
}
