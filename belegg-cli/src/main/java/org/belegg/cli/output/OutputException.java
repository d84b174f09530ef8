package org.belegg.cli.output;

import java.io.IOException;
import org.belegg.model.BeleggException;

/** A result cannot be written: a full disk, a folder that went away. Exit status 1. */
public final class OutputException extends BeleggException {
    private static final long serialVersionUID = 1L;

    OutputException(String place, IOException cause, String remedy) {
        super("cannot write " + place + ": " + cause.getMessage() + ". " + remedy, cause);
    }
}
