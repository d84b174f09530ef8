package org.belegg.reader.coreference;

import org.belegg.language.Token;
import org.belegg.reader.story.StorySentence;

/** How a mention stands to an earlier one: in the tree of their sentence and in who speaks. Sets of bits for the model. */
final class Standing {
    private static final int SAME_SENTENCE = 1;
    private static final int INSIDE = 2;
    private static final int AROUND = 4;
    private static final int SAME_GOVERNOR = 8;
    private static final int SUBJECT_OF_CLAUSE = 16;
    private static final int ONE_GOVERNS_OTHER = 32;
    private static final int BEHIND = 64;

    private static final int QUOTED = 1;
    private static final int OTHER_QUOTED = 2;
    private static final int HAS_SPEAKER = 4;
    private static final int CHAIN_SPEAKS = 8;
    private static final int SAME_SPEAKER = 16;
    private static final int SPEAKS_OTHER = 32;
    private static final int PERSON_SHIFT = 6;
    /** So far up the tree a clause's subject is looked for. */
    private static final int STEPS = 8;

    private Standing() {}

    /** How both stand in one sentence; 0 when they do not. */
    static long inTree(Reference mention, Reference earlier, int subject) {
        if (earlier.sentence() != mention.sentence()) {
            return 0;
        }
        StoryMention one = earlier.mention();
        StoryMention other = mention.mention();
        long code = SAME_SENTENCE;
        if (one.encloses(other)) {
            code |= INSIDE;
        } else if (other.encloses(one)) {
            code |= AROUND;
        }
        Token head = one.sentence().token(one.head());
        Token otherHead = one.sentence().token(other.head());
        if (head.head() == otherHead.head()) {
            code |= SAME_GOVERNOR;
        }
        if (subject == one.head()) {
            code |= SUBJECT_OF_CLAUSE;
        }
        if (otherHead.head() == one.head() || head.head() == other.head()) {
            code |= ONE_GOVERNS_OTHER;
        }
        if (one.head() > other.head()) {
            code |= BEHIND;
        }
        return code;
    }

    /** How both stand to the direct speech around them. */
    static long inSpeech(Reference mention, Reference earlier, Chain chain) {
        Reference speaker = mention.speaker();
        long code = mention.isQuoted() ? QUOTED : 0;
        if (earlier.isQuoted()) {
            code |= OTHER_QUOTED;
        }
        if (speaker != null) {
            code |= HAS_SPEAKER;
            if (speaker.isIn(chain)) {
                code |= CHAIN_SPEAKS;
            }
            Reference other = earlier.speaker();
            if (other != null && speaker.sharesChainWith(other)) {
                code |= SAME_SPEAKER;
            }
        }
        if (mention.isSame(earlier.speaker())) {
            code |= SPEAKS_OTHER;
        }
        return code | (long) earlier.traits().person() << PERSON_SHIFT;
    }

    /** The head of the subject of the clause that the mention stands in; -1 when it has none. */
    static int subjectAround(StoryMention mention) {
        StorySentence sentence = mention.sentence();
        int at = sentence.token(mention.head()).head();
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            int found = sentence.tree().child(at, "SUBJ");
            if (found >= 0 && found != mention.head()) {
                return found;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }
}
