package org.belegg.archive.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.belegg.archive.matter.Claim;
import org.belegg.archive.matter.Matter;
import org.belegg.archive.matter.MatterStory;
import org.belegg.archive.matter.Opposition;
import org.belegg.archive.matter.Question;
import org.belegg.archive.matter.Relation;
import org.belegg.archive.matter.Statement;
import org.belegg.archive.matter.Voucher;
import org.belegg.formats.Days;
import org.belegg.formats.json.JsonText;
import org.belegg.model.Figure;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/** A matter as one line of JSON. Its fields are a promise, told in docs/archive.md; what is not known is null. */
public final class MatterJson {
    private static final int LENGTH = 1 << 16;

    /** The whole matter with its line break. */
    public String of(Matter matter) {
        return JsonText.of(LENGTH, json -> write(json, matter)) + '\n';
    }

    private static void write(JsonGenerator json, Matter matter) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("stories");
        for (MatterStory story : matter.stories()) {
            json.writeStartObject();
            json.writeStringField("key", story.key());
            json.writeStringField("id", story.id());
            json.writeStringField("title", story.title());
            json.writeStringField("outlet", story.outlet());
            days(json, "published", story.published());
            json.writeStringField("language", story.language());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("omitted", matter.omitted());
        json.writeArrayFieldStart("questions");
        for (Question question : matter.questions()) {
            question(json, question);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("oppositions");
        for (Opposition opposition : matter.oppositions()) {
            opposition(json, opposition);
        }
        json.writeEndArray();
        strings(json, "unsorted", matter.unsorted());
        json.writeEndObject();
    }

    private static void question(JsonGenerator json, Question question) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", question.id());
        json.writeStringField("counted", question.counted());
        json.writeStringField("unit", question.unit());
        json.writeStringField("fate", question.fate());
        json.writeStringField("place", question.place());
        days(json, "event", question.event());
        json.writeArrayFieldStart("figures");
        for (Claim claim : question.claims()) {
            claim(json, claim);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("tally");
        json.writeNumberField("reports", question.tally().reports());
        json.writeNumberField("stories", question.tally().stories());
        json.writeNumberField("outlets", question.tally().outlets());
        json.writeNumberField("origins", question.tally().origins());
        json.writeEndObject();
        json.writeArrayFieldStart("relations");
        for (Relation relation : question.relations()) {
            json.writeStartObject();
            json.writeStringField("kind", relation.kind().label());
            json.writeStringField("first", relation.first());
            json.writeStringField("second", relation.second());
            json.writeStringField("rule", relation.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings(json, "near", question.near());
        json.writeEndObject();
    }

    private static void claim(JsonGenerator json, Claim claim) throws IOException {
        Figure figure = claim.figure();
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("story", claim.story());
        voucher(json, claim.voucher());
        json.writeStringField("stance", MatterWords.stance(claim.stance()));
        days(json, "said", claim.said());
        json.writeStringField("place", claim.place());
        days(json, "event", claim.event());
        number(json, "value", figure.value());
        number(json, "low", figure.low());
        number(json, "high", figure.high());
        json.writeStringField("bound", figure.bound().name().toLowerCase(Locale.ROOT));
        json.writeStringField("of", figure.of());
        json.writeObjectFieldStart("span");
        Span span = figure.span();
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", claim.words());
        json.writeEndObject();
        json.writeObjectFieldStart("allows");
        number(json, "low", claim.allows().low());
        json.writeBooleanField("lowIsOut", claim.allows().lowIsOut());
        number(json, "high", claim.allows().high());
        json.writeBooleanField("highIsOut", claim.allows().highIsOut());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void opposition(JsonGenerator json, Opposition opposition) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", opposition.kind().label());
        json.writeFieldName("first");
        statement(json, opposition.first());
        json.writeFieldName("second");
        statement(json, opposition.second());
        strings(json, "shared", opposition.shared());
        json.writeStringField("rule", opposition.rule());
        json.writeEndObject();
    }

    private static void statement(JsonGenerator json, Statement statement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", statement.id());
        json.writeStringField("story", statement.story());
        voucher(json, statement.voucher());
        json.writeStringField("stance", MatterWords.stance(statement.stance()));
        days(json, "said", statement.said());
        json.writeStringField("words", statement.words());
        json.writeEndObject();
    }

    private static void voucher(JsonGenerator json, Voucher voucher) throws IOException {
        json.writeObjectFieldStart("voucher");
        json.writeStringField("id", voucher.id());
        json.writeStringField("name", voucher.name());
        json.writeEndObject();
    }

    private static void days(JsonGenerator json, String name, @Nullable Days days) throws IOException {
        if (days == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("earliest", days.earliest().toString());
        json.writeStringField("latest", days.latest().toString());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal number) throws IOException {
        if (number == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, number);
        }
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
