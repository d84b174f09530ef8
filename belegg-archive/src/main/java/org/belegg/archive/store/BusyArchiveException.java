package org.belegg.archive.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Somebody else writes to the archive, and went on for longer than we were ready to wait. Nothing was changed. */
public final class BusyArchiveException extends ArchiveException {
    private static final long serialVersionUID = 1L;

    BusyArchiveException(Path archive, @Nullable Throwable cause) {
        super(archive, "somebody else writes to it. Wait until that is done, and run again.", cause);
    }
}
