package org.belegg.training.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A new order of the lessons for each round, the same in every run: {@link Random}'s sequence is fixed by its contract. */
public final class Shuffle {
    private final Random random;

    /** The orders that follow from this seed. */
    public Shuffle(long seed) {
        this.random = new Random(seed);
    }

    /** The same things in another order. */
    public <T> List<T> of(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
