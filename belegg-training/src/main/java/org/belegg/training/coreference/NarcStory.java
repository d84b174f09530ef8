package org.belegg.training.coreference;

import java.util.List;
import java.util.Set;
import org.belegg.model.Language;

/**
 * A story of NARC.
 *
 * @param id the name of its files, without their ending
 * @param language its written standard
 * @param sentences the tokens of each sentence, without the marks behind headlines
 * @param headlines the places of the sentences that are headlines
 * @param chains mentions of the same, each chain in text order and of two or more; who is mentioned once is left out
 */
public record NarcStory(
        String id,
        Language language,
        List<List<String>> sentences,
        Set<Integer> headlines,
        List<List<GoldMention>> chains) {
    public NarcStory {
        sentences = List.copyOf(sentences);
        headlines = Set.copyOf(headlines);
        chains = List.copyOf(chains);
    }

    /** How many tokens it has. */
    public int tokenCount() {
        return sentences.stream().mapToInt(List::size).sum();
    }
}
