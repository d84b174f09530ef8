package org.belegg.language.parse;

import java.util.List;

/**
 * The steps of the arc-hybrid system (Kuhlmann and others 2011), numbered as the classes of the parser's model: LEFT with
 * each label, RIGHT with each label, then SHIFT. LEFT hangs the top of the stack under the next word of the buffer,
 * RIGHT under the word below it in the stack; both take it away. SHIFT puts the next word on the stack.
 */
public final class Steps {
    private final List<String> labels;

    /** The steps for these arc labels. */
    public Steps(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    /** The labels, in the order of their numbers. */
    public List<String> labels() {
        return labels;
    }

    /** How many steps there are. */
    public int count() {
        return 2 * labels.size() + 1;
    }

    /** The step that hangs the top of the stack under the next word of the buffer. */
    public int left(int label) {
        return label;
    }

    /** The step that hangs the top of the stack under the word below it. */
    public int right(int label) {
        return labels.size() + label;
    }

    /** The step that moves the next word to the stack. */
    public int shift() {
        return 2 * labels.size();
    }

    /** Whether the step is a LEFT. */
    public boolean isLeft(int step) {
        return step < labels.size();
    }

    /** Whether the step is the SHIFT. */
    public boolean isShift(int step) {
        return step == 2 * labels.size();
    }

    /** The label of a LEFT or RIGHT. */
    public int label(int step) {
        return step < labels.size() ? step : step - labels.size();
    }
}
