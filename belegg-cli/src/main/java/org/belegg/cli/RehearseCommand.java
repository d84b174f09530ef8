package org.belegg.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.belegg.reader.ArticleReader;
import picocli.CommandLine.Command;

/**
 * {@code belegg rehearse}: does what the other verbs do and throws the results away. The launcher runs it once to make
 * the archive of classes that later runs start from.
 */
@Command(name = "rehearse", hidden = true, header = "Load what the other verbs load.")
final class RehearseCommand implements Callable<Integer> {
    private static final List<List<String>> RUNS = List.of(
            List.of("--help"),
            List.of("demo"),
            List.of("read", "-"),
            List.of("read", "-", "--format", "jsonl", "--published", "2024-02", "--lang", "nb"),
            List.of("read", "-", "--format", "html"),
            List.of("parse", "-"),
            List.of("why", "-"),
            List.of("list", "formats"));

    private final Supplier<ArticleReader> reader;

    RehearseCommand(Supplier<ArticleReader> reader) {
        this.reader = reader;
    }

    @Override
    public Integer call() {
        ArticleReader shared = reader.get();
        for (List<String> arguments : RUNS) {
            Console nowhere = new Console(
                    new ByteArrayInputStream("{\"text\": \"– Ja, sier Kari Moen.\"}".getBytes(StandardCharsets.UTF_8)),
                    OutputStream.nullOutputStream(),
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                    false,
                    false,
                    80,
                    true);
            int status = new Belegg(nowhere, () -> shared).run(arguments.toArray(String[]::new));
            if (status != ExitStatus.DONE) {
                throw new IllegalStateException("belegg " + String.join(" ", arguments) + " ended with " + status);
            }
        }
        return ExitStatus.DONE;
    }
}
