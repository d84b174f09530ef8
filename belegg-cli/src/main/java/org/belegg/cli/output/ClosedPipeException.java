package org.belegg.cli.output;

import java.io.IOException;
import org.belegg.model.BeleggException;

/** Whoever reads the standard output has had enough. Not a failure: the run ends quietly. */
public final class ClosedPipeException extends BeleggException {
    private static final long serialVersionUID = 1L;

    ClosedPipeException(IOException cause) {
        super("the reader of the standard output closed it", cause);
    }
}
