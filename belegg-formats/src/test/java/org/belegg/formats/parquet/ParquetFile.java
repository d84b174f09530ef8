package org.belegg.formats.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.belegg.formats.table.FindingTable;
import org.belegg.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A file as Apache's reader sees it, which is what Spark reads with.
 *
 * @param groups how many groups of rows it has
 * @param rows by column: words, numbers, days, and lists of rows; null where nothing is
 */
record ParquetFile(
        MessageType schema,
        String writer,
        Map<String, String> notes,
        int groups,
        List<Map<String, @Nullable Object>> rows) {

    static byte[] bytes(FindingTable table, long groupBytes, Reading... readings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetTable file = new ParquetTable(table, out, groupBytes);
        try {
            for (Reading reading : readings) {
                file.write(reading);
            }
            file.finish();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return out.toByteArray();
    }

    /** The table written and read back. */
    static ParquetFile of(FindingTable table, Reading... readings) {
        return of(bytes(table, 1 << 20, readings));
    }

    static ParquetFile of(byte[] bytes) {
        try {
            Path file = Files.createTempFile("table", ".parquet");
            try {
                Files.copy(new ByteArrayInputStream(bytes), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                return read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static ParquetFile read(Path file) throws IOException {
        ParquetReadOptions options =
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            var description = reader.getFileMetaData();
            MessageType schema = description.getSchema();
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            int groups = 0;
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                groups++;
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    rows.add(row(records.read()));
                }
            }
            return new ParquetFile(schema, description.getCreatedBy(), description.getKeyValueMetaData(), groups, rows);
        }
    }

    private static Map<String, @Nullable Object> row(Group group) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (Type field : group.getType().getFields()) {
            row.put(field.getName(), value(group, field));
        }
        return row;
    }

    private static @Nullable Object value(Group group, Type field) {
        if (group.getFieldRepetitionCount(field.getName()) == 0) {
            return null;
        }
        if (!field.isPrimitive()) {
            return list(group.getGroup(field.getName(), 0));
        }
        return switch (field.asPrimitiveType().getPrimitiveTypeName()) {
            case BINARY -> group.getBinary(field.getName(), 0).toStringUsingUTF8();
            case DOUBLE -> group.getDouble(field.getName(), 0);
            case INT32 -> {
                int number = group.getInteger(field.getName(), 0);
                yield field.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation
                        ? LocalDate.ofEpochDay(number)
                        : number;
            }
            default -> throw new IllegalStateException("no table has " + field);
        };
    }

    private static List<Map<String, @Nullable Object>> list(Group list) {
        List<Map<String, @Nullable Object>> members = new ArrayList<>();
        for (int i = 0; i < list.getFieldRepetitionCount("list"); i++) {
            members.add(row(list.getGroup("list", i).getGroup("element", 0)));
        }
        return members;
    }
}
