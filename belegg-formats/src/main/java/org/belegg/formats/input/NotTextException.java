package org.belegg.formats.input;

import org.belegg.model.BeleggException;

/** The bytes are no text. The message says what they look like, and holds no place: add the file's name. */
public final class NotTextException extends BeleggException {
    private static final long serialVersionUID = 1L;

    NotTextException(String message) {
        super(message, null);
    }
}
