package org.belegg.archive.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** There is no archive in that place, or it is damaged, or made by a newer Belegg. */
public final class UnreadableArchiveException extends ArchiveException {
    private static final long serialVersionUID = 1L;

    /** What happened, to which archive, and what to do. */
    public UnreadableArchiveException(Path archive, String what, @Nullable Throwable cause) {
        super(archive, what, cause);
    }
}
