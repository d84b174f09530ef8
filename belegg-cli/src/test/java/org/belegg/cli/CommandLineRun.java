package org.belegg.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.belegg.reader.ArticleReader;

/** One run of the command inside the test, with streams of its own. */
final class CommandLineRun {
    // One for all tests: it never changes, and its models take a while to read.
    private static final ArticleReader READER = ArticleReader.create();

    private final int status;
    private final String out;
    private final String err;

    private CommandLineRun(int status, String out, String err) {
        this.status = status;
        this.out = out;
        this.err = err;
    }

    /** Runs the command with nothing on its standard input. */
    static CommandLineRun of(String... arguments) {
        return withInput(new byte[0], arguments);
    }

    static CommandLineRun withInput(String input, String... arguments) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static CommandLineRun withInput(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandLineRun run = run(input, out, false, arguments);
        return new CommandLineRun(run.status, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** Runs the command on a terminal. */
    static CommandLineRun onTerminal(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandLineRun run = run(new byte[0], out, true, arguments);
        return new CommandLineRun(run.status, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** Runs the command with its results going to {@code out}. */
    static CommandLineRun into(OutputStream out, String... arguments) {
        return run(new byte[0], out, false, arguments);
    }

    private static CommandLineRun run(byte[] input, OutputStream out, boolean terminal, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                terminal,
                80,
                terminal);
        int status = new Belegg(console, () -> READER).run(arguments);
        return new CommandLineRun(status, "", err.toString(StandardCharsets.UTF_8));
    }

    static ArticleReader reader() {
        return READER;
    }

    int status() {
        return status;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    List<String> outLines() {
        return out.lines().toList();
    }
}
