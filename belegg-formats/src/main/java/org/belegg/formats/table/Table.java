package org.belegg.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.belegg.formats.ReadingIndex;
import org.belegg.model.Article;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one kind of finding and where its rows come from. Every table begins with the same four columns, which
 * tie a row to its characters: {@code article}, {@code start}, {@code end}, {@code text}.
 *
 * @param <T> the kind of finding
 */
final class Table<T> {
    private final Function<Reading, List<T>> rows;
    private final List<Column<T>> columns = new ArrayList<>();

    private Table(Function<Reading, List<T>> rows) {
        this.rows = rows;
    }

    /** A table with the first four columns. */
    static <T> Table<T> of(
            Function<Reading, List<T>> rows, BiFunction<Article, T, @Nullable Span> place, String whatTheTextIs) {
        Table<T> table = new Table<>(rows);
        return table.with(
                        "article",
                        "the id of the story",
                        (index, row) -> Cell.of(index.article().id()))
                .with(
                        "start",
                        "where `text` begins in the story, in UTF-16 code units from 0",
                        Kind.WHOLE,
                        (index, row) -> {
                            Span span = place.apply(index.article(), row);
                            return span == null ? new Cell.Nothing() : Cell.of(span.start());
                        })
                .with(
                        "end",
                        "where it ends; the first code unit that does not belong to it",
                        Kind.WHOLE,
                        (index, row) -> {
                            Span span = place.apply(index.article(), row);
                            return span == null ? new Cell.Nothing() : Cell.of(span.end());
                        })
                .with("text", whatTheTextIs, (index, row) -> {
                    Span span = place.apply(index.article(), row);
                    return Cell.of(span == null ? "" : index.article().textOf(span));
                });
    }

    /** The same table with one more column of words. */
    Table<T> with(String name, String meaning, BiFunction<ReadingIndex, T, Cell> value) {
        return with(name, meaning, Kind.WORDS, value);
    }

    /** The same table with one more column. */
    Table<T> with(String name, String meaning, Kind kind, BiFunction<ReadingIndex, T, Cell> value) {
        columns.add(new Column<>(new Heading(name, meaning, kind, List.of()), value));
        return this;
    }

    /** The same table with one more column of stretches, each of which tells these notes too. */
    Table<T> withStretches(String name, String meaning, List<String> notes, BiFunction<ReadingIndex, T, Cell> value) {
        columns.add(new Column<>(new Heading(name, meaning, Kind.STRETCHES, notes), value));
        return this;
    }

    List<Heading> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** The cells of each finding of a reading, in the reading's order. */
    List<List<Cell>> cells(Reading reading) {
        ReadingIndex index = new ReadingIndex(reading);
        List<List<Cell>> all = new ArrayList<>();
        for (T row : rows.apply(reading)) {
            all.add(columns.stream()
                    .map(column -> column.value().apply(index, row))
                    .toList());
        }
        return all;
    }
}
