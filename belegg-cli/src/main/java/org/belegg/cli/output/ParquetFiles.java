package org.belegg.cli.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.belegg.cli.UsageException;
import org.belegg.cli.work.Outcome;
import org.belegg.cli.work.Output;
import org.belegg.formats.parquet.ParquetTable;
import org.belegg.formats.table.FindingTable;
import org.belegg.model.Reading;

/** A Parquet file a table, each over all stories. The files appear when the run is done. */
public final class ParquetFiles implements Destination<Output> {
    private final Map<Path, FindingTable> tables;
    private final List<Open> files = new ArrayList<>();

    /** A file that is being written. */
    private record Open(Path place, AtomicFile file, ParquetTable table) {}

    private ParquetFiles(Map<Path, FindingTable> tables) {
        tables.keySet().forEach(OutputFile::requireWritable);
        this.tables = tables;
    }

    /**
     * One table in this file. Nothing is made yet.
     *
     * @throws UsageException when the file could not be made
     */
    public static ParquetFiles one(Path place, FindingTable table) {
        return new ParquetFiles(Map.of(place, table));
    }

    /**
     * These tables in a folder, which is made where it is not there.
     *
     * @param ending of the files' names, which are those of the tables
     * @throws UsageException when the folder cannot be made or written to
     */
    public static ParquetFiles folder(Path folder, List<FindingTable> tables, String ending) {
        OutputFolder.make(folder);
        Map<Path, FindingTable> places = new LinkedHashMap<>();
        tables.forEach(table -> places.put(folder.resolve(table.label() + ending), table));
        return new ParquetFiles(places);
    }

    @Override
    public void write(Outcome.Done<Output> story) {
        Reading reading = Objects.requireNonNull(story.result().reading(), "tables are written of a reading");
        for (Open file : opened()) {
            try {
                file.table.write(reading);
            } catch (IOException cause) {
                throw failure(file.place, cause);
            }
        }
    }

    @Override
    public void finish() {
        complete();
        for (Open file : files) {
            try {
                file.file.commit();
            } catch (IOException cause) {
                throw failure(file.place, cause);
            }
        }
    }

    @Override
    public String keep() {
        complete();
        StringJoiner kept = new StringJoiner(", ");
        for (Open file : files) {
            try {
                kept.add("kept in " + file.file.commitPartial());
            } catch (IOException cause) {
                throw failure(file.place, cause);
            }
        }
        return kept.toString();
    }

    /** Writes the end of all tables before the first one is put at its place. */
    private void complete() {
        for (Open file : opened()) {
            try {
                file.table.finish();
            } catch (IOException cause) {
                throw failure(file.place, cause);
            }
        }
    }

    @Override
    public void discard() {
        files.forEach(file -> file.file.discard());
    }

    private List<Open> opened() {
        if (files.isEmpty()) {
            tables.forEach((place, table) -> files.add(open(place, table)));
        }
        return files;
    }

    private static Open open(Path place, FindingTable table) {
        try {
            AtomicFile file = new AtomicFile(place);
            return new Open(place, file, new ParquetTable(table, file.stream()));
        } catch (IOException cause) {
            throw failure(place, cause);
        }
    }

    private static OutputException failure(Path place, IOException cause) {
        return new OutputException(place.toString(), cause, OutputFile.REMEDY);
    }
}
