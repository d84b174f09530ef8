package org.belegg.archive.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.belegg.model.Article;
import org.belegg.model.Entity;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a reading with the ids that the archive gives them and the words that decisions about them hang on.
 * Statements and entities have the ids of the reading; figures and times are numbered in text order: "f1", "t1".
 */
public final class Findings {
    /** What decisions about a story itself have as the id of their finding. Nobody types it: the story's key names it. */
    public static final String STORY = "s1";

    private final Reading reading;
    private final Map<String, Anchor> anchors = new LinkedHashMap<>();

    /** The findings of a reading. */
    public Findings(Reading reading) {
        this.reading = reading;
        Article article = reading.article();
        reading.attributions()
                .forEach(found -> anchors.put(found.id(), Anchor.of(article, found.content(), found.cue())));
        for (int i = 0; i < reading.figures().size(); i++) {
            anchors.put(
                    figure(i),
                    Anchor.of(article, List.of(reading.figures().get(i).span()), List.of()));
        }
        for (int i = 0; i < reading.times().size(); i++) {
            anchors.put(
                    time(i), Anchor.of(article, List.of(reading.times().get(i).span()), List.of()));
        }
        for (Entity entity : reading.entities()) {
            anchors.put(
                    entity.id(),
                    Anchor.of(article, List.of(entity.mentions().get(0).span()), List.of()));
        }
    }

    /** The id of a figure by its place in the reading, from 0. */
    public static String figure(int index) {
        return FindingKind.FIGURE.letter() + (index + 1);
    }

    /** The id of a time by its place in the reading, from 0. */
    public static String time(int index) {
        return FindingKind.TIME.letter() + (index + 1);
    }

    /** The place of a figure or time in its reading, from 0, by its id. */
    public static int place(String finding) {
        return Integer.parseInt(finding.substring(1)) - 1;
    }

    /** What decisions about a story itself hang on: nothing, for its text never changes. */
    public static Anchor story() {
        return new Anchor("", "", "");
    }

    /** The words that a finding hangs on, or empty when there is no such finding. */
    public Optional<Anchor> anchor(String finding) {
        return Optional.ofNullable(anchors.get(finding));
    }

    /** The finding that has a decision's words; null when none has. */
    @Nullable
    String heirOf(FindingKind kind, Anchor anchor) {
        if (kind == FindingKind.STORY) {
            return STORY;
        }
        if (kind == FindingKind.ENTITY) {
            return entityAt(anchor.spans());
        }
        String heir = null;
        for (Map.Entry<String, Anchor> each : anchors.entrySet()) {
            if (each.getKey().startsWith(kind.letter())
                    && each.getValue().spans().equals(anchor.spans())) {
                if (each.getValue().cue().equals(anchor.cue())) {
                    return each.getKey();
                }
                heir = heir == null ? each.getKey() : heir;
            }
        }
        return heir;
    }

    private @Nullable String entityAt(String spans) {
        for (Entity entity : reading.entities()) {
            for (Mention mention : entity.mentions()) {
                if (Anchor.text(List.of(mention.span())).equals(spans)) {
                    return entity.id();
                }
            }
        }
        return null;
    }
}
