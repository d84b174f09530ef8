package org.belegg.cli;

import org.belegg.model.BeleggException;

/** The command line asks for something that makes no sense or cannot be had. Exit status 2. */
public final class UsageException extends BeleggException {
    private static final long serialVersionUID = 1L;

    /** A message that says what is wrong and what to do instead. */
    public UsageException(String message) {
        super(message, null);
    }
}
