package org.belegg.formats.annotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.belegg.formats.CodePointIndex;
import org.belegg.model.Span;

/** What annotations of one story select: a stretch, by its words and by its place. */
final class Target {
    /** Code points of prefix and suffix; enough to tell two places with the same words apart. */
    private static final int CONTEXT = 32;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final String iri;
    private final String text;
    private final CodePointIndex index;

    Target(String iri, String text) {
        this.iri = iri;
        this.text = text;
        this.index = CodePointIndex.of(text);
    }

    /** The field {@code target}: an object for one stretch, a list for several. */
    void write(JsonGenerator json, List<Span> spans) throws IOException {
        json.writeFieldName("target");
        if (spans.size() == 1) {
            write(json, spans.get(0));
            return;
        }
        json.writeStartArray();
        for (Span span : spans) {
            write(json, span);
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, Span span) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", iri);
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", text.substring(span.start(), span.end()));
        json.writeStringField("prefix", text.substring(prefixStart(span.start()), span.start()));
        json.writeStringField("suffix", text.substring(span.end(), suffixEnd(span.end())));
        json.writeEndObject();
        Span codePoints = index.codePoints(span);
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", codePoints.start());
        json.writeNumberField("end", codePoints.end());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Where the words before begin: never in the middle of what a reader sees as one character. */
    private int prefixStart(int offset) {
        int start = offset;
        for (int i = 0; i < CONTEXT && start > 0; i++) {
            start = text.offsetByCodePoints(start, -1);
        }
        while (start < offset && isCharacterGoingOn(start)) {
            start = text.offsetByCodePoints(start, 1);
        }
        return start;
    }

    private int suffixEnd(int offset) {
        int end = offset;
        for (int i = 0; i < CONTEXT && end < text.length(); i++) {
            end = text.offsetByCodePoints(end, 1);
        }
        while (end > offset && end < text.length() && isCharacterGoingOn(end)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end;
    }

    private boolean isCharacterGoingOn(int offset) {
        int codePoint = text.codePointAt(offset);
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || codePoint == ZERO_WIDTH_JOINER
                || (offset > 0 && text.codePointBefore(offset) == ZERO_WIDTH_JOINER);
    }
}
