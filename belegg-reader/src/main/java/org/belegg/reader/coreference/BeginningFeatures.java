package org.belegg.reader.coreference;

import org.belegg.language.Token;
import org.belegg.language.linear.Features;
import org.belegg.language.linear.Hash;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;

/** What the model sees of a mention when it weighs whether it begins a chain. */
final class BeginningFeatures {
    private static final long NONE = 0;
    private static final int LONG = 6;
    private static final int MANY_AGREEING = 4;
    private static final int ENDING = 3;

    private final Story story;
    private final Counts counts;

    BeginningFeatures(Story story, Counts counts) {
        this.story = story;
        this.counts = counts;
    }

    /**
     * Adds what is seen.
     *
     * @param agreeing how many chains agree with the mention
     */
    void extract(Reference mention, int agreeing, Features into) {
        Traits traits = mention.traits();
        StorySentence sentence = mention.mention().sentence();
        int first = mention.mention().phrase().first();
        int end = mention.mention().phrase().end();
        long type = mention.type();
        long coarse = mention.coarse();
        long modified = traits.modified() ? 1 : 0;
        int texts = counts.text(traits);
        int heads = counts.head(traits);
        long before = Hash.of(sentence.lower(first - 1));
        long behind = Hash.of(sentence.lower(end));

        into.add(50, type);
        into.add(51, mention.lemma(), coarse);
        into.add(52, type, mention.role());
        into.add(53, type, mention.governor(), mention.role());
        into.add(54, mention.lemma(), modified, heads);
        into.add(55, coarse, modified, ChainFeatures.bucket(sentence.number()));
        into.add(56, coarse, texts, modified);
        into.add(57, type, heads, texts);
        into.add(58, type, mention.isQuoted() ? mention.speaker() != null ? 2 : 1 : 0);
        into.add(59, type, Hash.of(traits.preposition()));
        into.add(60, type, before);
        into.add(61, type, behind);
        into.add(62, coarse, Math.min(LONG, end - first));
        into.add(63, coarse, Hash.of(sentence.lower(first)));
        into.add(64, type, Math.min(MANY_AGREEING, agreeing));
        into.add(65, coarse, mention.speaks() ? 1 : 0);
        into.add(66, coarse, traits.number().code(), traits.grammar());
        into.add(67, coarse, story.paragraphOf(sentence).isHeadline() ? 1 : 0, first == 0 ? 1 : 0);
        into.add(68, coarse, Hash.of(ending(traits.lemma())));
        if (traits.person() == 3) {
            into.add(69, type, behind, Hash.of(sentence.lower(end + 1)));
            into.add(70, type, before, Hash.of(sentence.lower(first - 2)));
            into.add(71, type, predicate(sentence, mention));
        }
    }

    /** What is said of the mention: "det er viktig". */
    private static long predicate(StorySentence sentence, Reference mention) {
        Token head = sentence.token(mention.mention().head());
        int predicate = head.head() < 0 ? Token.ROOT : sentence.tree().child(head.head(), "SPRED");
        return predicate < 0 ? NONE : Hash.of(sentence.token(predicate).lemma());
    }

    private static String ending(String lemma) {
        return lemma.substring(Math.max(0, lemma.length() - ENDING));
    }
}
