package org.belegg.formats.parquet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.belegg.formats.table.Cell;
import org.belegg.formats.table.Heading;

/** A column with at most one value a row. What its type cannot hold is absent, as is what is not there. */
final class PlainColumn implements TableColumn {
    // Python knows the days of these years and no others; one day beyond them would stop the reading of the whole file.
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final SchemaElement schema;
    private final WordValues words = new WordValues();
    private final NumberValues numbers = new NumberValues();
    private final Leaf leaf;

    PlainColumn(Heading heading) {
        schema = switch (heading.kind()) {
            case WORDS -> Elements.words(heading.name());
            case WHOLE -> Elements.whole(heading.name());
            case DECIMAL -> Elements.decimal(heading.name());
            case DAY -> Elements.day(heading.name());
            case STRETCHES -> throw new IllegalArgumentException("need one value a row, got " + heading);
        };
        schema.setRepetition_type(FieldRepetitionType.OPTIONAL);
        leaf = new Leaf(
                List.of(heading.name()),
                schema.getType(),
                1,
                false,
                schema.getType() == Type.BYTE_ARRAY ? words : numbers);
    }

    @Override
    public void add(Cell cell) {
        leaf.addLevels(0, addValue(cell) ? 1 : 0);
    }

    /** Whether there was a value to add. */
    private boolean addValue(Cell cell) {
        if (cell instanceof Cell.Words each) {
            words.add(each.text());
            return true;
        }
        if (cell instanceof Cell.Whole each) {
            numbers.add(each.number());
            return true;
        }
        if (cell instanceof Cell.Decimal each) {
            return add(each.number());
        }
        if (cell instanceof Cell.Day each) {
            return add(each.day());
        }
        return false;
    }

    private boolean add(BigDecimal number) {
        double nearest = number.doubleValue();
        boolean fits = Double.isFinite(nearest);
        if (fits) {
            numbers.add(nearest);
        }
        return fits;
    }

    private boolean add(LocalDate day) {
        boolean fits = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        if (fits) {
            numbers.add((int) day.toEpochDay());
        }
        return fits;
    }

    @Override
    public List<SchemaElement> schema() {
        return List.of(schema);
    }

    @Override
    public List<Leaf> leaves() {
        return List.of(leaf);
    }
}
