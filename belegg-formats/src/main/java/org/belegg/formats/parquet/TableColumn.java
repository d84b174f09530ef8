package org.belegg.formats.parquet;

import java.util.List;
import org.apache.parquet.format.SchemaElement;
import org.belegg.formats.table.Cell;
import org.belegg.formats.table.Heading;
import org.belegg.formats.table.Kind;

/** A column of a table, kept in one column of the file or in several. */
interface TableColumn {
    /** The column for cells under this heading. */
    static TableColumn of(Heading heading) {
        return heading.kind() == Kind.STRETCHES ? new StretchesColumn(heading) : new PlainColumn(heading);
    }

    /** Adds the next row's cell. */
    void add(Cell cell);

    /** What the file says of it, outermost first. */
    List<SchemaElement> schema();

    /** The file's columns for it, in the order of the schema. */
    List<Leaf> leaves();

    /** About how many bytes its cells take. */
    default long bytes() {
        return leaves().stream().mapToLong(Leaf::bytes).sum();
    }
}
