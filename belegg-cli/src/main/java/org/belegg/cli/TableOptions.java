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

/** Which tables {@code --format csv} and {@code parquet} write, and for which program. */
final class TableOptions {
    @Option(
            names = "--table",
            paramLabel = "TABLE",
            converter = TableConverter.class,
            description =
                    "Of --format csv and parquet: attributions (as it is when not given), entities, roles, times, figures, "
                            + "hearsay or warnings. With -o FOLDER/ all are written when not given, a file each.")
    private @Nullable FindingTable table;

    @Option(
            names = "--for",
            paramLabel = "PROGRAM",
            converter = DialectConverter.class,
            description = "Of --format csv: excel writes semicolons, decimal commas and a byte order mark, and makes "
                    + "cells harmless that begin as a formula.")
    private @Nullable CsvDialect dialect;

    /** Refuses options that this format has no use for. */
    void requireUseIn(Format format) {
        if (table != null && !format.hasTables()) {
            throw new UsageException("--table is for --format csv and parquet, but the format is " + format.label());
        }
        if (dialect != null && format != Format.CSV) {
            throw new UsageException("--for is for --format csv, but the format is " + format.label());
        }
    }

    /** The tables for one file or stream: the chosen one, else the attributions. */
    List<FindingTable> forOneFile() {
        return List.of(table == null ? FindingTable.ATTRIBUTIONS : table);
    }

    /** The tables for a folder: the chosen one, else all. */
    List<FindingTable> forFolder() {
        return table == null ? List.of(FindingTable.values()) : List.of(table);
    }

    /** A table as CSV for the chosen program. */
    CsvFormat csv(FindingTable one) {
        return new CsvFormat(one, dialect == null ? CsvDialect.STANDARD : dialect);
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
