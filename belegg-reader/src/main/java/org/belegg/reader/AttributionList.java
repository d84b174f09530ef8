package org.belegg.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.belegg.model.Attribution;
import org.belegg.model.Channel;
import org.belegg.model.Span;
import org.belegg.reader.attribution.Finding;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.entity.CastFinding;
import org.belegg.reader.story.Enclosures;
import org.belegg.reader.story.Story;
import org.jspecify.annotations.Nullable;

/** The attributions of a story as the reading holds them: with ids, speakers, and the one that each stands within. */
final class AttributionList {
    private final Story story;
    private final List<CastFinding> findings;
    private final Enclosures<Integer> contents;

    AttributionList(Story story, List<CastFinding> findings) {
        this.story = story;
        this.findings = findings;
        List<Integer> all = IntStream.range(0, findings.size()).boxed().toList();
        contents = new Enclosures<>(all, index -> finding(index).content());
    }

    private Finding finding(int index) {
        return findings.get(index).finding();
    }

    /** In the order of the findings. */
    List<Attribution> attributions() {
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = finding(i);
            attributions.add(new Attribution(
                    id(i),
                    finding.type(),
                    finding.stance(),
                    finding.source() == null
                            ? List.of()
                            : List.of(finding.source().span()),
                    finding.cueSpan().stream().toList(),
                    finding.content(),
                    findings.get(i).speaker(),
                    channels(findings.get(i)),
                    within(i),
                    finding.rule()));
        }
        return attributions;
    }

    private List<Channel> channels(CastFinding found) {
        List<Channel> channels = new ArrayList<>();
        for (ChannelPhrase channel : found.finding().channels()) {
            Span span = channel.phrase().span();
            String entity = found.channels().get(channels.size());
            channels.add(new Channel(channel.how(), story.textOf(span), span, entity));
        }
        return channels;
    }

    /** The id of the innermost attribution in whose content both cue and content of this one stand; null when none. */
    private @Nullable String within(int index) {
        Finding inner = finding(index);
        Span whole = inner.cueSpan()
                .map(cue -> new Span(
                        Math.min(cue.start(), inner.extent().start()),
                        Math.max(cue.end(), inner.extent().end())))
                .orElse(inner.extent());
        return contents.around(whole).stream()
                .filter(outer -> outer != index)
                .filter(outer -> inner.cue() != null || finding(outer).cue() != null)
                .min(Comparator.comparingInt(this::length).thenComparing(Comparator.naturalOrder()))
                .map(AttributionList::id)
                .orElse(null);
    }

    private int length(int index) {
        Span extent = finding(index).extent();
        return extent.end() - extent.start();
    }

    private static String id(int index) {
        return "a" + (index + 1);
    }
}
