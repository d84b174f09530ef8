package org.belegg.reader.figure;

import java.util.List;
import org.belegg.model.Bound;

/**
 * Words that bound the number next to them: "rundt", "mer enn", "eller flere".
 *
 * @param words in lower case
 * @param bound what they say about the number
 * @param preposition whether the words are also a plain preposition of place or time: "over to sider", "rundt to bord"
 */
record Modifier(List<String> words, Bound bound, boolean preposition) {
    Modifier {
        words = List.copyOf(words);
    }
}
