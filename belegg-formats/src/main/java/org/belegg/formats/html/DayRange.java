package org.belegg.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.belegg.formats.Days;
import org.belegg.formats.Quotation;
import org.belegg.model.Reading;
import org.belegg.model.TimeMention;

/**
 * The expressions of a story that can mean the same days.
 *
 * @param days that they can mean
 * @param labels of the expressions, in text order
 * @param words of the first of them
 */
record DayRange(Days days, List<Label> labels, String words) {
    private static final int LONGEST_WORDS = 28;
    private static final int MOST_SIGNS = 4;

    DayRange {
        labels = List.copyOf(labels);
    }

    /** The ranges of a story, by their first day, then by their last. Expressions that mean no days have none. */
    static List<DayRange> of(Reading reading) {
        TreeMap<Days, List<Integer>> places = new TreeMap<>();
        List<TimeMention> times = reading.times();
        for (int i = 0; i < times.size(); i++) {
            Days days = Days.of(times.get(i)).filter(DayScale::isDrawn).orElse(null);
            if (days != null) {
                places.computeIfAbsent(days, unused -> new ArrayList<>()).add(i);
            }
        }
        List<DayRange> ranges = new ArrayList<>();
        places.forEach((days, indexes) -> ranges.add(new DayRange(
                days,
                indexes.stream().map(index -> Label.ofTime(index + 1)).toList(),
                Quotation.onOneLine(
                        reading.article().textOf(times.get(indexes.get(0)).span())))));
        return ranges;
    }

    /** The keys of its expressions, for the page's script. */
    String keys() {
        StringJoiner keys = new StringJoiner(" ");
        labels.forEach(label -> keys.add(label.key()));
        return keys.toString();
    }

    /** Signs, words and days in a line that fits the timeline: {@code D1, D4 fredag: 2025-03-07..2025-03-28}. */
    String caption() {
        StringJoiner signs = new StringJoiner(", ");
        labels.stream().limit(MOST_SIGNS).forEach(label -> signs.add(label.sign()));
        String more = labels.size() > MOST_SIGNS ? " …" : "";
        int[] letters = words.codePoints().limit(LONGEST_WORDS + 1L).toArray();
        String shown = letters.length > LONGEST_WORDS ? new String(letters, 0, LONGEST_WORDS - 1).strip() + "…" : words;
        return signs + more + " " + shown + ": " + days;
    }
}
