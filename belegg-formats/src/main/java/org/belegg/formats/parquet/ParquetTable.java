package org.belegg.formats.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.belegg.formats.table.Cell;
import org.belegg.formats.table.FindingTable;
import org.belegg.model.Reading;

/**
 * One table over any number of readings as a Parquet file: the columns of CSV with their types, and each cell of places as
 * a list of them with their words. The same readings in the same order give the same bytes. For one thread.
 */
public final class ParquetTable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    // The way of writing, not the program: two versions that write alike write the same bytes.
    private static final String WRITER = "belegg version 1";

    // Enough rows that reading one column is worth it, and little enough for the smallest memory that Java starts with.
    private static final long GROUP_BYTES = 8L << 20;

    private final FindingTable table;
    private final CountedStream out;
    private final long groupBytes;
    private final List<TableColumn> columns;
    private final List<RowGroup> groups = new ArrayList<>();
    private long rows;
    private long rowsOfGroup;

    /**
     * The file of this table. Nothing is written before the first reading.
     *
     * @param out takes the bytes; whoever opened it closes it
     */
    public ParquetTable(FindingTable table, OutputStream out) {
        this(table, out, GROUP_BYTES);
    }

    /** With groups of rows that end where this many bytes are passed. */
    ParquetTable(FindingTable table, OutputStream out, long groupBytes) {
        this.table = table;
        this.out = new CountedStream(out);
        this.groupBytes = groupBytes;
        this.columns = table.headings().stream().map(TableColumn::of).toList();
    }

    /** Writes a reading's rows; some stay in memory. */
    public void write(Reading reading) throws IOException {
        for (List<Cell> row : table.rows(reading)) {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).add(row.get(i));
            }
            rowsOfGroup++;
            if (columns.stream().mapToLong(TableColumn::bytes).sum() >= groupBytes) {
                writeGroup();
            }
        }
    }

    /** Completes the file; nothing may be written after it. Without readings it is a table without rows. */
    public void finish() throws IOException {
        if (rowsOfGroup > 0) {
            writeGroup();
        }
        beginFile();
        byte[] description = ThriftBytes.of(description());
        out.write(description);
        out.write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(description.length)
                .array());
        out.write(MAGIC);
        out.flush();
    }

    private void beginFile() throws IOException {
        if (out.count() == 0) {
            out.write(MAGIC);
        }
    }

    private void writeGroup() throws IOException {
        beginFile();
        List<ColumnChunk> chunks = new ArrayList<>();
        for (TableColumn column : columns) {
            for (Leaf leaf : column.leaves()) {
                chunks.add(leaf.writeTo(out));
            }
        }
        long bytes = chunks.stream()
                .mapToLong(chunk -> chunk.getMeta_data().getTotal_uncompressed_size())
                .sum();
        groups.add(new RowGroup(chunks, bytes, rowsOfGroup));
        rows += rowsOfGroup;
        rowsOfGroup = 0;
    }

    private FileMetaData description() {
        List<SchemaElement> schema = new ArrayList<>();
        schema.add(new SchemaElement(table.label()).setNum_children(columns.size()));
        columns.forEach(column -> schema.addAll(column.schema()));
        return new FileMetaData(1, schema, rows, groups)
                .setCreated_by(WRITER)
                .setKey_value_metadata(List.of(
                        new KeyValue("belegg.table").setValue(table.label()),
                        new KeyValue("belegg.offsetUnit").setValue("utf-16")));
    }
}
