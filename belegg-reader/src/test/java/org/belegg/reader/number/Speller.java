package org.belegg.reader.number;

import java.util.List;

/** Spells whole numbers out as Norwegian writes them, in words of their own: "to hundre og førtito". */
final class Speller {
    /** How the words of a number are put together. */
    enum Style {
        /** "to hundre og førtito" */
        WORDS,
        /** "tohundreogførtito" */
        COMPOUND,
        /** "to hundre og toogførti" */
        OLD
    }

    private final List<String> small;
    private final List<String> tens;
    private final String one;
    private final String many;
    private final Style style;

    private Speller(List<String> small, List<String> tens, String one, String many, Style style) {
        this.small = small;
        this.tens = tens;
        this.one = one;
        this.many = many;
        this.style = style;
    }

    static Speller bokmaal(Style style) {
        return new Speller(
                List.of(
                        "null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv",
                        "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten"),
                style == Style.OLD
                        ? List.of("", "", "tyve", "tredve", "førti", "femti", "seksti", "sytti", "åtti", "nitti")
                        : List.of("", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"),
                "ett",
                "er",
                style);
    }

    static Speller nynorsk(Style style) {
        return new Speller(
                List.of(
                        "null", "ein", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv",
                        "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten"),
                List.of("", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"),
                "eitt",
                "ar",
                style);
    }

    /** The number in words, from 0 to below a thousand million. */
    String spell(int number) {
        if (number >= 1_000_000) {
            int millions = number / 1_000_000;
            String head = millions == 1 ? small.get(1) + " million" : thousands(millions) + " million" + many;
            return joined(head, number % 1_000_000, " ");
        }
        return thousands(number);
    }

    private String thousands(int number) {
        if (number < 1000) {
            return hundreds(number);
        }
        int count = number / 1000;
        String head = (count == 1 ? one : hundreds(count)) + gap() + "tusen";
        return joined(head, number % 1000, gap());
    }

    private String hundreds(int number) {
        if (number < 100) {
            return belowHundred(number);
        }
        int count = number / 100;
        String head = (count == 1 ? one : small.get(count)) + gap() + "hundre";
        return joined(head, number % 100, gap());
    }

    /** Norwegian joins the last part with "og" when it is below a hundred. */
    private String joined(String head, int rest, String gap) {
        if (rest == 0) {
            return head;
        }
        return head + gap + (rest < 100 ? "og" + gap : "") + thousands(rest);
    }

    private String belowHundred(int number) {
        if (number < 20) {
            return small.get(number);
        }
        String ten = tens.get(number / 10);
        if (number % 10 == 0) {
            return ten;
        }
        String unit = small.get(number % 10);
        return style == Style.OLD ? unit + "og" + ten : ten + unit;
    }

    private String gap() {
        return style == Style.COMPOUND ? "" : " ";
    }
}
