package org.belegg.bench.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.belegg.bench.StoryFolder;

/**
 * The text that a system reads in one pass: whole stories, from the first again when there are too few.
 *
 * @param origin where the stories come from, for a report
 * @param stories the files in the order of reading; never empty, the same file more than once where stories are few
 * @param words how many words they have together, parted by white space; a story counts as often as it is read
 */
record ReadText(String origin, List<Path> stories, long words) {
    ReadText {
        stories = List.copyOf(stories);
    }

    /**
     * Stories from the front of the list, with at least so many words together.
     *
     * @throws IllegalArgumentException when there is no word in them
     */
    static ReadText of(String origin, List<Path> files, long leastWords) {
        List<Long> lengths =
                files.stream().map(StoryFolder::text).map(WordCount::of).toList();
        if (lengths.stream().allMatch(length -> length == 0)) {
            throw new IllegalArgumentException("no word in " + files);
        }
        List<Path> stories = new ArrayList<>();
        long words = 0;
        for (int next = 0; words < leastWords; next = (next + 1) % files.size()) {
            stories.add(files.get(next));
            words += lengths.get(next);
        }
        return new ReadText(origin, stories, words);
    }

    /** How many different stories there are. */
    int differentStories() {
        return new HashSet<>(stories).size();
    }

    /** How many words a story has on average. */
    double wordsPerStory() {
        return words / (double) stories.size();
    }
}
