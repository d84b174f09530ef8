package org.belegg.reader.coreference;

import org.belegg.language.linear.Hash;
import org.jspecify.annotations.Nullable;

/** A mention on its way into a chain. */
final class Reference {
    private final StoryMention mention;
    private final Traits traits;
    private final int place;
    private final long type;
    private final long coarse;
    private final long lemma;
    private final long role;
    private final long governor;
    private @Nullable Chain chain;
    private @Nullable Reference speaker;
    private boolean speaks;
    private boolean quoted;

    Reference(StoryMention mention, Traits traits, int place) {
        this.mention = mention;
        this.traits = traits;
        this.place = place;
        type = Hash.of(traits.type());
        coarse = Hash.of(traits.coarse());
        lemma = Hash.of(traits.lemma());
        role = Hash.of(traits.role());
        governor = Hash.of(traits.governor());
    }

    /** The number of {@link Traits#type}, for features. */
    long type() {
        return type;
    }

    /** The number of {@link Traits#coarse}. */
    long coarse() {
        return coarse;
    }

    /** The number of {@link Traits#lemma}. */
    long lemma() {
        return lemma;
    }

    /** The number of {@link Traits#role}. */
    long role() {
        return role;
    }

    /** The number of {@link Traits#governor}. */
    long governor() {
        return governor;
    }

    StoryMention mention() {
        return mention;
    }

    Traits traits() {
        return traits;
    }

    /** Its place among the story's mentions in text order, from 0. */
    int place() {
        return place;
    }

    int sentence() {
        return mention.sentence().number();
    }

    /** Whether it was put into this chain. */
    boolean isIn(Chain other) {
        return chain == other;
    }

    /** Whether both were put into one chain. */
    boolean sharesChainWith(Reference other) {
        return chain != null && chain == other.chain;
    }

    /** Whether it is the same place of the story. */
    boolean isSame(@Nullable Reference other) {
        return this == other;
    }

    void setChain(Chain chain) {
        this.chain = chain;
    }

    /** Who speaks the direct speech that it stands in; null when it stands in none, or nobody is named. */
    @Nullable
    Reference speaker() {
        return speaker;
    }

    /** Whether it stands in direct speech. */
    boolean isQuoted() {
        return quoted;
    }

    void setQuoted(@Nullable Reference speaker) {
        this.quoted = true;
        this.speaker = speaker;
    }

    /** Whether something is attributed to it. */
    boolean speaks() {
        return speaks;
    }

    void setSpeaks() {
        speaks = true;
    }
}
