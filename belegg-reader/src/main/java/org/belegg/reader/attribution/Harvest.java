package org.belegg.reader.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.belegg.model.AttributionType;
import org.belegg.model.Span;
import org.belegg.reader.attribution.Finding.ChannelPhrase;

/** What was found in a story so far. Each reporting word hands over one thing. Not safe to share. */
final class Harvest {
    /** Writers hand over what somebody says that another said; four deep is rare, and nobody follows more. */
    private static final int DEEPEST = 20;

    private final List<Finding> found = new ArrayList<>();
    private final Map<Integer, LeftCue.Reason> reasons = new HashMap<>();
    private final TreeMap<Integer, Integer> spoken = new TreeMap<>();

    /** Where the cues of what was found begin, and what they hand over, by its place among all found. */
    private final TreeMap<Integer, List<Integer>> byCue = new TreeMap<>();

    /** Adds a finding. */
    void add(Finding finding) {
        found.add(finding);
        finding.cueSpan()
                .ifPresent(span -> byCue.computeIfAbsent(span.start(), start -> new ArrayList<>())
                        .add(found.size() - 1));
        if (finding.type() == AttributionType.DIRECT) {
            finding.content().forEach(span -> spoken.merge(span.start(), span.end(), Math::max));
        }
    }

    /** Whether the reporting word is used up. */
    boolean isTaken(Cue cue) {
        return byCue.containsKey(cue.span().start());
    }

    /** Notes why a reporting word hands nothing over; the first reason stands. */
    void leave(Cue cue, LeftCue.Reason reason) {
        reasons.putIfAbsent(cue.span().start(), reason);
    }

    /** Why a reporting word that is not used up was left; it was not looked at where its whole paragraph is silent. */
    LeftCue left(Cue cue) {
        return new LeftCue(cue, reasons.getOrDefault(cue.span().start(), LeftCue.Reason.SILENT_PARAGRAPH));
    }

    /** Whether this offset stands in somebody's direct speech. */
    boolean isSpoken(int offset) {
        var before = spoken.floorEntry(offset);
        return before != null && offset < before.getValue();
    }

    /** Gives the finding of the widest content whose content or cue lies in this span one more channel, if there is one. */
    boolean addChannel(Span within, ChannelPhrase channel) {
        Optional<Integer> widest = byCue.subMap(within.start(), within.end()).values().stream()
                .flatMap(List::stream)
                .filter(index -> endsIn(found.get(index).cueSpan(), within)
                        && found.get(index).source() != null)
                .min(Comparator.comparingInt((Integer index) -> -width(found.get(index)))
                        .thenComparing(Comparator.naturalOrder()));
        widest.ifPresent(index -> {
            Finding told = found.get(index);
            found.set(
                    index, told.withContent(upTo(told.content(), within.end())).withChannel(channel));
        });
        return widest.isPresent();
    }

    private static boolean endsIn(Optional<Span> cue, Span within) {
        return cue.isPresent() && cue.get().end() <= within.end();
    }

    /** Stretches that run on into the words that name their channel stop before them. */
    private static List<Span> upTo(List<Span> content, int end) {
        return content.stream()
                .map(span -> span.start() < end && end < span.end() ? new Span(span.start(), end) : span)
                .toList();
    }

    private static int width(Finding finding) {
        return finding.extent().end() - finding.extent().start();
    }

    /**
     * Everything found, sorted by where the content begins, the wider content first. What stands within more than
     * {@link #DEEPEST} others is left out, or "sier sier sier" would give back many times as much as it is long.
     */
    List<Finding> inTextOrder() {
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(
                Comparator.comparingInt((Finding finding) -> finding.extent().start())
                        .thenComparingInt(finding -> -finding.extent().end())
                        .thenComparing(finding -> finding.cueSpan().orElse(finding.extent())));
        Deque<Integer> around = new ArrayDeque<>();
        sorted.removeIf(finding -> {
            while (!around.isEmpty() && around.peek() <= finding.extent().start()) {
                around.pop();
            }
            boolean tooDeep = around.size() == DEEPEST;
            if (!tooDeep) {
                around.push(finding.extent().end());
            }
            return tooDeep;
        });
        return sorted;
    }
}
