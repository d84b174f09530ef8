package org.belegg.language.parse;

import org.belegg.language.linear.Features;
import org.belegg.language.linear.Hash;

/**
 * What the parser sees of a state, after Zhang and Nivre (2011): the three words on top of the stack, the next words of
 * the buffer, the outermost children of the words that may get or become a head, their labels, distances and counts.
 * {@code s0} is the top of the stack, {@code b0} the next word of the buffer. Some sixty templates more were tried and
 * taken out again because nothing was lost without them (docs/training.md).
 */
final class ParserFeatures {
    private static final int FARTHEST = 7;

    private final ParserWords words;
    private final ParserState state;
    private final Features features;

    ParserFeatures(ParserWords words, ParserState state, Features features) {
        this.words = words;
        this.state = state;
        this.features = features;
    }

    void extract() {
        features.clear();
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int s2 = state.stack(2);
        int b0 = state.next(0);
        int b1 = state.next(1);
        int b2 = state.next(2);
        ofSingleWords(s0, s1, s2, b0, b1, b2);
        ofPairs(s0, s1, b0, b1);
        ofParts(s0, s1, s2, b0, b1, b2);
        ofChildren(s0, s1, b0);
        ofFamilies(s0, s1, b0);
        ofDistances(s0, s1, b0);
        ofCounts(s0, s1, b0);
    }

    private void ofSingleWords(int s0, int s1, int s2, int b0, int b1, int b2) {
        single(1, s0);
        single(6, s1);
        single(11, b0);
        single(16, b1);
        features.add(21, words.form(b2), words.part(b2));
        features.add(22, words.tag(b2));
        features.add(23, words.form(s2), words.part(s2));
        features.add(24, words.tag(s2));
        features.add(25, words.part(state.next(3)));
        features.add(26, words.form(b2));
    }

    private void single(int template, int word) {
        features.add(template, words.form(word), words.part(word));
        features.add(template + 1, words.form(word));
        features.add(template + 2, words.part(word));
        features.add(template + 3, words.tag(word));
        features.add(template + 4, words.lemma(word), words.part(word));
    }

    private void ofPairs(int s0, int s1, int b0, int b1) {
        pair(30, s0, b0);
        pair(40, s1, s0);
        pair(50, s1, b0);
        features.add(60, words.part(b0), words.part(b1));
        features.add(61, words.tag(b0), words.tag(b1));
        features.add(62, words.part(b0), words.form(b1));
    }

    private void pair(int template, int left, int right) {
        features.add(template, Hash.of(words.form(left), words.part(left)), words.part(right));
        features.add(template + 1, words.part(left), Hash.of(words.form(right), words.part(right)));
        features.add(template + 2, words.part(left), words.part(right));
        features.add(template + 3, words.tag(left), words.tag(right));
        features.add(template + 4, words.ending(left), words.ending(right));
        features.add(template + 5, words.lemma(left), words.lemma(right));
    }

    private void ofParts(int s0, int s1, int s2, int b0, int b1, int b2) {
        features.add(70, words.part(s0), words.part(b0), words.part(b1));
        features.add(71, words.part(s1), words.part(s0), words.part(b0));
        features.add(72, words.part(s2), words.part(s1), words.part(s0));
        features.add(73, words.part(b0), words.part(b1), words.part(b2));
        features.add(74, words.part(s1), words.part(s0), words.part(b0), words.part(b1));
        features.add(75, words.tag(s1), words.tag(s0), words.tag(b0));
        features.add(76, words.tag(s0), words.tag(b0), words.tag(b1));
        features.add(77, words.form(s0), words.part(b0), words.part(b1));
        features.add(78, words.part(s1), words.form(s0), words.part(b0));
    }

    private void ofChildren(int s0, int s1, int b0) {
        children(100, s0);
        children(120, s1);
        outermost(140, state.leftChild(b0));
        second(144, state.secondLeftChild(b0));
    }

    private void children(int template, int word) {
        outermost(template, state.leftChild(word));
        second(template + 4, state.secondLeftChild(word));
        outermost(template + 8, state.rightChild(word));
        second(template + 12, state.secondRightChild(word));
    }

