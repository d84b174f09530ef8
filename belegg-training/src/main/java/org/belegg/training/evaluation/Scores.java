package org.belegg.training.evaluation;

import java.util.Map;
import java.util.TreeMap;

/** What a measurement on one treebank gave. For one thread. */
public final class Scores {
    private final Agreement partsOfSpeech = new Agreement();
    private final Agreement tags = new Agreement();
    private final Agreement lemmas = new Agreement();
    private final Agreement heads = new Agreement();
    private final Agreement arcs = new Agreement();
    private final Agreement names = new Agreement();
    private final Map<String, Agreement> relations = new TreeMap<>();
    private final Map<String, Agreement> nameTypes = new TreeMap<>();
    private int tokens;
    private double seconds;

    /** Parts of speech. */
    public Agreement partsOfSpeech() {
        return partsOfSpeech;
    }

    /** Parts of speech with morphology, in the notation of {@link org.belegg.training.treebank.CommonTags}. */
    public Agreement tags() {
        return tags;
    }

    /** Dictionary forms. */
    public Agreement lemmas() {
        return lemmas;
    }

    /** Heads, marks included. */
    public Agreement heads() {
        return heads;
    }

    /** Heads with the right label, marks included. */
    public Agreement arcs() {
        return arcs;
    }

    /** Names with the right type, GPE_LOC and GPE_ORG taken as one. */
    public Agreement names() {
        return names;
    }

    /** Arcs of one label. */
    public Agreement relation(String label) {
        return relations.computeIfAbsent(label, absent -> new Agreement());
    }

    /** Names of one type; {@code GPE} for both kinds. */
    public Agreement nameType(String type) {
        return nameTypes.computeIfAbsent(type, absent -> new Agreement());
    }

    /** All types of names that occur. */
    public Map<String, Agreement> nameTypes() {
        return nameTypes;
    }

    /** How many tokens were measured. */
    public int tokens() {
        return tokens;
    }

    /** Tokens a second of one thread, everything but the segmentation. */
    public double speed() {
        return tokens / seconds;
    }

    void took(int tokensMore, double secondsMore) {
        tokens += tokensMore;
        seconds += secondsMore;
    }
}
