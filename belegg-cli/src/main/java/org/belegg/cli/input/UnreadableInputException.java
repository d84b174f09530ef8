package org.belegg.cli.input;

import org.belegg.model.BeleggException;
import org.jspecify.annotations.Nullable;

/** A story cannot be read: the file is missing, forbidden or no text, or a line is broken. Exit status 3. */
public final class UnreadableInputException extends BeleggException {
    private static final long serialVersionUID = 1L;

    /** A message that names the place, says what is wrong and what to do. */
    public UnreadableInputException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
