package org.entente.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options every verb takes, before the verb or after it. */
public final class GlobalOptions {
    @Option(
            names = "--store",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The store to use instead of the default one.")
    private @Nullable Path store;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Answer as one JSON object.")
    private boolean json;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "No progress and no notices.")
    private boolean quiet;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Say more about what is done.")
    private boolean verbose;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colour, also on a terminal.")
    private boolean noColour;

    @Option(
            names = "--wait",
            paramLabel = "SEC",
            defaultValue = "30",
            scope = ScopeType.INHERIT,
            description = "How long to wait for a store that is being written (default: ${DEFAULT-VALUE}).")
    private int waitSeconds;

    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, description = "Show help with examples.")
    @SuppressWarnings("UnusedVariable") // picocli writes it and acts on it
    private boolean help;

    @Option(names = "--version", versionHelp = true, scope = ScopeType.INHERIT, description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli writes it and acts on it
    private boolean version;

    /** The store named by {@code --store}, if any. */
    public Optional<Path> store() {
        return Optional.ofNullable(store);
    }

    public boolean json() {
        return json;
    }

    public boolean quiet() {
        return quiet;
    }

    public boolean verbose() {
        return verbose;
    }

    public boolean noColour() {
        return noColour;
    }

    public int waitSeconds() {
        return waitSeconds;
    }
}
