package org.belegg.archive.article;

import org.belegg.model.BeleggException;

/** Nothing in the archive is called so, or more than one thing is. The message says what was looked for. */
public final class UnknownReferenceException extends BeleggException {
    private static final long serialVersionUID = 1L;

    /** What was looked for, and what to do instead. */
    public UnknownReferenceException(String message) {
        super(message, null);
    }
}
