package org.belegg.archive.article;

import java.math.BigDecimal;
import java.util.Optional;
import org.belegg.archive.decision.FindingKind;
import org.belegg.archive.decision.Findings;
import org.belegg.formats.ReadingIndex;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Reading;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** What Belegg itself found in a field that a person can correct. */
public final class MachineValue {
    private MachineValue() {}

    /** The value in the story's reading, in the words of its JSON; null when it has none. */
    public static @Nullable String of(StoredArticle story, String finding, String field) {
        Reading reading = story.reading();
        FindingKind kind = FindingKind.ofFinding(finding).orElseThrow();
        return switch (kind) {
            case STATEMENT -> ofStatement(story, reading.attribution(finding).orElseThrow(), field);
            case FIGURE -> ofFigure(reading.figures().get(Findings.place(finding)), field);
            case TIME -> reading.times().get(Findings.place(finding)).value();
            case ENTITY -> ofEntity(reading.entity(finding).orElseThrow(), field);
            case STORY -> story.family();
        };
    }

    private static @Nullable String ofStatement(StoredArticle story, Attribution found, String field) {
        return switch (field) {
            case "speaker" -> found.speaker() == null ? null : new ReadingIndex(story.reading()).speakerName(found);
            case "stance" -> ArticleRows.word(found.stance());
            case "type" -> ArticleRows.word(found.type());
            default -> {
                Optional<TimeMention> said = story.saidAt(found);
                yield said.map(TimeMention::value).orElse(null);
            }
        };
    }

    private static @Nullable String ofFigure(Figure found, String field) {
        BigDecimal value = found.value();
        return switch (field) {
            case "value" -> value == null ? null : value.toString();
            case "bound" -> ArticleRows.word(found.bound());
            case "counted" -> found.of();
            case "unit" -> found.unit();
            default -> fate(found);
        };
    }

    /** The kind of fate that befell the people counted; null when none is told. */
    static @Nullable String fate(Figure found) {
        Fate fate = found.fate();
        return fate == null ? null : fate.kind();
    }

    private static @Nullable String ofEntity(Entity found, String field) {
        return switch (field) {
            case "name" -> found.name();
            case "type" -> ArticleRows.word(found.type());
            default -> null;
        };
    }
}
