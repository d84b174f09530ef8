package org.belegg.archive.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.decision.Decided;
import org.belegg.archive.decision.Findings;
import org.belegg.archive.search.ChosenStory;
import org.belegg.archive.timeline.StoryRows.StatementRow;
import org.belegg.archive.timeline.StoryRows.TimeRow;
import org.belegg.formats.Days;
import org.belegg.formats.Quotation;
import org.belegg.formats.ReadingIndex;
import org.belegg.formats.Voice;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.model.TimeMention;

/** The entries that one story gives. */
final class StoryEntries {
    // A text without sentences must not put itself into each of its entries.
    private static final int MOST_LETTERS = 1_000;

    private final StoredArticle story;
    private final StoryRows rows;
    private final StoryReference reference;
    private final ReadingIndex index;
    private final Article article;
    private final Decided decided;

    StoryEntries(StoredArticle story, StoryRows rows) {
        this.story = story;
        this.rows = rows;
        this.article = story.reading().article();
        this.index = new ReadingIndex(story.reading());
        this.decided = story.decided();
        this.reference = new StoryReference(
                story.key(),
                article.id(),
                article.outlet(),
                article.published(),
                article.title(),
                story.reading().language(),
                Instant.parse(story.readAt()));
    }

    /** What was chosen in it, in text order; behind it, when {@code always} or when there is anything, the story. */
    List<Entry> of(ChosenStory chosen, boolean always) {
        List<Entry> entries = new ArrayList<>();
        for (String statement : chosen.statements()) {
            rows.statement(statement).ifPresent(row -> entries.add(said(row)));
        }
        Set<TimeMention> saying = chosen.times().isEmpty() ? Set.of() : timesOfSaying();
        for (String finding : chosen.times()) {
            TimeMention time = story.reading().times().get(Findings.place(finding));
            if (!saying.contains(time)) {
                rows.time(finding).ifPresent(row -> entries.add(happened(row, time)));
            }
        }
        if (always || !entries.isEmpty()) {
            entries.add(new Entry.Published(reference));
        }
        return entries;
    }

    private Entry said(StatementRow row) {
        Attribution found = index.attribution(row.finding()).orElseThrow();
        Basis basis = Basis.TOLD;
        Days days = row.said();
        if (days == null) {
            basis = Basis.PUBLICATION;
            days = reference.days();
        } else if (decided.correction(row.finding(), "said") != null) {
            basis = Basis.DECIDED;
        }
        String words = Shortening.of(Quotation.joined(article, found.content()), MOST_LETTERS);
        return new Entry.Said(
                reference,
                row.finding(),
                days,
                basis,
                speaker(row),
                row.stance(),
                row.type(),
                row.type() == AttributionType.DIRECT ? "«" + words + "»" : words);
    }

    private Entry happened(TimeRow row, TimeMention time) {
        Optional<StatementRow> teller = rows.teller(row);
        return new Entry.Happened(
                reference,
                row.finding(),
                row.days(),
                decided.correction(row.finding(), "value") == null ? Basis.TOLD : Basis.DECIDED,
                teller.map(StatementRow::finding).orElse(null),
                teller.map(this::speaker).orElse(Voice.WRITER),
                teller.map(StatementRow::stance).orElse(Stance.AFFIRMS),
                row.value(),
                passage(time.span(), teller));
    }

    private String speaker(StatementRow row) {
        String name = row.speaker();
        return name != null
                ? name
                : index.speakerName(index.attribution(row.finding()).orElseThrow());
    }

    /** The times that say when a statement was made; what is no statement was made at no time. */
    private Set<TimeMention> timesOfSaying() {
        Reading reading = story.reading();
        Set<TimeMention> times = new HashSet<>();
        for (Attribution attribution : reading.attributions()) {
            boolean isStatement = rows.statement(attribution.id())
                    .filter(row -> !row.isRejected())
                    .isPresent();
            if (isStatement) {
                story.saidAt(attribution).ifPresent(times::add);
            }
        }
        return times;
    }

    /** The sentence around an expression; of a statement only what belongs to it. */
    private Passage passage(Span span, Optional<StatementRow> teller) {
        Span around = story.words().sentenceAt(span.start()).orElse(span);
        int start = Math.min(around.start(), span.start());
        int end = Math.max(around.end(), span.end());
        if (teller.isPresent()) {
            for (Span content :
                    index.attribution(teller.get().finding()).orElseThrow().content()) {
                if (content.contains(span)) {
                    start = Math.max(start, content.start());
                    end = Math.min(end, content.end());
                }
            }
        }
        return Passage.of(article.text(), new Span(start, end), span, MOST_LETTERS);
    }
}
