package org.belegg.cli;

import org.belegg.archive.article.UnknownReferenceException;
import org.belegg.archive.store.BusyArchiveException;
import org.belegg.archive.store.UnreadableArchiveException;
import org.belegg.cli.input.UnreadableInputException;
import org.belegg.cli.output.ClosedPipeException;
import org.belegg.model.BeleggException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place that turns trouble into a message and an exit status. No stack trace, unless BELEGG_TRACE is set. */
final class Trouble implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Console console;

    Trouble(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException trouble, String[] arguments) {
        CommandLine command = trouble.getCommandLine();
        if (trouble instanceof UnmatchedArgumentException unmatched && command.getParent() == null) {
            console.say(
                    "belegg: there is no command \"" + unmatched.getUnmatched().get(0) + "\".");
        } else {
            console.say("belegg: " + trouble.getMessage());
        }
        UnmatchedArgumentException.printSuggestions(trouble, command.getErr());
        console.say("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return ExitStatus.USAGE;
    }

    @Override
    public int handleExecutionException(Exception trouble, CommandLine command, ParseResult parsed) {
        if (trouble instanceof ClosedPipeException) {
            return ExitStatus.DONE;
        }
        if (trouble instanceof InterruptedException) {
            console.say("belegg: interrupted");
            return ExitStatus.INTERRUPTED;
        }
        if (trouble instanceof BeleggException) {
            console.say("belegg: " + trouble.getMessage());
            trace(trouble);
            return statusOf(trouble);
        }
        console.say("belegg: a defect in Belegg: " + trouble + ". Please report it with the story and the command; "
                + "BELEGG_TRACE=1 shows more.");
        trace(trouble);
        return ExitStatus.INTERNAL;
    }

    private static int statusOf(Exception trouble) {
        if (trouble instanceof UsageException) {
            return ExitStatus.USAGE;
        }
        if (trouble instanceof UnknownReferenceException) {
            return ExitStatus.USAGE;
        }
        if (trouble instanceof BusyArchiveException) {
            return ExitStatus.BUSY;
        }
        return trouble instanceof UnreadableInputException || trouble instanceof UnreadableArchiveException
                ? ExitStatus.UNREADABLE
                : ExitStatus.INTERNAL;
    }

    private void trace(Exception trouble) {
        if (System.getenv("BELEGG_TRACE") != null) {
            trouble.printStackTrace(console.err());
        }
    }
}
