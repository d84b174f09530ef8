package org.belegg.training.coreference;

import java.util.List;
import org.belegg.reader.coreference.ChainSearch;
import org.belegg.reader.coreference.StoryMention;

/** What there is to choose at one mention, and what the model thinks of it. */
final class Choices {
    /** By how much the right choice must be worth more than a wrong chain. */
    private static final float WRONG = 2;
    /** ... and than to begin a chain where none begins, which costs more: most mentions begin one. */
    private static final float MISSED = 3;

    private final boolean[] right;
    private boolean begins = true;
    private int best = ChainSearch.NEW;
    private int tempting = ChainSearch.NEW;
    private int rightmost = ChainSearch.NEW;

    /** Weighs the choices at the mention that the search is at. */
    Choices(ChainSearch search, Lesson lesson) {
        right = new boolean[search.choices()];
        Integer chain = lesson.chainOf(search.mention());
        for (int i = 0; i < right.length && chain != null; i++) {
            right[i] = holdsMostly(chain, search.chain(i), lesson);
            begins &= !right[i];
        }
        float most = Float.NEGATIVE_INFINITY;
        float mostTempting = Float.NEGATIVE_INFINITY;
        float mostRight = Float.NEGATIVE_INFINITY;
        for (int choice = ChainSearch.NEW; choice < right.length; choice++) {
            float worth = search.worth(choice);
            if (worth > most) {
                most = worth;
                best = choice;
            }
            if (isRight(choice) && worth > mostRight) {
                mostRight = worth;
                rightmost = choice;
            }
            float withCost = isRight(choice) ? worth : worth + (choice == ChainSearch.NEW ? MISSED : WRONG);
            if (withCost > mostTempting) {
                mostTempting = withCost;
                tempting = choice;
            }
        }
    }

    /** Whether half of a found chain or more are mentions of a right one. */
    private static boolean holdsMostly(int chain, List<StoryMention> found, Lesson lesson) {
        int count = 0;
        for (StoryMention mention : found) {
            Integer other = lesson.chainOf(mention);
            count += other != null && other == chain ? 1 : 0;
        }
        return count > 0 && 2 * count >= found.size();
    }

    /** Whether a choice is right. */
    boolean isRight(int choice) {
        return choice == ChainSearch.NEW ? begins : right[choice];
    }

    /** The choice worth most. */
    int best() {
        return best;
    }

    /** The choice worth most when a wrong one's cost is added to it. */
    int tempting() {
        return tempting;
    }

    /** The right choice worth most. */
    int right() {
        return rightmost;
    }
}
