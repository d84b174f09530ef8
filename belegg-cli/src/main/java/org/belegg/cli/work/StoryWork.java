package org.belegg.cli.work;

import java.util.List;
import org.belegg.formats.input.ReceivedArticle;

/** What is done with one story. Called by several threads at once. */
public interface StoryWork {
    /**
     * The output for a story: one part, or one for each file of a destination that has several.
     *
     * @param number which story of the input it is, from 1
     */
    List<String> apply(ReceivedArticle article, int number);
}
