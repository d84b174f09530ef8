package org.belegg.cli.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.belegg.archive.decision.FindingKind;
import org.belegg.archive.search.Hit;
import org.belegg.archive.tally.Origin;
import org.belegg.archive.tally.Report;
import org.belegg.formats.Quotation;
import org.belegg.formats.json.JsonText;
import org.belegg.model.Article;
import org.belegg.model.Figure;
import org.belegg.model.PartialDate;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A row that was found, for programs: as a line of JSON, with the spans, or as the cells of a table. The names of both
 * are a promise, and are told in docs/archive.md.
 */
public final class FoundRecord {
    /** The names of the cells, in order. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "story",
            "outlet",
            "published",
            "title",
            "language",
            "kind",
            "speaker",
            "stance",
            "type",
            "chain",
            "words",
            "meaning",
            "value",
            "bound",
            "counted",
            "said",
            "evidence",
            "decided",
            "replaced",
            "family",
            "origin");

    private static final int USUAL_LENGTH = 1_000;

    private final Hit hit;
    private final Article article;
    private final @Nullable FindingView view;

    /** The record of a row. */
    public FoundRecord(Hit hit) {
        this.hit = hit;
        this.article = hit.story().reading().article();
        this.view = hit.finding() == null ? null : new FindingView(hit.story(), hit.finding());
    }

    /** The cells, in the order of {@link #COLUMNS}; empty where there is nothing to say. */
    public List<String> cells() {
        List<String> cells = new ArrayList<>(List.of(
                hit.id(),
                article.id(),
                text(article.outlet()),
                published(),
                text(article.title()),
                hit.story().reading().language().code()));
        FindingView found = view;
        if (found == null) {
            cells.add("story");
            while (cells.size() < COLUMNS.size() - 2) {
                cells.add("");
            }
            cells.addAll(List.of(family(), origin()));
            return cells;
        }
        Figure figure = found.kind() == FindingKind.FIGURE ? found.correctedFigure() : null;
        cells.addAll(List.of(
                found.kind().label(),
                found.speaker(),
                found.stance(),
                found.type(),
                found.chain(),
                found.bareWords(),
                found.meaning(),
                figure == null ? "" : number(figure.value()),
                figure == null ? "" : figure.bound().name().toLowerCase(Locale.ROOT),
                figure == null ? "" : Quotation.onOneLine(figure.of()),
                found.said(),
                found.evidence(),
                found.verdict(),
                found.replaced(),
                family(),
                origin()));
        return cells;
    }

    private String family() {
        return text(hit.story().family());
    }

    private String origin() {
        return Origin.of(new Report(hit.story(), hit.finding())).label();
    }

    /** The record as a line of JSON with its line break: the cells by name, empty ones as null, and the spans. */
    public String json() {
        return JsonText.of(USUAL_LENGTH, this::write) + '\n';
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        List<String> cells = cells();
        for (int i = 0; i < COLUMNS.size(); i++) {
            json.writeStringField(COLUMNS.get(i), cells.get(i).isEmpty() ? null : cells.get(i));
        }
        json.writeArrayFieldStart("spans");
        for (Span span : view == null ? List.<Span>of() : view.spans()) {
            json.writeStartObject();
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
            json.writeStringField("text", article.textOf(span));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private String published() {
        PartialDate published = article.published();
        return published == null ? "" : published.value();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toString();
    }
}
