package org.belegg.cli.work;

import org.belegg.formats.input.ReceivedArticle;

/**
 * What is done with one story. Called by several threads at once.
 *
 * @param <R> what is made of it
 */
public interface StoryWork<R> {
    /**
     * Makes it.
     *
     * @param number which story of the input it is, from 1
     */
    R apply(ReceivedArticle article, int number);
}
