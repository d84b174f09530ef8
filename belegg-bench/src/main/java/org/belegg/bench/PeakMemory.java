package org.belegg.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most memory that a process has held at once, as Linux counts it ({@code VmHWM}): heap, code, stacks and mapped
 * files together, in bytes. Unknown on other systems.
 */
public final class PeakMemory {
    private static final Pattern HIGH_WATER_MARK = Pattern.compile("(?m)^VmHWM:\\s*(\\d+) kB$");
    private static final long KIB = 1024;

    private PeakMemory() {}

    /** The peak of this process up to now. */
    public static OptionalLong ofThisProcess() {
        return of(ProcessHandle.current());
    }

    /** The peak of a process up to now; empty when it has ended. */
    public static OptionalLong of(ProcessHandle process) {
        try {
            return ofStatus(Files.readString(
                    Path.of("/proc", Long.toString(process.pid()), "status"), StandardCharsets.ISO_8859_1));
        } catch (IOException absent) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong ofStatus(String status) {
        Matcher matcher = HIGH_WATER_MARK.matcher(status);
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1)) * KIB) : OptionalLong.empty();
    }
}
