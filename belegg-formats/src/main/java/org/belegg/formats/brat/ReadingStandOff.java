package org.belegg.formats.brat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.belegg.formats.Term;
import org.belegg.model.Attribution;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.Figure;
import org.belegg.model.Hearsay;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** One reading as stand-off lines. Names of types and relations stand in {@code annotation.conf} too. */
final class ReadingStandOff {
    private final Reading reading;
    private final StandOff lines;
    private final Map<String, String> contents = new HashMap<>();
    /** The ids of an entity's mentions by where they begin. */
    private final Map<String, NavigableMap<Integer, String>> mentions = new HashMap<>();

    ReadingStandOff(Reading reading) {
        this.reading = reading;
        this.lines = new StandOff(reading.article().text());
    }

    String write() {
        reading.entities().forEach(this::addEntity);
        reading.attributions().forEach(this::addAttribution);
        for (Attribution attribution : reading.attributions()) {
            relate(contents.get(attribution.id()), "Within", contents.get(attribution.within()));
        }
        reading.times().forEach(this::addTime);
        reading.figures().forEach(this::addFigure);
        for (Hearsay hearsay : reading.hearsay()) {
            lines.textBound("Hearsay", List.of(hearsay.span()));
        }
        return lines.toString();
    }

    private void addEntity(Entity entity) {
        String type = typeOf(entity);
        List<String> ids = new ArrayList<>();
        NavigableMap<Integer, String> places = new TreeMap<>();
        for (Mention mention : entity.mentions()) {
            lines.textBound(type, List.of(mention.span())).ifPresent(id -> {
                ids.add(id);
                places.putIfAbsent(mention.span().start(), id);
                lines.attribute("Kind", id, Term.of(mention.kind()));
            });
        }
        lines.equivalent(ids);
        if (!ids.isEmpty()) {
            lines.note(ids.get(0), entity.name());
        }
        mentions.put(entity.id(), places);
    }

    private static String typeOf(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organisation";
            case PLACE -> "Place";
            case STATE -> "State";
            case DOCUMENT -> "Document";
            case GROUP -> "Group";
            case OTHER -> "Other";
        };
    }

    private void addAttribution(Attribution attribution) {
        lines.textBound("Content", attribution.content()).ifPresent(content -> {
            contents.put(attribution.id(), content);
            lines.attribute("Type", content, Term.of(attribution.type()));
            lines.attribute("Stance", content, Term.of(attribution.stance()));
            lines.sharedTextBound("Source", attribution.source()).ifPresent(id -> relate(content, "HasSource", id));
            lines.sharedTextBound("Cue", attribution.cue()).ifPresent(id -> relate(content, "HasCue", id));
            for (Channel channel : attribution.channel()) {
                lines.textBound("Channel", List.of(channel.span())).ifPresent(id -> {
                    lines.attribute("How", id, Term.of(channel.how()));
                    relate(content, "HasChannel", id);
                });
            }
            relate(content, "Speaker", speaker(attribution));
        });
    }

    /** The speaker's mention that begins within the source, else the first one. */
    private @Nullable String speaker(Attribution attribution) {
        NavigableMap<Integer, String> places = mentions.get(attribution.speaker());
        if (places == null || places.isEmpty()) {
            return null;
        }
        for (Span source : attribution.source()) {
            Map.Entry<Integer, String> place = places.ceilingEntry(source.start());
            if (place != null && place.getKey() < source.end()) {
                return place.getValue();
            }
        }
        return places.firstEntry().getValue();
    }

    private void addTime(TimeMention time) {
        lines.textBound("Time", List.of(time.span())).ifPresent(id -> {
            lines.attribute("TimeType", id, time.type().name());
            lines.note(id, time.value() == null ? "" : time.value());
        });
    }

    private void addFigure(Figure figure) {
        lines.textBound("Figure", List.of(figure.span())).ifPresent(id -> {
            lines.attribute("Bound", id, Term.of(figure.bound()));
            lines.note(id, numbers(figure));
            if (figure.ofSpan() != null) {
                lines.sharedTextBound("Counted", List.of(figure.ofSpan()))
                        .ifPresent(counted -> relate(id, "Counts", counted));
            }
            relate(id, "VouchedForIn", contents.get(figure.attribution()));
        });
    }

    private static String numbers(Figure figure) {
        StringJoiner numbers = new StringJoiner(" ");
        add(numbers, "value", figure.value());
        add(numbers, "low", figure.low());
        add(numbers, "high", figure.high());
        return numbers.toString();
    }

    private static void add(StringJoiner numbers, String name, @Nullable BigDecimal number) {
        if (number != null) {
            numbers.add(name + "=" + number);
        }
    }

    private void relate(@Nullable String from, String type, @Nullable String to) {
        if (from != null && to != null) {
            lines.relation(type, from, to);
        }
    }
}
