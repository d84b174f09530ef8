package org.belegg.archive.matter;

import java.util.List;

/** How surely two stories are about one matter: by what they begin with, and by the names in both. */
final class OneMatter {
    private static final double OF_NO_NAME = 0.5;
    // One name that is not everywhere, such as of a firm, makes two stories of one matter.
    private static final double OF_NAME = 0.2;
    // A place has many matters.
    private static final double OF_PLACE = 0.08;
    private static final int MOST_NAMES = 2;

    private final Likeness likeness;
    private final Vocabulary vocabulary;

    OneMatter(Likeness likeness, Vocabulary vocabulary) {
        this.likeness = likeness;
        this.vocabulary = vocabulary;
    }

    /** How surely the stories of two figures are about one matter, from 0 up; 0 for one story. */
    double of(Candidate a, Candidate b) {
        if (a.claim().story().equals(b.claim().story())) {
            return 0;
        }
        double told = likenessOfBeginnings(a, b) * (shareName(a, b) ? 1 : OF_NO_NAME);
        return told
                + OF_NAME * Math.min(MOST_NAMES, namesInBoth(a, b))
                + (Names.haveCommon(a.setting().places(), b.setting().places()) ? OF_PLACE : 0);
    }

    /** How much of what the stories begin with, or of a figure's sentence and the other's beginning, is the same. */
    double likenessOfBeginnings(Candidate a, Candidate b) {
        return Math.max(
                likeness.of(a.setting().lead(), b.setting().lead()),
                Math.max(
                        likeness.of(a.topic(), b.setting().lead()),
                        likeness.of(a.setting().lead(), b.topic())));
    }

    /** Whether both stories have a name, of a place or of anything else. */
    static boolean shareName(Candidate a, Candidate b) {
        return a.setting().names().stream().anyMatch(b.setting()::tells)
                || b.setting().names().stream().anyMatch(a.setting()::isInTitle);
    }

    /** How many names both have, in their text or title, that are no places to both, and that not every story has. */
    private long namesInBoth(Candidate a, Candidate b) {
        long inText = a.setting().names().stream()
                .filter(name -> isTelling(name, a, b) && b.setting().tells(name))
                .count();
        return inText
                + b.setting().names().stream()
                        .filter(name -> isTelling(name, a, b)
                                && !Names.haveCommon(List.of(name), a.setting().names())
                                && a.setting().isInTitle(name))
                        .count();
    }

    private boolean isTelling(String name, Candidate a, Candidate b) {
        return !vocabulary.isCommonName(name)
                && !(a.setting().places().contains(name) && b.setting().places().contains(name));
    }
}
