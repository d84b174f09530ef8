package org.belegg.formats.table;

import org.belegg.formats.FigureWords;
import org.belegg.formats.Voice;
import org.belegg.model.Figure;
import org.belegg.model.Reading;

/** The table of figures. */
final class FigureTable {
    private FigureTable() {}

    static Table<Figure> create() {
        return Table.of(Reading::figures, (article, row) -> row.span(), "the number with what bounds it, as it stands")
                .with(
                        "value",
                        "the plain number; empty for a range and for a number that is not told",
                        Kind.DECIMAL,
                        (index, row) -> Cell.of(row.value()))
                .with(
                        "low",
                        "the least that it can be, where the words tell",
                        Kind.DECIMAL,
                        (index, row) -> Cell.of(row.low()))
                .with(
                        "high",
                        "the most that it can be, where the words tell",
                        Kind.DECIMAL,
                        (index, row) -> Cell.of(row.high()))
                .with(
                        "bound",
                        "`exact`, `about`, `at_least`, `more_than`, `at_most`, `less_than` or `several`",
                        (index, row) -> Cell.of(row.bound()))
                .with(
                        "of",
                        "what is counted, as it stands; empty when the words do not say",
                        (index, row) -> Cell.of(row.of()))
                .with(
                        "of_start",
                        "where `of` begins",
                        Kind.WHOLE,
                        (index, row) -> row.ofSpan() == null
                                ? new Cell.Nothing()
                                : Cell.of(row.ofSpan().start()))
                .with(
                        "of_end",
                        "where it ends",
                        Kind.WHOLE,
                        (index, row) -> row.ofSpan() == null
                                ? new Cell.Nothing()
                                : Cell.of(row.ofSpan().end()))
                .with(
                        "unit",
                        "the normalised unit: a currency by ISO 4217, `person`, `percent`, `metre`, ...; empty for "
                                + "other things",
                        (index, row) -> Cell.of(row.unit()))
                .with(
                        "fate",
                        "what befell the people counted: `killed`, `injured`, `missing`, `abducted`, `freed`, "
                                + "`arrested` or `displaced`",
                        (index, row) ->
                                Cell.of(row.fate() == null ? "" : row.fate().kind()))
                .with(
                        "attribution",
                        "the id of the attribution that vouches for it; empty in the writer's own voice",
                        (index, row) -> Cell.of(row.attribution()))
                .with(
                        "voucher",
                        "who says so, by name; `the writer` in the writer's own voice",
                        (index, row) -> Cell.of(Voice.of(row, index).name()))
                .with(
                        "stance",
                        "what that voice does with it: see the attributions; `affirms` in the writer's own",
                        (index, row) -> Cell.of(Voice.of(row, index).stance()))
                .with(
                        "chain",
                        "all hands that it went through, outermost first, ` <- ` between two",
                        (index, row) -> Cell.of(Voice.of(row, index).chain().toString()))
                .with("evidence", "the rule that found it", (index, row) -> Cell.of(row.evidence()))
                .with(
                        "fate_time",
                        "when it befell them, in the story's words: one of the times; empty when the clause does not say",
                        (index, row) -> Cell.of(FigureWords.when(row, index.article())))
                .with(
                        "fate_place",
                        "the name of the place where it befell them; empty when the clause does not say",
                        (index, row) -> Cell.of(FigureWords.where(row, index.article())));
    }
}
