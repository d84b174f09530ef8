package org.belegg.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * On what was measured; parts that cannot be learnt say so.
 *
 * @param processor the processor's name, and how many there are
 * @param memory how much there is
 * @param operatingSystem its name and version
 * @param java the name and version of the Java runtime
 * @param load how many processes wanted a processor on average over the last minute
 */
public record MachineDescription(String processor, String memory, String operatingSystem, String java, String load) {
    private static final Pattern PROCESSOR = Pattern.compile("(?m)^model name\\s*:\\s*(.+)$");
    private static final Pattern MEMORY = Pattern.compile("(?m)^MemTotal:\\s*(\\d+) kB$");
    private static final Pattern LOAD = Pattern.compile("^(\\S+)");
    private static final double KIB_PER_GIB = 1024 * 1024;
    private static final String NOT_KNOWN = "not known";

    /** This machine, now. */
    public static MachineDescription ofThisMachine() {
        String memory = firstGroup(MEMORY, "/proc/meminfo");
        return new MachineDescription(
                firstGroup(PROCESSOR, "/proc/cpuinfo") + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors",
                memory.equals(NOT_KNOWN) ? memory : Figures.decimal(Long.parseLong(memory) / KIB_PER_GIB, 1) + " GiB",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                firstGroup(LOAD, "/proc/loadavg"));
    }

    private static String firstGroup(Pattern pattern, String file) {
        try {
            Matcher matcher = pattern.matcher(Files.readString(Path.of(file), StandardCharsets.ISO_8859_1));
            return matcher.find() ? matcher.group(1) : NOT_KNOWN;
        } catch (IOException notLinux) {
            return NOT_KNOWN;
        }
    }
}
