package org.belegg.formats.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Type;

/**
 * What Parquet calls a column: values of one kind, and with each its levels. The definition level tells how much of the
 * path to the value is there, the repetition level whether the value goes on in a list (1) or begins a row (0).
 */
final class Leaf {
    private final List<String> path;
    private final Type type;
    private final int fullDefinition;
    private final boolean inList;
    private final Values values;
    private final RunLengths definitions = new RunLengths();
    private final RunLengths repetitions = new RunLengths();

    /**
     * A column without values.
     *
     * @param path the names that lead to it
     * @param fullDefinition the definition level of a value that is there
     * @param inList whether a row can have several
     * @param values of this type
     */
    Leaf(List<String> path, Type type, int fullDefinition, boolean inList, Values values) {
        this.path = List.copyOf(path);
        this.type = type;
        this.fullDefinition = fullDefinition;
        this.inList = inList;
        this.values = values;
    }

    /** Adds the levels of one place, whose value is added elsewhere where it is there. */
    void addLevels(int repetition, int definition) {
        repetitions.add(repetition);
        definitions.add(definition);
    }

    long bytes() {
        return values.bytes() + definitions.bytes() + repetitions.bytes();
    }

    /** Writes what there is as one chunk and forgets it. */
    ColumnChunk writeTo(CountedStream out) throws IOException {
        Values.Encoded encoded = values.encoded();
        long begin = out.count();
        List<Encoding> encodings = new ArrayList<>(List.of(Encoding.RLE, encoded.encoding()));
        ColumnMetaData description = new ColumnMetaData();
        if (encoded.dictionarySize() > 0) {
            encodings.add(Encoding.PLAIN);
            description.setDictionary_page_offset(begin);
            writePage(
                    page(PageType.DICTIONARY_PAGE, encoded.dictionary())
                            .setDictionary_page_header(
                                    new DictionaryPageHeader(encoded.dictionarySize(), Encoding.PLAIN)),
                    encoded.dictionary(),
                    out);
        }
        ByteArrayOutputStream data = data(encoded);
        description.setData_page_offset(out.count());
        writePage(
                page(PageType.DATA_PAGE, data)
                        .setData_page_header(new DataPageHeader(
                                definitions.count(), encoded.encoding(), Encoding.RLE, Encoding.RLE)),
                data,
                out);
        long size = out.count() - begin;
        description
                .setType(type)
                .setEncodings(encodings)
                .setPath_in_schema(path)
                .setCodec(CompressionCodec.UNCOMPRESSED)
                .setNum_values(definitions.count())
                .setTotal_uncompressed_size(size)
                .setTotal_compressed_size(size);
        definitions.clear();
        repetitions.clear();
        values.clear();
        // The offset is of no use any more, and the specification asks for 0.
        return new ColumnChunk(0).setMeta_data(description);
    }

    private ByteArrayOutputStream data(Values.Encoded encoded) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        if (inList) {
            appendLevels(repetitions, 1, data);
        }
        if (fullDefinition > 0) {
            appendLevels(definitions, fullDefinition, data);
        }
        data.writeBytes(encoded.data().toByteArray());
        return data;
    }

    private static void appendLevels(RunLengths levels, int greatest, ByteArrayOutputStream data) {
        byte[] runs = levels.encoded(RunLengths.bitsFor(greatest));
        data.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(runs.length)
                .array());
        data.writeBytes(runs);
    }

    private static PageHeader page(PageType type, ByteArrayOutputStream content) {
        return new PageHeader(type, content.size(), content.size());
    }

    private static void writePage(PageHeader header, ByteArrayOutputStream content, CountedStream out)
            throws IOException {
        out.write(ThriftBytes.of(header));
        content.writeTo(out);
    }
}
