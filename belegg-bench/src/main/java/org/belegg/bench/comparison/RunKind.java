package org.belegg.bench.comparison;

import java.util.List;
import java.util.Set;

/**
 * One kind of run, which every round has once.
 *
 * @param system the system that runs
 * @param threads how many threads share the system's one reader, from 1
 */
record RunKind(ComparedSystem system, int threads) {
    /** With how many threads each system runs. */
    static final List<Integer> THREADS = List.of(1, 2);

    RunKind {
        if (threads < 1) {
            throw new IllegalArgumentException("need at least one thread, got " + threads);
        }
    }

    /** All kinds of runs of some systems, system by system. */
    static List<RunKind> of(Set<ComparedSystem> systems) {
        return systems.stream()
                .flatMap(system -> THREADS.stream().map(threads -> new RunKind(system, threads)))
                .toList();
    }

    /** The same system with another number of threads. */
    RunKind withThreads(int newThreads) {
        return new RunKind(system, newThreads);
    }

    /** Another system with the same number of threads. */
    RunKind withSystem(ComparedSystem newSystem) {
        return new RunKind(newSystem, threads);
    }

    @Override
    public String toString() {
        return system.title() + ", " + (threads == 1 ? "one thread" : threads + " threads");
    }
}
