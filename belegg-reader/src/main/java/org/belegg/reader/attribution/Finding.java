package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.belegg.model.AttributionType;
import org.belegg.model.Channel;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.reader.story.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as its words stand, before anybody knows who its speaker is.
 *
 * @param rule the id of the rule that found it
 * @param cue the reporting word, or null when there is none
 * @param source the words that name whom the content is attributed to, or null when none do
 * @param content the words handed over, in text order; never empty
 * @param type verbatim, retold, or both
 * @param stance what the source does with the content
 * @param channels what passed it on
 */
public record Finding(
        String rule,
        @Nullable Cue cue,
        @Nullable Phrase source,
        List<Span> content,
        AttributionType type,
        Stance stance,
        List<ChannelPhrase> channels) {
    public Finding {
        content = List.copyOf(content);
        channels = List.copyOf(channels);
    }

    /** A channel with the words that name it. */
    public record ChannelPhrase(Channel.How how, Phrase phrase) {}

    /** The same with another content. */
    Finding withContent(List<Span> newContent) {
        return new Finding(rule, cue, source, newContent, type, stance, channels);
    }

    /** The same with another type. */
    Finding withType(AttributionType newType) {
        return new Finding(rule, cue, source, content, newType, stance, channels);
    }

    /** The same with another stance. */
    Finding withStance(Stance newStance) {
        return new Finding(rule, cue, source, content, type, newStance, channels);
    }

    /** The same with one channel more. */
    Finding withChannel(ChannelPhrase channel) {
        List<ChannelPhrase> more = new ArrayList<>(channels);
        more.add(channel);
        return new Finding(rule, cue, source, content, type, stance, more);
    }

    /** Where the cue stands, if there is one. */
    public Optional<Span> cueSpan() {
        return Optional.ofNullable(cue).map(Cue::span);
    }

    /** From the start of the first stretch of content to the end of the last. */
    public Span extent() {
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }
}
