package org.belegg.archive.store;

import java.nio.file.Path;
import org.belegg.model.BeleggException;
import org.jspecify.annotations.Nullable;

/** An archive cannot be used: a full disk, a folder that may not be written to. */
public class ArchiveException extends BeleggException {
    private static final long serialVersionUID = 1L;

    /** What happened, to which archive, and what to do. */
    public ArchiveException(Path archive, String what, @Nullable Throwable cause) {
        super("archive " + archive + ": " + what, cause);
    }
}
