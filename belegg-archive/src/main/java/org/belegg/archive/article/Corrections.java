package org.belegg.archive.article;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.belegg.archive.decision.Decided;
import org.belegg.archive.decision.Findings;
import org.belegg.archive.decision.Verdict;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Bound;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.PartialDate;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one story with what people put into their fields. What was corrected says so in its evidence, behind
 * the rule: {@code dash-quotation; corrected by Tone}. What nobody corrected is as it was found.
 */
public final class Corrections {
    private static final List<String> OF_STATEMENT = List.of("speaker", "stance", "type");
    private static final List<String> OF_FIGURE = List.of("value", "bound", "counted", "unit", "fate");
    private static final List<String> OF_TIME = List.of("value");

    private final Reading reading;
    private final Decided decided;

    Corrections(Reading reading, Decided decided) {
        this.reading = reading;
        this.decided = decided;
    }

    /** A statement with its stance and type. Its speaker, who is an entity of the reading, is as it was found. */
    public Attribution statement(Attribution found) {
        String stance = decided.correction(found.id(), "stance");
        String type = decided.correction(found.id(), "type");
        return new Attribution(
                found.id(),
                type == null ? found.type() : AttributionType.valueOf(constant(type)),
                stance == null ? found.stance() : Stance.valueOf(constant(stance)),
                found.source(),
                found.cue(),
                found.content(),
                found.speaker(),
                found.channel(),
                found.within(),
                evidence(found.id(), OF_STATEMENT, found.evidence()));
    }

    /**
     * The innermost statement from this one outwards that nobody rejected: what stands in a rejected one belongs to the one
     * around it. Null for the writer.
     */
    @Nullable
    String surviving(@Nullable String statement) {
        Set<String> seen = new HashSet<>();
        @Nullable String id = statement;
        while (id != null && decided.verdict(id) == Verdict.REJECT) {
            // A reading that somebody else wrote may hold a circle.
            id = seen.add(id) ? reading.attribution(id).map(Attribution::within).orElse(null) : null;
        }
        return id;
    }

    /**
     * A figure by its place in the reading, from 0, in the statement that nobody rejected. A corrected number is one number,
     * whatever range was found.
     */
    public Figure figure(int index) {
        Figure found = reading.figures().get(index);
        String finding = Findings.figure(index);
        String value = decided.correction(finding, "value");
        String bound = decided.correction(finding, "bound");
        String counted = decided.correction(finding, "counted");
        return new Figure(
                found.span(),
                value == null ? found.value() : new BigDecimal(value),
                value == null ? found.low() : null,
                value == null ? found.high() : null,
                bound == null ? found.bound() : Bound.valueOf(constant(bound)),
                counted == null ? found.of() : counted,
                counted == null ? found.ofSpan() : ifItHolds(counted, found.ofSpan()),
                corrected(finding, "unit", found.unit()),
                fate(found, decided.correction(finding, "fate")),
                surviving(found.attribution()),
                evidence(finding, OF_FIGURE, found.evidence()));
    }

    /** A time by its place in the reading, from 0. A corrected one is a date. */
    public TimeMention time(int index) {
        TimeMention found = reading.times().get(index);
        String finding = Findings.time(index);
        String value = decided.correction(finding, "value");
        if (value == null) {
            return found;
        }
        PartialDate date = PartialDate.parse(value);
        return new TimeMention(
                found.span(),
                TimeMention.Type.DATE,
                date.value(),
                date.earliest(),
                date.latest(),
                evidence(finding, OF_TIME, found.evidence()));
    }

    /**
     * An entity with its name and type. The code of a state is that of the state that was found: another has none, and what
     * is of another type belongs to nobody that is known.
     */
    public Entity entity(Entity found) {
        String correctedName = decided.correction(found.id(), "name");
        String correctedType = decided.correction(found.id(), "type");
        String name = correctedName == null ? found.name() : correctedName;
        EntityType type = correctedType == null ? found.type() : EntityType.valueOf(constant(correctedType));
        boolean hasType = type == found.type();
        boolean isTheState = type != EntityType.STATE || Folding.name(name).equals(Folding.name(found.name()));
        return new Entity(
                found.id(),
                type,
                name,
                found.mentions(),
                found.roles(),
                found.standsFor(),
                hasType && isTheState ? found.iso() : null,
                hasType ? found.parent() : null);
    }

    /** The entity that said it, as it was found; where a person named another speaker, the story's one of that name, if any. */
    Optional<Entity> speaker(Attribution found) {
        String name = decided.correction(found.id(), "speaker");
        Optional<Entity> speaker = reading.entity(found.speaker());
        if (name == null) {
            return speaker;
        }
        EntityType type = speaker.map(Entity::type).orElse(EntityType.PERSON);
        List<Entity> named = reading.entities().stream()
                .filter(entity -> decided.verdict(entity.id()) != Verdict.REJECT)
                .filter(entity -> Folding.name(entity(entity).name()).equals(Folding.name(name)))
                .toList();
        return named.stream()
                .filter(entity -> entity(entity).type() == type)
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** What the speaker is called whom a person named, or whose name one corrected; empty when nobody did. */
    public Optional<String> speakerName(Attribution found) {
        return Optional.ofNullable(decided.correction(found.id(), "speaker"))
                .or(() -> Optional.ofNullable(found.speaker()).map(speaker -> decided.correction(speaker, "name")));
    }

    /** The words of a correction stand in the text only where they are the ones that were found. */
    private @Nullable Span ifItHolds(String words, @Nullable Span span) {
        return span != null && reading.article().textOf(span).equals(words) ? span : null;
    }

    /** A corrected fate keeps when and where people were befallen. */
    private static @Nullable Fate fate(Figure found, @Nullable String kind) {
        Fate fate = found.fate();
        if (kind == null) {
            return fate;
        }
        return fate == null ? Fate.of(kind) : new Fate(kind, fate.time(), fate.place());
    }

    private String evidence(String finding, List<String> fields, String rule) {
        List<String> people = decided.correctedBy(finding, fields);
        return people.isEmpty() ? rule : rule + "; corrected by " + String.join(", ", people);
    }

    private @Nullable String corrected(String finding, String field, @Nullable String found) {
        String correction = decided.correction(finding, field);
        return correction == null ? found : correction;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
