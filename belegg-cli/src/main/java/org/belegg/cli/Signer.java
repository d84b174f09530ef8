package org.belegg.cli;

import java.time.Instant;
import org.belegg.archive.decision.Signature;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who changes an archive, and when: the one place that looks at the clock and at the user's name. */
final class Signer {
    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who does this; the user's name at the machine when not given.")
    private @Nullable String name;

    /** This moment, signed. */
    Signature signature() {
        String who = name == null ? System.getProperty("user.name", "") : name;
        if (who.isBlank()) {
            throw new UsageException("who are you? Give your name with --by NAME.");
        }
        return new Signature(who.strip(), Instant.now());
    }
}
