package org.belegg.formats.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.belegg.model.Hearsay;
import org.belegg.model.Reading;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;

/** The tables that a reading can be written as, one a kind of finding. */
public enum FindingTable {
    /** Who said what, a row an attribution. */
    ATTRIBUTIONS,
    /** Who is who, a row an entity. */
    ENTITIES,
    /** Titles and positions, a row a role. */
    ROLES,
    /** When, a row an expression. */
    TIMES,
    /** How many and who says so, a row a figure. */
    FIGURES,
    /** What is told without a source. */
    HEARSAY,
    /** What is odd about the text. */
    WARNINGS;

    /** The name on the command line and of the file: {@code figures}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table with this name, or empty when there is none. */
    public static Optional<FindingTable> ofLabel(String label) {
        return Stream.of(values()).filter(table -> table.label().equals(label)).findFirst();
    }

    /** The names of the columns, in order. */
    public List<String> columns() {
        return headings().stream().map(Heading::name).toList();
    }

    /** What the columns are, in order. */
    public List<Heading> headings() {
        return table().headings();
    }

    /** The cells of each finding of a reading, one a column; the findings in the reading's order. May be empty. */
    public List<List<Cell>> rows(Reading reading) {
        return table().cells(reading);
    }

    private Table<?> table() {
        return switch (this) {
            case ATTRIBUTIONS -> AttributionTable.create();
            case ENTITIES -> EntityTable.create();
            case ROLES -> RoleTable.create();
            case TIMES -> times();
            case FIGURES -> FigureTable.create();
            case HEARSAY -> hearsay();
            case WARNINGS -> warnings();
        };
    }

    private static Table<TimeMention> times() {
        return Table.of(Reading::times, (article, time) -> time.span(), "the expression as it stands")
                .with(
                        "type",
                        "`DATE`, `TIME` (of the day), `DURATION` or `SET` (again and again)",
                        (index, time) -> Cell.of(time.type().name()))
                .with(
                        "value",
                        "what it means, in ISO 8601 and TIMEX3 (`X` for a digit that is not known); empty when it "
                                + "cannot be told",
                        (index, time) -> Cell.of(time.value()))
                .with(
                        "earliest",
                        "the first day that it can mean; empty for durations, sets and what is not known",
                        Kind.DAY,
                        (index, time) -> Cell.of(time.earliest()))
                .with("latest", "the last day that it can mean", Kind.DAY, (index, time) -> Cell.of(time.latest()))
                .with("evidence", "the rule that found it", (index, time) -> Cell.of(time.evidence()));
    }

    private static Table<Hearsay> hearsay() {
        return Table.of(Reading::hearsay, (article, hearsay) -> hearsay.span(), "the words that mark it")
                .with("evidence", "the rule that found it", (index, hearsay) -> Cell.of(hearsay.evidence()));
    }

    private static Table<Warning> warnings() {
        return Table.of(
                        Reading::warnings,
                        (article, warning) -> warning.span(),
                        "the words it is about; empty when it is about the whole story")
                .with("code", "a name that stays the same", (index, warning) -> Cell.of(warning.code()))
                .with("message", "what is odd, for a person", (index, warning) -> Cell.of(warning.message()));
    }
}
