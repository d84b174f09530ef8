package org.belegg.formats;

import java.util.Locale;

/** The words of the vocabulary as all formats write them. */
public final class Term {
    private Term() {}

    /** The name of a constant in lower case: {@code at_least}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
