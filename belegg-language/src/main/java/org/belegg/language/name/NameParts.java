package org.belegg.language.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.belegg.language.Name;
import org.belegg.language.NameType;

/**
 * What a word can be to a name, numbered as the classes of the model: outside, or for each type the first of several
 * words, an inner one, the last, or the only one.
 */
public final class NameParts {
    /** No part of a name. */
    public static final int OUTSIDE = 0;

    /** The order is part of the model file. */
    private static final List<NameType> TYPES = List.of(
            NameType.PER,
            NameType.ORG,
            NameType.LOC,
            NameType.GPE_LOC,
            NameType.GPE_ORG,
            NameType.PROD,
            NameType.EVT,
            NameType.DRV,
            NameType.MISC);

    private static final int FIRST = 0;
    private static final int INNER = 1;
    private static final int LAST = 2;
    private static final int ONLY = 3;
    private static final int POSITIONS = 4;

    /** How many there are. */
    public static final int COUNT = 1 + POSITIONS * TYPES.size();

    private static final int[][] BEFORE = new int[COUNT][];

    static {
        for (int part = 0; part < COUNT; part++) {
            int here = part;
            BEFORE[part] = IntStream.range(0, COUNT)
                    .filter(before -> mayFollow(before, here))
                    .toArray();
        }
    }

    private NameParts() {}

    /** The parts that the word before may be. */
    static int[] before(int part) {
        return BEFORE[part];
    }

    /** Whether a sentence may begin with it. */
    static boolean mayBegin(int part) {
        return part == OUTSIDE || position(part) == FIRST || position(part) == ONLY;
    }

    /** Whether a sentence may end with it. */
    static boolean mayEnd(int part) {
        return part == OUTSIDE || position(part) == LAST || position(part) == ONLY;
    }

    private static boolean mayFollow(int before, int part) {
        boolean open = !mayEnd(before);
        if (open) {
            return part != OUTSIDE && !mayBegin(part) && type(part) == type(before);
        }
        return mayBegin(part);
    }

    private static int position(int part) {
        return (part - 1) % POSITIONS;
    }

    private static NameType type(int part) {
        return TYPES.get((part - 1) / POSITIONS);
    }

    private static int number(NameType type, int position) {
        return 1 + TYPES.indexOf(type) * POSITIONS + position;
    }

    /** What each of {@code size} words is to these names, which do not overlap. */
    public static int[] of(List<Name> names, int size) {
        int[] parts = new int[size];
        for (Name name : names) {
            if (name.end() - name.first() == 1) {
                parts[name.first()] = number(name.type(), ONLY);
            } else {
                Arrays.fill(parts, name.first(), name.end(), number(name.type(), INNER));
                parts[name.first()] = number(name.type(), FIRST);
                parts[name.end() - 1] = number(name.type(), LAST);
            }
        }
        return parts;
    }

    /** The names that these parts make up. */
    static List<Name> names(int[] parts) {
        List<Name> names = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == OUTSIDE) {
                continue;
            }
            if (mayBegin(parts[i])) {
                first = i;
            }
            if (mayEnd(parts[i])) {
                names.add(new Name(type(parts[i]), first, i + 1));
            }
        }
        return names;
    }
}
