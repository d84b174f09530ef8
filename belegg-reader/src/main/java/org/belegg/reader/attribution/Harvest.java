package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.belegg.model.AttributionType;
import org.belegg.model.Span;
import org.belegg.reader.attribution.Finding.ChannelPhrase;

/** What was found in a story so far. Each reporting word hands over one thing. Not safe to share. */
final class Harvest {
    private final List<Finding> found = new ArrayList<>();
    private final Set<Integer> takenCues = new HashSet<>();
    private final Map<Integer, LeftCue.Reason> reasons = new HashMap<>();
    private final TreeMap<Integer, Integer> spoken = new TreeMap<>();

    /** Adds a finding. */
    void add(Finding finding) {
        found.add(finding);
        finding.cueSpan().ifPresent(span -> takenCues.add(span.start()));
        if (finding.type() == AttributionType.DIRECT) {
            finding.content().forEach(span -> spoken.merge(span.start(), span.end(), Math::max));
        }
    }

    /** Whether the reporting word is used up. */
    boolean isTaken(Cue cue) {
        return takenCues.contains(cue.span().start());
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
        int widest = -1;
        for (int i = 0; i < found.size(); i++) {
            Finding finding = found.get(i);
            boolean inside = finding.cueSpan()
                    .filter(cue -> within.start() <= cue.start() && cue.end() <= within.end())
                    .isPresent();
            boolean wider = widest < 0 || width(finding) > width(found.get(widest));
            if (inside && finding.source() != null && wider) {
                widest = i;
            }
        }
        if (widest >= 0) {
            Finding told = found.get(widest);
            found.set(
                    widest, told.withContent(upTo(told.content(), within.end())).withChannel(channel));
        }
        return widest >= 0;
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

    /** Everything found, sorted by where the content begins, the wider content first. */
    List<Finding> inTextOrder() {
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(
                Comparator.comparingInt((Finding finding) -> finding.extent().start())
                        .thenComparingInt(finding -> -finding.extent().end())
                        .thenComparing(finding -> finding.cueSpan().orElse(finding.extent())));
        return sorted;
    }
}
