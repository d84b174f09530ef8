package org.belegg.training.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belegg.language.TextAnalyser;
import org.belegg.language.Token;
import org.belegg.reader.attribution.AttributionFinder;
import org.belegg.reader.attribution.Finding;
import org.belegg.reader.coreference.MentionKind;
import org.belegg.reader.coreference.StoryMention;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/** A story with its right chains, as the reader sees it. */
final class Lesson {
    private final NarcStory narc;
    private final Story story;
    private final List<Finding> findings;
    private final Map<GoldMention, Integer> chainOf = new HashMap<>();
    private final Map<Long, Integer> chainOfHead = new HashMap<>();

    Lesson(NarcStory narc, TextAnalyser analyser, AttributionFinder attributions) {
        this.narc = narc;
        this.story = NarcLayout.of(narc, analyser);
        this.findings = attributions.find(story).findings();
        for (int chain = 0; chain < narc.chains().size(); chain++) {
            for (GoldMention mention : narc.chains().get(chain)) {
                chainOf.put(mention, chain);
                int head = head(mention);
                if (head >= 0) {
                    chainOfHead.putIfAbsent(key(mention.sentence(), head), chain);
                }
            }
        }
    }

    NarcStory narc() {
        return narc;
    }

    Story story() {
        return story;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Which chain a found mention is in, with its words or else with its head; null when it is in none. */
    @Nullable
    Integer chainOf(StoryMention mention) {
        Integer chain = chainOf.get(tokens(mention));
        return chain != null || mention.kind() == MentionKind.GROUP
                ? chain
                : chainOfHead.get(key(mention.sentence().number(), mention.head()));
    }

    /** The mention by its tokens. */
    static GoldMention tokens(StoryMention mention) {
        return new GoldMention(
                mention.sentence().number(),
                mention.phrase().first(),
                mention.phrase().end());
    }

    /** The first noun or pronoun that hangs on something outside, else the last word that does. */
    private int head(GoldMention mention) {
        StorySentence sentence = story.sentences().get(mention.sentence());
        int head = -1;
        for (int i = mention.first(); i < mention.end(); i++) {
            Token token = sentence.token(i);
            if (token.head() < mention.first() || token.head() >= mention.end()) {
                head = i;
                if (token.is("subst") || token.is("pron")) {
                    return head;
                }
            }
        }
        return head;
    }

    private static long key(int sentence, int head) {
        return ((long) sentence << Integer.SIZE) | head;
    }
}
