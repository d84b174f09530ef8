package org.belegg.formats.html;

/**
 * What ties a stretch of the story to its record: a short sign that stands at both and links them.
 *
 * @param noun what is marked, for those who hear the page: "Attribution"
 * @param letter before the number in the sign, so that the sign alone tells the kind; empty for attributions
 * @param number from 1, among its kind
 */
record Label(String noun, String letter, int number) {
    static Label ofAttribution(int number) {
        return new Label("Attribution", "", number);
    }

    static Label ofFigure(int number) {
        return new Label("Number", "N", number);
    }

    static Label ofTime(int number) {
        return new Label("Day", "D", number);
    }

    /** The sign as it is read: {@code 3}, {@code N3}. */
    String sign() {
        return letter + number;
    }

    /** What the page's script knows it by; it has no blank. */
    String key() {
        return sign();
    }

    /** The id and the key of the record, as attributes. */
    String recordAttributes(String prefix) {
        return " id=\"" + prefix + "r" + key() + "\" data-of=\"" + key() + "\"";
    }

    /** The sign in the story, which leads to the record. */
    String inStory(String prefix) {
        return "<a class=\"number\" id=\"" + prefix + "m" + key() + "\" href=\"#" + prefix + "r" + key()
                + "\" data-of=\"" + key() + "\" aria-label=\"" + noun + " " + number + " begins: to its record\">"
                + sign() + "</a>";
    }

    /** The sign in the record, which leads to the story. */
    String inRecord(String prefix) {
        return "<a href=\"#" + prefix + "m" + key() + "\" aria-label=\"" + noun + " " + number
                + ": to its words in the story\">" + sign() + "</a>";
    }
}
