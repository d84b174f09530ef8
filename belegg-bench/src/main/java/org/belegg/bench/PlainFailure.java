package org.belegg.bench;

import java.lang.Thread.UncaughtExceptionHandler;
import org.belegg.model.BeleggException;
import picocli.CommandLine.ParameterException;

/**
 * How a benchmark command ends that could not be carried out: with a message on standard error, and a stack trace only
 * for what nobody foresaw. Java itself then ends with exit code 1.
 */
public final class PlainFailure implements UncaughtExceptionHandler {
    /** Makes the current thread, the main one, end like this. */
    public static void use() {
        Thread.currentThread().setUncaughtExceptionHandler(new PlainFailure());
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (failure instanceof ParameterException || failure instanceof BeleggException) {
            System.err.println(failure.getMessage());
        } else {
            failure.printStackTrace();
        }
    }
}
