package org.belegg.bench.comparison;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * The clocks at one moment: on the wall, of this process on processors, and of all processes of the machine on
 * processors. Two of them tell how much of the machine was somebody else's in between.
 *
 * @param wallNanos in nanoseconds, from an origin that means nothing
 * @param ownNanos the processor time of this process, in nanoseconds
 * @param machineNanos the processor time of all processes together, in nanoseconds; null where Linux does not tell it
 */
record ProcessorClock(
        long wallNanos, long ownNanos, @Nullable Long machineNanos) {
    /** The kernel counts in hundredths of a second, whatever its own tick (USER_HZ, proc(5)). */
    private static final long NANOS_PER_TICK = 10_000_000;

    /** The clocks now. */
    static ProcessorClock now() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new ProcessorClock(System.nanoTime(), system.getProcessCpuTime(), machineNanosNow());
    }

    /** The time on the wall since an earlier moment. */
    Duration elapsedSince(ProcessorClock earlier) {
        return Duration.ofNanos(wallNanos - earlier.wallNanos);
    }

    /** What this process spent on processors since an earlier moment. */
    Duration processorTimeSince(ProcessorClock earlier) {
        return Duration.ofNanos(ownNanos - earlier.ownNanos);
    }

    /** How many processors other processes kept busy on average since an earlier moment. */
    OptionalDouble otherProcessorsSince(ProcessorClock earlier) {
        if (machineNanos == null || earlier.machineNanos == null) {
            return OptionalDouble.empty();
        }
        long machine = machineNanos - earlier.machineNanos;
        long own = ownNanos - earlier.ownNanos;
        return OptionalDouble.of(Math.max(0, machine - own) / (double) (wallNanos - earlier.wallNanos));
    }

    private static @Nullable Long machineNanosNow() {
        try {
            return machineNanos(Files.readString(Path.of("/proc/stat"), StandardCharsets.ISO_8859_1));
        } catch (IOException notLinux) {
            return null;
        }
    }

    /** Adds up what {@code /proc/stat} calls user, nice, system, irq, softirq and steal; idle and iowait are no work. */
    static @Nullable Long machineNanos(String stat) {
        Scanner fields = new Scanner(stat);
        if (!fields.hasNext() || !fields.next().equals("cpu")) {
            return null;
        }
        long ticks = 0;
        for (int field = 0; field < 8 && fields.hasNextLong(); field++) {
            long value = fields.nextLong();
            boolean waiting = field == 3 || field == 4;
            ticks += waiting ? 0 : value;
        }
        return ticks * NANOS_PER_TICK;
    }
}
