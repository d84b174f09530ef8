package org.belegg.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Hearsay;
import org.belegg.model.Mention;
import org.belegg.model.PartialDate;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;
import org.jspecify.annotations.Nullable;

/** Writes one reading as a JSON object. The names are a contract: see "Canonical JSON" in the design. */
final class ReadingJson {
    private final JsonGenerator json;
    private final Reading reading;
    private final Article article;

    ReadingJson(JsonGenerator json, Reading reading) {
        this.json = json;
        this.reading = reading;
        this.article = reading.article();
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("language", reading.language().code());
        json.writeStringField(
                "languageGiven",
                article.language() == null ? null : article.language().code());
        json.writeStringField("title", article.title());
        writePublished(article.published());
        json.writeStringField("outlet", article.outlet());
        json.writeStringField("text", article.text());
        json.writeStringField("offsetUnit", "utf-16");
        writeArray("attributions", reading.attributions(), this::writeAttribution);
        writeArray("entities", reading.entities(), this::writeEntity);
        writeArray("times", reading.times(), this::writeTime);
        writeArray("figures", reading.figures(), this::writeFigure);
        writeArray("hearsay", reading.hearsay(), this::writeHearsay);
        writeArray("warnings", reading.warnings(), this::writeWarning);
        json.writeEndObject();
    }

    private void writePublished(@Nullable PartialDate published) throws IOException {
        if (published == null) {
            json.writeNullField("published");
            return;
        }
        json.writeObjectFieldStart("published");
        json.writeStringField("value", published.value());
        json.writeStringField("earliest", published.earliest().toString());
        json.writeStringField("latest", published.latest().toString());
        json.writeEndObject();
    }

    private void writeAttribution(Attribution attribution) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", attribution.id());
        json.writeStringField("type", word(attribution.type()));
        json.writeStringField("stance", word(attribution.stance()));
        writeSpans("source", attribution.source());
        writeSpans("cue", attribution.cue());
        writeSpans("content", attribution.content());
        json.writeStringField("speaker", attribution.speaker());
        writeArray("channel", attribution.channel(), this::writeChannel);
        json.writeStringField("within", attribution.within());
        json.writeStringField("evidence", attribution.evidence());
        json.writeEndObject();
    }

    private void writeChannel(Channel channel) throws IOException {
        json.writeStartObject();
        json.writeStringField("how", word(channel.how()));
        json.writeStringField("name", channel.name());
        writeSpan("span", channel.span());
        json.writeStringField("entity", channel.entity());
        json.writeEndObject();
    }

    private void writeEntity(Entity entity) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entity.id());
        json.writeStringField("type", word(entity.type()));
        json.writeStringField("name", entity.name());
        writeArray("mentions", entity.mentions(), this::writeMention);
        writeArray("roles", entity.roles(), this::writeRole);
        json.writeStringField("standsFor", entity.standsFor());
        json.writeStringField("iso", entity.iso());
        json.writeStringField("parent", entity.parent());
        json.writeEndObject();
    }

    private void writeMention(Mention mention) throws IOException {
        json.writeStartObject();
        writeFieldsOf(mention.span());
        json.writeStringField("kind", word(mention.kind()));
        json.writeEndObject();
    }

    private void writeRole(Role role) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", role.text());
        json.writeStringField("organisation", role.organisation());
        json.writeBooleanField("past", role.past());
        json.writeEndObject();
    }

    private void writeTime(TimeMention time) throws IOException {
        json.writeStartObject();
        writeSpan("span", time.span());
        json.writeStringField("type", time.type().name());
        json.writeStringField("value", time.value());
        json.writeStringField("earliest", text(time.earliest()));
        json.writeStringField("latest", text(time.latest()));
        json.writeStringField("evidence", time.evidence());
        json.writeEndObject();
    }

    private void writeFigure(Figure figure) throws IOException {
        json.writeStartObject();
        writeSpan("span", figure.span());
        writeNumber("value", figure.value());
        writeNumber("low", figure.low());
        writeNumber("high", figure.high());
        json.writeStringField("bound", word(figure.bound()));
        json.writeStringField("of", figure.of());
        writeSpanOrNull("ofSpan", figure.ofSpan());
        json.writeStringField("unit", figure.unit());
        Fate fate = figure.fate();
        json.writeStringField("fate", fate == null ? null : fate.kind());
        writeSpanOrNull("fateTime", fate == null ? null : fate.time());
        writeSpanOrNull("fatePlace", fate == null ? null : fate.place());
        json.writeStringField("attribution", figure.attribution());
        json.writeStringField("evidence", figure.evidence());
        json.writeEndObject();
    }

    private void writeSpanOrNull(String name, @Nullable Span span) throws IOException {
        if (span == null) {
            json.writeNullField(name);
        } else {
            writeSpan(name, span);
        }
    }

    private void writeHearsay(Hearsay hearsay) throws IOException {
        json.writeStartObject();
        writeSpan("span", hearsay.span());
        json.writeStringField("evidence", hearsay.evidence());
        json.writeEndObject();
    }

    private void writeWarning(Warning warning) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", warning.code());
        json.writeStringField("message", warning.message());
        writeSpan("span", warning.span());
        json.writeEndObject();
    }

    private void writeSpans(String field, List<Span> spans) throws IOException {
        if (spans.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        writeArray("spans", spans, span -> {
            json.writeStartObject();
            writeFieldsOf(span);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void writeSpan(String field, Span span) throws IOException {
        json.writeObjectFieldStart(field);
        writeFieldsOf(span);
        json.writeEndObject();
    }

    private void writeFieldsOf(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", article.textOf(span));
    }

    private <T> void writeArray(String field, List<T> values, Element<T> element) throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            element.write(value);
        }
        json.writeEndArray();
    }

    private void writeNumber(String field, @Nullable BigDecimal number) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(number);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private interface Element<T> {
        void write(T value) throws IOException;
    }
}
