package org.belegg.archive.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.belegg.archive.article.Folding;

/** Counts reports one at a time, and keeps of each only its names. For one thread. */
public final class Tallying {
    private int reports;
    private final Set<String> stories = new HashSet<>();
    private final Set<String> outlets = new HashSet<>();
    // Marks of origins that some report has together stand as one: each points to another, the last of them to itself.
    private final Map<String, String> standsAs = new HashMap<>();

    /** Counts a report. */
    public void add(Report report) {
        reports++;
        stories.add(report.story().key());
        String outlet = report.story().reading().article().outlet();
        if (outlet != null) {
            outlets.add(Folding.name(outlet));
        }
        String first = null;
        for (String mark : Origin.of(report).marks()) {
            String last = last(mark);
            if (first == null) {
                first = last;
            } else {
                standsAs.put(last, first);
            }
        }
    }

    /** What was counted so far. */
    public Tally tally() {
        int origins = (int) standsAs.entrySet().stream()
                .filter(each -> each.getKey().equals(each.getValue()))
                .count();
        return new Tally(reports, stories.size(), outlets.size(), origins);
    }

    private String last(String mark) {
        String at = mark;
        while (true) {
            String next = standsAs.putIfAbsent(at, at);
            if (next == null || next.equals(at)) {
                return at;
            }
            // Shortens the way for the next who asks.
            standsAs.put(at, standsAs.getOrDefault(next, next));
            at = next;
        }
    }
}
