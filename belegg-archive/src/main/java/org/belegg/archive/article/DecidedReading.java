package org.belegg.archive.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belegg.archive.decision.Decided;
import org.belegg.archive.decision.Findings;
import org.belegg.archive.decision.Verdict;
import org.belegg.model.Attribution;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Makes a story's reading anew as people decided it. What hangs on something that they rejected hangs on what that stood
 * in: a statement or figure within a rejected statement belongs to the one around it, else to the writer.
 */
final class DecidedReading {
    /** The reader's warning that nobody can tell whose words they are; somebody can, when a person says whose. */
    private static final String UNATTRIBUTED = "unattributed-quotation";

    private final StoredArticle story;
    private final Reading found;
    private final Decided decided;
    private final Corrections corrections;
    private final Map<String, Entity> kept = new LinkedHashMap<>();
    private final NamedSpeakers named;

    DecidedReading(StoredArticle story) {
        this.story = story;
        this.found = story.reading();
        this.decided = story.decided();
        this.corrections = story.corrections();
        this.named = new NamedSpeakers(found, story.mergedNames());
    }

    Reading reading() {
        if (decided.isEmpty() && story.mergedNames().isEmpty()) {
            return found;
        }
        for (Entity entity : found.entities()) {
            if (!isRejected(entity.id())) {
                kept.put(entity.id(), corrections.entity(entity));
            }
        }
        List<Attribution> statements = found.attributions().stream()
                .filter(statement -> !isRejected(statement.id()))
                .map(this::statement)
                .toList();
        List<TimeMention> times = times();
        return new Reading(
                found.article(),
                found.language(),
                statements,
                entities(),
                times,
                figures(times),
                found.hearsay(),
                warnings());
    }

    private boolean isRejected(String finding) {
        return decided.verdict(finding) == Verdict.REJECT;
    }

    private Attribution statement(Attribution statement) {
        Attribution corrected = corrections.statement(statement);
        return new Attribution(
                corrected.id(),
                corrected.type(),
                corrected.stance(),
                corrected.source(),
                corrected.cue(),
                corrected.content(),
                speaker(statement),
                corrected.channel().stream().map(this::channel).toList(),
                corrections.surviving(corrected.within()),
                corrected.evidence());
    }

    private @Nullable String speaker(Attribution statement) {
        String name = decided.correction(statement.id(), "speaker");
        return name == null ? ifKept(statement.speaker()) : named.speaker(name, statement, kept.values());
    }

    private Channel channel(Channel channel) {
        return new Channel(channel.how(), channel.name(), channel.span(), ifKept(channel.entity()));
    }

    private @Nullable String ifKept(@Nullable String entity) {
        return entity != null && kept.containsKey(entity) ? entity : null;
    }

    private List<TimeMention> times() {
        List<TimeMention> times = new ArrayList<>();
        for (int i = 0; i < found.times().size(); i++) {
            if (!isRejected(Findings.time(i))) {
                times.add(corrections.time(i));
            }
        }
        return times;
    }

    private List<Figure> figures(List<TimeMention> times) {
        Set<Span> dated = new HashSet<>();
        times.forEach(time -> dated.add(time.span()));
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < found.figures().size(); i++) {
            if (!isRejected(Findings.figure(i))) {
                Figure figure = corrections.figure(i);
                figures.add(withFate(figure, dated));
            }
        }
        return figures;
    }

    /** The figure; what befell people at a time that is none befell them at a time that is not told. */
    private static Figure withFate(Figure figure, Set<Span> dated) {
        Fate fate = figure.fate();
        if (fate == null || fate.time() == null || dated.contains(fate.time())) {
            return figure;
        }
        return new Figure(
                figure.span(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.bound(),
                figure.of(),
                figure.ofSpan(),
                figure.unit(),
                new Fate(fate.kind(), null, fate.place()),
                figure.attribution(),
                figure.evidence());
    }

    /** Those that were found and kept, under the names of those into whom they were merged, and those whom people named. */
    private List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : kept.values()) {
            String merged = story.mergedNames().get(entity.id());
            entities.add(merged == null ? entity : NamedSpeakers.withName(entity, merged));
        }
        for (Entity speaker : named.entities()) {
            Span first = speaker.mentions().get(0).span();
            int place = 0;
            while (place < entities.size()
                    && entities.get(place).mentions().get(0).span().compareTo(first) <= 0) {
                place++;
            }
            entities.add(place, speaker);
        }
        return entities;
    }

    private List<Warning> warnings() {
        Set<Span> answered = new HashSet<>();
        for (Attribution statement : found.attributions()) {
            if (isRejected(statement.id()) || decided.correction(statement.id(), "speaker") != null) {
                answered.add(statement.content().get(0));
            }
        }
        return found.warnings().stream()
                .filter(warning -> !(warning.code().equals(UNATTRIBUTED) && answered.contains(warning.span())))
                .toList();
    }
}
