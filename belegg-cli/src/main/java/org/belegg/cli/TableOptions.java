package org.belegg.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belegg.formats.csv.CsvDialect;
import org.belegg.formats.csv.CsvFormat;
import org.belegg.formats.table.FindingTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which tables {@code --format csv} writes, and for which program. */
final class TableOptions {
    @Option(
            names = "--table",
            paramLabel = "TABLE",
            converter = TableConverter.class,
            description = "Of --format csv: attributions (as it is when not given), entities, roles, times, figures, "
                    + "hearsay or warnings. With -o FOLDER/ all are written when not given, a file each.")
    private @Nullable FindingTable table;

    @Option(
            names = "--for",
            paramLabel = "PROGRAM",
            converter = DialectConverter.class,
            description = "Of --format csv: excel writes semicolons, decimal commas and a byte order mark, and makes "
                    + "cells harmless that begin as a formula.")
    private @Nullable CsvDialect dialect;

    /** Whether any of these options was given. */
    boolean areGiven() {
        return table != null || dialect != null;
    }

    /** The tables for one file or stream: the chosen one, else the attributions. */
    List<CsvFormat> forOneFile() {
        return formats(Stream.of(table == null ? FindingTable.ATTRIBUTIONS : table));
    }

    /** The tables for a folder: the chosen one, else all. */
    List<CsvFormat> forFolder() {
        return formats(table == null ? Stream.of(FindingTable.values()) : Stream.of(table));
    }

    private List<CsvFormat> formats(Stream<FindingTable> tables) {
        CsvDialect chosen = dialect == null ? CsvDialect.STANDARD : dialect;
        return tables.map(each -> new CsvFormat(each, chosen)).toList();
    }

    static final class TableConverter implements ITypeConverter<FindingTable> {
        @Override
        public FindingTable convert(String value) {
            return FindingTable.ofLabel(value)
                    .orElseThrow(() -> new TypeConversionException("need one of "
                            + Stream.of(FindingTable.values())
                                    .map(FindingTable::label)
                                    .collect(Collectors.joining(", "))
                            + ", got \"" + value + "\""));
        }
    }

    static final class DialectConverter implements ITypeConverter<CsvDialect> {
        @Override
        public CsvDialect convert(String value) {
            if (!value.equals("excel")) {
                throw new TypeConversionException("need excel, got \"" + value + "\"");
            }
            return CsvDialect.EXCEL;
        }
    }
}
