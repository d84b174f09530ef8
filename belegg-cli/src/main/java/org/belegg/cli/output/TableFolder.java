package org.belegg.cli.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.belegg.cli.work.Outcome;
import org.belegg.cli.work.Output;

/** A folder with a file a table, each over all stories. The files appear when the run is done. */
public final class TableFolder implements Destination<Output> {
    private final List<OutputFile> files = new ArrayList<>();

    /**
     * Tables in these formats; the folder is made where it is not there.
     *
     * @param names of the files without their ending, one a format
     * @throws org.belegg.cli.UsageException when the folder cannot be made or written to
     */
    public TableFolder(Path folder, List<String> names, List<OutputFormat> formats) {
        if (names.size() != formats.size()) {
            throw new IllegalArgumentException("need a name a format, got " + names + " for " + formats.size());
        }
        OutputFolder.make(folder);
        for (int i = 0; i < names.size(); i++) {
            files.add(
                    new OutputFile(folder.resolve(names.get(i) + formats.get(i).ending()), formats.get(i)));
        }
    }

    @Override
    public void write(Outcome.Done<Output> story) {
        for (int i = 0; i < files.size(); i++) {
            files.get(i).write(story.result().parts().get(i));
        }
    }

    @Override
    public void finish() {
        files.forEach(OutputFile::finish);
    }

    @Override
    public String keep() {
        return files.stream().map(OutputFile::keep).collect(Collectors.joining(", "));
    }

    @Override
    public void discard() {
        files.forEach(OutputFile::discard);
    }
}
