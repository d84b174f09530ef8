package org.belegg.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belegg.cli.output.Destination;
import org.belegg.cli.output.OutputFile;
import org.belegg.cli.output.OutputFolder;
import org.belegg.cli.output.OutputFormat;
import org.belegg.cli.output.ParquetFiles;
import org.belegg.cli.output.StandardOutput;
import org.belegg.cli.output.TableFolder;
import org.belegg.cli.work.Output;
import org.belegg.formats.table.FindingTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which form results are given, and where they go. */
final class OutputOptions {
    private static final int FILE_COLUMNS = 80;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "text (as it is when not given), jsonl, html, csv, ...; \"belegg list formats\" tells all.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER",
            description =
                    "Where to write: a file, which appears when all is done, or a folder (one that is there, or a "
                            + "name that ends with /) for a file a story, or with csv and parquet a file a table. The standard output when not given.")
    private @Nullable String output;

    @Mixin
    private TableOptions tables = new TableOptions();

    /** Options that were not parsed but are known. */
    static OutputOptions of(Format format, @Nullable String output) {
        OutputOptions options = new OutputOptions();
        options.format = format;
        options.output = output;
        return options;
    }

    /** Whether a person sees the text view on the console. */
    boolean isTextOnConsole() {
        return format == Format.TEXT && output == null;
    }

    /** Where results go, or null for the standard output. */
    @Nullable
    Path place() {
        if (output == null) {
            return null;
        }
        try {
            return Path.of(output);
        } catch (InvalidPathException cause) {
            throw new UsageException("-o " + output + " is no name that a file can have: " + cause.getReason());
        }
    }

    /** Whether results that are written so may take the place of this file, which need not be there. */
    boolean mayReplace(Path file, Format.Written written) {
        Path place = place();
        if (place == null) {
            return false;
        }
        if (!isFolder(place)) {
            return ArchivePlace.isSame(place, file);
        }
        String name = String.valueOf(file.getFileName());
        Path folder = file.toAbsolutePath().getParent();
        return folder != null
                && ArchivePlace.isSame(place, folder)
                && (written.companions().containsKey(name)
                        || written.frames().stream().anyMatch(frame -> name.endsWith(frame.ending())));
    }

    /** Whether the results themselves do not show warnings to a person. */
    boolean hidesWarnings() {
        return !isTextOnConsole();
    }

    /**
     * The chosen format at work; tells what it loses.
     *
     * @param title of the whole, where the format has one
     */
    Format.Written written(String title, Console console) {
        tables.requireUseIn(format);
        Path place = place();
        if (format.needsFolder() && (place == null || !isFolder(place))) {
            throw new UsageException("--format " + format.label() + " makes several files of a story; "
                    + "give them a folder, as with -o stories/");
        }
        if (format.isBinary() && place == null) {
            throw new UsageException("--format " + format.label() + " is not for reading as it stands; give it a file "
                    + "or a folder, as with -o attributions" + format.ending() + " or -o tables/");
        }
        if (!format.loses().isEmpty()) {
            console.say("belegg: --format " + format.label() + " has no place for " + format.loses());
        }
        boolean toConsole = output == null;
        return format.written(
                title,
                toConsole ? console.columns() : FILE_COLUMNS,
                toConsole && console.coloured(),
                chosenTables().stream().map(tables::csv).toList());
    }

    /** The chosen destination for results that are written so. */
    Destination<Output> destination(Format.Written written, Console console) {
        List<OutputFormat> frames = written.frames();
        Path place = place();
        if (place == null) {
            return new StandardOutput(console.out(), frames.get(0));
        }
        if (!isFolder(place)) {
            return format == Format.PARQUET
                    ? ParquetFiles.one(place, chosenTables().get(0))
                    : new OutputFile(place, frames.get(0));
        }
        if (format == Format.PARQUET) {
            return ParquetFiles.folder(place, chosenTables(), format.ending());
        }
        if (format != Format.CSV) {
            return new OutputFolder(place, frames, written.companions());
        }
        return new TableFolder(
                place, chosenTables().stream().map(FindingTable::label).toList(), frames);
    }

    private List<FindingTable> chosenTables() {
        Path place = place();
        return place != null && isFolder(place) ? tables.forFolder() : tables.forOneFile();
    }

    private boolean isFolder(Path place) {
        return Files.isDirectory(place)
                || (output != null && (output.endsWith("/") || output.endsWith(File.separator)));
    }

    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            List<String> labels = new ArrayList<>();
            for (Format format : Format.values()) {
                if (format.label().equals(value)) {
                    return format;
                }
                labels.add(format.label());
            }
            throw new TypeConversionException("need one of " + String.join(", ", labels) + ", got \"" + value + "\"");
        }
    }
}
