package org.belegg.model;

import org.jspecify.annotations.Nullable;

/**
 * The world failed: a file, an archive or a built-in resource could not be used. The message says what
 * happened, where, and what to do. Odd text never leads here; it gives a reading with warnings.
 */
public class BeleggException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure, with the exception behind it where there is one. */
    public BeleggException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
