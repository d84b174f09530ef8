package org.belegg.reader.number;

import java.math.BigDecimal;

/**
 * A word that is a number or part of one.
 *
 * @param kind what it does in a number
 * @param value what it is worth: 7, 20, 1000000; the denominator for a part ("tredel" is 3); 0 where it has none
 */
public record NumberWord(Kind kind, BigDecimal value) {
    /** What a word does in a number. */
    public enum Kind {
        /** 0 to 19. */
        SMALL,
        /** 20, 30, ..., 90. */
        TEN,
        /** "hundre". */
        HUNDRED,
        /** "tusen", "million", "mill.". */
        SCALE,
        /** "millioner", "tusener": a scale that is some number by itself. */
        SCALES,
        /** "m" and "bn" behind an amount of money. */
        SUFFIX,
        /** "dusin", "snes". */
        DOZEN,
        /** "en", "et": one only in front of certain words. */
        ARTICLE,
        /** "halv". */
        HALF,
        /** "halvannen". */
        MIXED,
        /** "tredel": needs a number in front. */
        PART,
        /** "halvparten": stands by itself. */
        SHARE,
        /** "tusenvis", "titalls": some number. */
        VAGUE,
        /** "femtitalls": fifty or so. */
        ROUGH,
        /** "flere": makes a scale behind it some number. */
        SEVERAL,
        /** "og". */
        AND
    }

    /** Whether it is a number below ten. */
    public boolean isUnit() {
        return (kind == Kind.SMALL || kind == Kind.ARTICLE) && value.compareTo(BigDecimal.TEN) < 0;
    }

    /** Whether it multiplies what stands before it. */
    public boolean multiplies() {
        return kind == Kind.HUNDRED || kind == Kind.SCALE || kind == Kind.SCALES;
    }
}
