package org.belegg.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that all commands share: a picocli mixin, which stands behind the options of a command's own. */
public final class SharedOptions {
    @Option(names = "--commit", hidden = true, description = "what is measured")
    private String commit = "unknown";

    @Option(names = "--project", hidden = true, description = "the root of the project")
    private Path project = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "say this")
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** How to use the command, where that was asked for. */
    public Optional<String> usage() {
        return help && command != null ? Optional.of(command.commandLine().getUsageMessage()) : Optional.empty();
    }

    /** The commit that is measured, for a report; "unknown" when not told. */
    public String commit() {
        return commit;
    }

    /**
     * A file or folder of the project.
     *
     * @param path below the project's root
     */
    public Path inProject(String path) {
        return project.resolve(path);
    }
}
