package org.belegg.bench.comparison;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.belegg.model.BeleggException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a system in a Java process of its own, so that neither system profits from or pays for the other.
 *
 * @param classPath the class path of the process, as {@code java -cp} takes it
 * @param jvmOptions options for the Java process, such as {@code -Xmx300m}
 */
record SystemProcess(String classPath, List<String> jvmOptions) {
    private static final int LINES_OF_FAILURE = 12;

    SystemProcess {
        jvmOptions = List.copyOf(jvmOptions);
    }

    /**
     * Carries out one order and waits for its end.
     *
     * @throws BeleggException when the process fails
     */
    Measurement run(RunOrder order) throws IOException, InterruptedException {
        Path talk = Files.createTempFile("belegg-bench", ".log");
        try {
            return run(order, talk);
        } finally {
            Files.delete(talk);
        }
    }

    private Measurement run(RunOrder order, Path talk) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command(order)).redirectError(talk.toFile()).start();
        Duration firstResult = null;
        TimedWork work = null;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SystemRun.FIRST_RESULT)) {
                    firstResult = Duration.ofNanos(System.nanoTime() - start);
                } else if (line.startsWith(SystemRun.TIMED_WORK)) {
                    work = TimedWork.ofLine(line.substring(SystemRun.TIMED_WORK.length()));
                }
            }
        }
        return measurement(order, process.waitFor(), firstResult, work, talk);
    }

    private static Measurement measurement(
            RunOrder order, int exitCode, @Nullable Duration firstResult, @Nullable TimedWork work, Path talk)
            throws IOException {
        if (exitCode != 0 || firstResult == null || work == null) {
            List<String> lines = Files.readAllLines(talk, StandardCharsets.ISO_8859_1);
            throw new BeleggException(
                    "The process of " + order.kind().system().title() + " ended with exit code " + exitCode
                            + " before it was done. It said last:\n"
                            + String.join(
                                    "\n", lines.subList(Math.max(0, lines.size() - LINES_OF_FAILURE), lines.size())),
                    null);
        }
        return new Measurement(order.kind(), firstResult, work);
    }

    private List<String> command(RunOrder order) {
        List<String> command = new ArrayList<>();
        command.add(javaProgram());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", classPath, SystemRun.class.getName()));
        command.addAll(order.toArguments());
        return command;
    }

    /** The {@code java} that runs this process. */
    static String javaProgram() {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    }
}
