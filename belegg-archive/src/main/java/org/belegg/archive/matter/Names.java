package org.belegg.archive.matter;

import java.util.Collection;
import java.util.List;

/** Compares names as stories write them, in lower case. */
final class Names {
    private static final int SHORTEST = 4;

    private Names() {}

    /** Whether a name is in both, or one is the beginning or the last word of the other's: "Storvik" and "Storvikbrua". */
    static boolean haveCommon(Collection<String> a, Collection<String> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(other -> isOne(one, other)));
    }

    /** Whether every name of the one is in the other like that. */
    static boolean areAllIn(Collection<String> some, Collection<String> all) {
        return some.stream().allMatch(one -> haveCommon(List.of(one), all));
    }

    private static boolean isOne(String one, String other) {
        return one.equals(other) || isPart(one, other) || isPart(other, one);
    }

    private static boolean isPart(String part, String whole) {
        return part.length() >= SHORTEST && (whole.startsWith(part) || whole.endsWith(' ' + part));
    }
}
