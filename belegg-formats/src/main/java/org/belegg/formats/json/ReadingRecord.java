package org.belegg.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Bound;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Hearsay;
import org.belegg.model.Language;
import org.belegg.model.Mention;
import org.belegg.model.PartialDate;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;
import org.jspecify.annotations.Nullable;

/** A JSON object that {@link ReadingJson} wrote. Throws IllegalArgumentException for what is missing or wrong. */
final class ReadingRecord {
    private final JsonNode record;
    private final String text;

    ReadingRecord(JsonNode record) {
        this.record = record;
        this.text = string(record, "text");
    }

    Reading reading() {
        Article article = new Article(
                string(record, "id"),
                text,
                optional(record, "title"),
                published(record.path("published")),
                optional(record, "outlet"),
                language(optional(record, "languageGiven")));
        Language language = language(string(record, "language"));
        if (language == null) {
            throw new IllegalArgumentException("field \"language\" is missing");
        }
        return new Reading(
                article,
                language,
                all(record, "attributions", this::attribution),
                all(record, "entities", this::entity),
                all(record, "times", this::time),
                all(record, "figures", this::figure),
                all(record, "hearsay", node -> new Hearsay(span(node, "span"), string(node, "evidence"))),
                all(
                        record,
                        "warnings",
                        node -> new Warning(string(node, "code"), string(node, "message"), span(node, "span"))));
    }

    private Attribution attribution(JsonNode node) {
        return new Attribution(
                string(node, "id"),
                constant(AttributionType.class, string(node, "type")),
                constant(Stance.class, string(node, "stance")),
                spans(node, "source"),
                spans(node, "cue"),
                spans(node, "content"),
                optional(node, "speaker"),
                all(node, "channel", this::channel),
                optional(node, "within"),
                string(node, "evidence"));
    }

    private Channel channel(JsonNode node) {
        return new Channel(
                constant(Channel.How.class, string(node, "how")),
                string(node, "name"),
                span(node, "span"),
                optional(node, "entity"));
    }

    private Entity entity(JsonNode node) {
        return new Entity(
                string(node, "id"),
                constant(EntityType.class, string(node, "type")),
                string(node, "name"),
                all(
                        node,
                        "mentions",
                        mention -> new Mention(span(mention), constant(Mention.Kind.class, string(mention, "kind")))),
                all(
                        node,
                        "roles",
                        role -> new Role(
                                string(role, "text"),
                                optional(role, "organisation"),
                                role.path("past").asBoolean())),
                optional(node, "standsFor"),
                optional(node, "iso"),
                optional(node, "parent"));
    }

    private TimeMention time(JsonNode node) {
        return new TimeMention(
                span(node, "span"),
                TimeMention.Type.valueOf(string(node, "type")),
                optional(node, "value"),
                day(node, "earliest"),
                day(node, "latest"),
                string(node, "evidence"));
    }

    private Figure figure(JsonNode node) {
        return new Figure(
                span(node, "span"),
                decimal(node, "value"),
                decimal(node, "low"),
                decimal(node, "high"),
                constant(Bound.class, string(node, "bound")),
                string(node, "of"),
                spanOrNull(node, "ofSpan"),
                optional(node, "unit"),
                fate(node),
                optional(node, "attribution"),
                string(node, "evidence"));
    }

    /** Readings that were written before figures told when and where have neither field. */
    private @Nullable Fate fate(JsonNode node) {
        String kind = optional(node, "fate");
        return kind == null ? null : new Fate(kind, spanOrNull(node, "fateTime"), spanOrNull(node, "fatePlace"));
    }

    private @Nullable Span spanOrNull(JsonNode node, String field) {
        return isAbsent(node.path(field)) ? null : span(node, field);
    }

    private List<Span> spans(JsonNode node, String field) {
        return all(node.path(field), "spans", this::span);
    }

    private Span span(JsonNode node, String field) {
        return span(node.path(field));
    }

    private Span span(JsonNode node) {
        Span span = new Span(number(node, "start"), number(node, "end"));
        String words = string(node, "text");
        if (span.end() > text.length()
                || !text.substring(span.start(), span.end()).equals(words)) {
            throw new IllegalArgumentException("the text does not hold \"" + words + "\" from " + span.start() + " to "
                    + span.end() + "; offsets count UTF-16 code units");
        }
        return span;
    }

    private static @Nullable PartialDate published(JsonNode node) {
        if (isAbsent(node)) {
            return null;
        }
        return new PartialDate(
                string(node, "value"),
                LocalDate.parse(string(node, "earliest")),
                LocalDate.parse(string(node, "latest")));
    }

    private static @Nullable Language language(@Nullable String code) {
        return code == null
                ? null
                : Language.ofCode(code)
                        .orElseThrow(() -> new IllegalArgumentException("no language has the code \"" + code + "\""));
    }

    private static <T> List<T> all(JsonNode node, String field, Function<JsonNode, T> value) {
        List<T> values = new ArrayList<>();
        node.path(field).forEach(element -> values.add(value.apply(element)));
        return values;
    }

    private static int number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.canConvertToInt()) {
            throw new IllegalArgumentException("field \"" + field + "\" is missing or no whole number");
        }
        return value.intValue();
    }

    private static String string(JsonNode node, String field) {
        String value = optional(node, field);
        if (value == null) {
            throw new IllegalArgumentException("field \"" + field + "\" is missing");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException("field \"" + field + "\" is no string");
        }
        return value.textValue();
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        String day = optional(node, field);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable BigDecimal decimal(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isNumber()) {
            throw new IllegalArgumentException("field \"" + field + "\" is no number");
        }
        return value.decimalValue();
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " is called \"" + word + "\"");
    }
}
