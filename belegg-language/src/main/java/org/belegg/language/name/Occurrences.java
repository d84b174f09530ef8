package org.belegg.language.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belegg.language.tag.TaggedSentence;
import org.belegg.language.word.Word;

/** Where else in a story a word with a capital stands: what is next to it there tells what it is here. */
final class Occurrences {
    private static final int EACH_WAY = 2;
    private static final int FARTHEST = 25;

    /** A word's place. */
    record Place(int sentence, int word) {}

    private final Map<Long, List<Place>> places = new HashMap<>();

    Occurrences(List<TaggedSentence> story) {
        for (int i = 0; i < story.size(); i++) {
            List<Word> words = story.get(i).words();
            for (int j = 0; j < words.size(); j++) {
                if (words.get(j).isCapitalised()) {
                    places.computeIfAbsent(words.get(j).form(), absent -> new ArrayList<>())
                            .add(new Place(i, j));
                }
            }
        }
    }

    /** The nearest other places of the same word, two before and two after at most, not too far off. */
    List<Place> others(Word word, int sentence, int index) {
        List<Place> all = places.getOrDefault(word.form(), List.of());
        if (all.size() < 2) {
            return List.of();
        }
        int here = find(all, sentence, index);
        List<Place> others = new ArrayList<>(2 * EACH_WAY);
        for (int i = Math.max(0, here - EACH_WAY); i <= here + EACH_WAY && i < all.size(); i++) {
            if (i != here && Math.abs(all.get(i).sentence() - sentence) <= FARTHEST) {
                others.add(all.get(i));
            }
        }
        return others;
    }

    private static int find(List<Place> all, int sentence, int index) {
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            Place place = all.get(middle);
            if (place.sentence() < sentence || (place.sentence() == sentence && place.word() < index)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
