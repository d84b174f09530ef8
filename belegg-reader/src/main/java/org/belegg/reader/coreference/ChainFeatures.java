package org.belegg.reader.coreference;

import java.util.List;
import org.belegg.language.linear.Features;
import org.belegg.reader.story.Story;

/** What the model sees of one mention and the chains that it may belong to. */
final class ChainFeatures {
    private static final long NONE = 0;
    private static final long DISAGREES = 9;
    private static final int MANY_SPEECHES = 3;
    private static final int FAR_PARAGRAPH = 3;
    private static final int MANY_WORDS = 4;

    private final Story story;
    private final Reference mention;
    private final List<Chain> choices;
    private final int[] agreeingBefore;
    private final int agreeing;
    private final int subject;

    /** For this mention and these chains, the one spoken of last first. */
    ChainFeatures(Story story, Reference mention, List<Chain> choices) {
        this.story = story;
        this.mention = mention;
        this.choices = choices;
        agreeingBefore = new int[choices.size()];
        int count = 0;
        for (int i = 0; i < agreeingBefore.length; i++) {
            agreeingBefore[i] = count;
            count += choices.get(i).agrees(mention.traits()) ? 1 : 0;
        }
        agreeing = count;
        subject = Standing.subjectAround(mention.mention());
    }

    /** How many of the chains agree with the mention in number, gender and nature. */
    int agreeing() {
        return agreeing;
    }

    /** Adds what is seen of the mention and one of the chains. */
    void extract(int choice, Features into) {
        Chain chain = choices.get(choice);
        Reference latest = chain.latest();
        Traits traits = mention.traits();
        long type = mention.type();
        long coarse = mention.coarse();
        long sentences = bucket(Math.max(0, mention.sentence() - latest.sentence()));
        long rank = chain.agrees(traits) ? bucket(agreeingBefore[choice]) : DISAGREES;
        Reference name = chain.name();
        Reference noun = chain.noun();
        long nameType = name == null ? NONE : name.type();
        long best = name != null ? 1 : noun != null ? noun.coarse() : 2;
        long match = WordMatch.of(mention, chain);
        long quote = Standing.inSpeech(mention, latest, chain);
        long tree = Standing.inTree(mention, latest, subject);
        long size = bucket(chain.size() - 1);
        long numbers = pair(traits.number().code(), chain.number().code());

        into.add(1, coarse, sentences);
        into.add(2, type, sentences, latest.coarse());
        into.add(3, type, rank);
        into.add(4, coarse, bucket(choice), latest.coarse());
        into.add(5, type, numbers, best);
        into.add(6, type, pair(traits.nature().code(), chain.nature().code()), nameType);
        into.add(7, type, pair(Traits.code(traits.gender()), Traits.code(chain.gender())));
        into.add(8, coarse, mention.role(), latest.role());
        into.add(9, type, latest.role(), sentences);
        into.add(10, type, latest.type(), rank);
        into.add(11, coarse, nameType, best);
        into.add(12, mention.lemma(), nameType, match);
        into.add(13, mention.lemma(), noun == null ? NONE : noun.lemma());
        into.add(14, coarse, match);
        into.add(15, type, match, nameType);
        into.add(16, coarse, match, traits.modified() ? 1 : 0, latest.traits().modified() ? 1 : 0);
        into.add(17, coarse, match, sentences);
        into.add(18, coarse, size, best);
        into.add(19, type, size, rank);
        into.add(20, coarse, quote);
        into.add(21, type, quote, latest.coarse());
        into.add(22, type, tree);
        into.add(23, type, tree, sentences, latest.role());
        into.add(24, coarse, headline(latest), headline(mention));
        into.add(25, type, traits.grammar(), latest.traits().grammar());
        into.add(26, type, Math.min(MANY_SPEECHES, chain.speeches()), mention.speaks() ? 1 : 0);
        into.add(27, coarse, match, best, latest.coarse());
        into.add(28, type, rank, latest.role(), sentences);
        into.add(29, coarse, mention.governor() == latest.governor() ? 1 : 0, latest.role() == mention.role() ? 1 : 0);
        into.add(30, coarse, paragraphs(latest), rank);
        into.add(31, coarse, rank, nameType, size);
        into.add(37, type, mention.governor(), name != null ? nameType : noun == null ? NONE : noun.lemma());
        if (traits.person() > 0) {
            if (noun != null) {
                into.add(36, type, noun.lemma());
            }
            return;
        }
        if (noun != null) {
            into.add(
                    32, coarse, WordMatch.compound(traits.lemma(), noun.traits().lemma()), match);
        }
        if (match > 0) {
            into.add(33, mention.lemma(), match);
            into.add(34, coarse, match, numbers, best);
            into.add(
                    35, coarse, match, Math.min(MANY_WORDS, traits.words().size()), WordMatch.wordsMore(traits, chain));
        }
    }

    private static long pair(int one, int other) {
        return 3L * one + other;
    }

    private long headline(Reference reference) {
        return story.paragraphOf(reference.mention().sentence()).isHeadline() ? 1 : 0;
    }

    private long paragraphs(Reference latest) {
        int distance = mention.mention().sentence().paragraph()
                - latest.mention().sentence().paragraph();
        return Math.min(FAR_PARAGRAPH, Math.abs(distance));
    }

    /** Small numbers as they are, larger ones by their size. */
    static long bucket(int count) {
        return count < 4 ? count : count < 6 ? 4 : count < 10 ? 5 : count < 20 ? 6 : 7;
    }
}