    private void outermost(int template, int child) {
        features.add(template, words.form(child));
        features.add(template + 1, words.part(child));
        features.add(template + 2, label(child));
        features.add(template + 3, words.tag(child), label(child));
    }

    private void second(int template, int child) {
        features.add(template, words.part(child));
        features.add(template + 1, label(child));
    }

    /** A word with one of its children, or a word that may become its head with both. */
    private void ofFamilies(int s0, int s1, int b0) {
        int s0Left = state.leftChild(s0);
        int s0Right = state.rightChild(s0);
        int s1Right = state.rightChild(s1);
        int b0Left = state.leftChild(b0);
        features.add(150, words.part(s0), words.part(b0), words.part(s0Left));
        features.add(151, words.part(s0), words.part(b0), words.part(s0Right));
        features.add(152, words.part(s0), words.part(b0), words.part(b0Left));
        features.add(153, words.part(s1), words.part(s0), words.part(s0Left));
        features.add(154, words.part(s1), words.part(s0), words.part(s0Right));
        features.add(155, words.part(s1), words.part(s0), words.part(state.leftChild(s1)));
        features.add(156, words.part(s1), words.part(s0), words.part(s1Right));
        features.add(157, words.part(s1), words.part(b0), words.part(s1Right));
        features.add(158, words.part(s0), words.part(s0Left), words.part(state.secondLeftChild(s0)));
        features.add(159, words.part(s0), words.part(s0Right), words.part(state.secondRightChild(s0)));
        features.add(160, words.part(s1), words.part(s1Right), words.part(state.secondRightChild(s1)));
        features.add(161, words.part(b0), words.part(b0Left), words.part(state.secondLeftChild(b0)));
        features.add(162, words.form(s1), words.form(s0Right));
        features.add(163, words.form(s1), words.form(s0Left));
        features.add(164, words.form(s0), words.form(b0Left));
        features.add(165, words.lemma(s0), label(s0Left), words.part(b0));
        features.add(166, words.lemma(s1), label(s1Right), words.part(s0));
        features.add(167, words.lemma(b0), label(b0Left), words.part(s0));
    }

    private void ofDistances(int s0, int s1, int b0) {
        long distance = distance(s0, b0);
        long stackDistance = distance(s1, s0);
        features.add(180, words.form(s0), distance);
        features.add(181, words.part(s0), distance);
        features.add(182, words.form(b0), distance);
        features.add(183, words.part(b0), distance);
        features.add(184, words.part(s0), words.part(b0), distance);
        features.add(185, words.form(s1), stackDistance);
        features.add(186, words.part(s1), words.part(s0), stackDistance);
    }

    /** How many children on each side, and with which labels. */
    private void ofCounts(int s0, int s1, int b0) {
        features.add(187, words.part(s0), state.leftCount(s0));
        features.add(188, words.part(s0), state.rightCount(s0));
        features.add(189, words.part(s1), state.leftCount(s1));
        features.add(190, words.part(s1), state.rightCount(s1));
        features.add(191, words.part(b0), state.leftCount(b0));
        features.add(192, words.form(s0), state.leftCount(s0), state.rightCount(s0));
        features.add(193, words.form(b0), state.leftCount(b0));
        features.add(194, words.part(s0), state.leftLabels(s0));
        features.add(195, words.part(s0), state.rightLabels(s0));
        features.add(196, words.part(s1), state.leftLabels(s1));
        features.add(197, words.part(s1), state.rightLabels(s1));
        features.add(198, words.part(b0), state.leftLabels(b0));
        features.add(199, words.lemma(s0), state.rightLabels(s0));
        features.add(200, words.lemma(s1), state.rightLabels(s1));
        features.add(201, words.lemma(s0), state.leftLabels(s0));
        features.add(202, words.part(s0), words.part(b0), state.leftLabels(s0), state.rightLabels(s0));
        features.add(203, words.part(s1), words.part(s0), state.rightLabels(s1));
    }

    private long label(int word) {
        return state.label(word) + 7L;
    }

    private static long distance(int left, int right) {
        return left == ParserState.NONE || right == ParserState.NONE ? 0 : Math.min(FARTHEST, right - left);
    }
}
