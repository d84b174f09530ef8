package org.belegg.reader.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.belegg.model.Span;

/**
 * Things with the stretches of text that they take up, for finding those that enclose another stretch. A search takes
 * time with the logarithm of how many there are, for each one found. Immutable.
 *
 * @param <T> what takes up the stretches
 */
public final class Enclosures<T> {
    private record Stretch<T>(Span span, T thing) {}

    private final List<Stretch<T>> stretches = new ArrayList<>();

    /** For the middle of each range that halving comes to, where the range's farthest stretch ends. */
    private final int[] farthest;

    /** All stretches of these things; what comes first is found first where two take up the same stretch. */
    public Enclosures(List<T> things, Function<T, List<Span>> spans) {
        for (T thing : things) {
            spans.apply(thing).forEach(span -> stretches.add(new Stretch<>(span, thing)));
        }
        stretches.sort(Comparator.comparing(Stretch::span));
        farthest = new int[stretches.size()];
        measure(0, farthest.length);
    }

    private int measure(int from, int to) {
        if (from >= to) {
            return -1;
        }
        int middle = (from + to) >>> 1;
        int sides = Math.max(measure(from, middle), measure(middle + 1, to));
        farthest[middle] = Math.max(sides, stretches.get(middle).span().end());
        return farthest[middle];
    }

    /** The things of which a stretch encloses this one, or is the same; may be empty. */
    public List<T> around(Span inner) {
        List<T> found = new ArrayList<>();
        collect(0, farthest.length, inner, found);
        return found;
    }

    private void collect(int from, int to, Span inner, List<T> found) {
        int middle = (from + to) >>> 1;
        if (from >= to || farthest[middle] < inner.end()) {
            return;
        }
        collect(from, middle, inner, found);
        Stretch<T> stretch = stretches.get(middle);
        if (stretch.span().start() <= inner.start()) {
            if (stretch.span().end() >= inner.end()) {
                found.add(stretch.thing());
            }
            collect(middle + 1, to, inner, found);
        }
    }
}
