package org.belegg.archive.timeline;

/** Makes long words short. */
final class Shortening {
    private static final String CUT = " …";

    private Shortening() {}

    /** A text of so many UTF-16 code units at most, cut between two words where that can be; an ellipsis says so. */
    static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most - CUT.length());
        if (end < most / 2) {
            end = most - CUT.length();
            end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        }
        return text.substring(0, end) + CUT;
    }
}
