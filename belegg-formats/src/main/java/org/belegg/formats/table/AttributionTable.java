package org.belegg.formats.table;

import java.util.List;
import java.util.StringJoiner;
import org.belegg.formats.Quotation;
import org.belegg.formats.Term;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Channel;
import org.belegg.model.Reading;

/** The table of attributions. A part that has several stretches has them in one cell, with their places beside it. */
final class AttributionTable {
    private AttributionTable() {}

    static Table<Attribution> create() {
        return Table.of(
                        Reading::attributions,
                        (article, row) -> Stretches.hull(row.content()),
                        "the story from the content's first word to its last")
                .with("id", "names the attribution within its story", (index, row) -> Cell.of(row.id()))
                .with("type", "`direct`, `indirect` or `mixed`", (index, row) -> Cell.of(row.type()))
                .with(
                        "stance",
                        "what the source does with the content: `affirms`, `denies`, `asks`, `warns`, `praises`, "
                                + "`condemns` or `believes`",
                        (index, row) -> Cell.of(row.stance()))
                .with(
                        "content",
                        "the words handed over, on one line; ` … ` between stretches",
                        (index, row) -> Cell.of(Quotation.joined(index.article(), row.content())))
                .with(
                        "content_spans",
                        "where its stretches stand: `start-end`, a blank between two",
                        Kind.STRETCHES,
                        (index, row) -> Stretches.cell(index.article(), row.content()))
                .with(
                        "source",
                        "the words that name whom it is attributed to; empty when none do",
                        (index, row) -> Cell.of(Quotation.joined(index.article(), row.source())))
                .with(
                        "source_spans",
                        "where they stand",
                        Kind.STRETCHES,
                        (index, row) -> Stretches.cell(index.article(), row.source()))
                .with(
                        "cue",
                        "the words that hand over; empty when none do",
                        (index, row) -> Cell.of(Quotation.joined(index.article(), row.cue())))
                .with(
                        "cue_spans",
                        "where they stand",
                        Kind.STRETCHES,
                        (index, row) -> Stretches.cell(index.article(), row.cue()))
                .with(
                        "speaker",
                        "the id of the entity that said it; empty when it is not known",
                        (index, row) -> Cell.of(row.speaker()))
                .with(
                        "speaker_name",
                        "its name; else the source's words, else `no source named`",
                        (index, row) -> Cell.of(index.speakerName(row)))
                .with(
                        "channel",
                        "what passed it on, outermost first: name and `told`, `reported` or `document`; `; ` between "
                                + "two",
                        (index, row) -> channels(row))
                .withStretches(
                        "channel_spans",
                        "where those names stand",
                        List.of("name", "how", "entity"),
                        (index, row) -> channelStretches(index.article(), row))
                .with(
                        "chain",
                        "all hands that it went through, outermost first, ` <- ` between two",
                        (index, row) -> Cell.of(index.chain(row).toString()))
                .with(
                        "within",
                        "the id of the attribution in whose content it stands; empty for none",
                        (index, row) -> Cell.of(row.within()))
                .with("evidence", "the rule that found it", (index, row) -> Cell.of(row.evidence()));
    }

    private static Cell channelStretches(Article article, Attribution attribution) {
        return Cell.of(attribution.channel().stream()
                .map(channel ->
                        Stretches.of(article, channel.span(), channel.name(), Term.of(channel.how()), channel.entity()))
                .toList());
    }

    private static Cell channels(Attribution attribution) {
        StringJoiner names = new StringJoiner("; ");
        for (Channel channel : attribution.channel()) {
            names.add(channel.name() + " (" + Term.of(channel.how()) + ")");
        }
        return Cell.of(names.toString());
    }
}
