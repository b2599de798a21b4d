package org.entente.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente} itself: it holds the options that every verb shares. */
@Command(name = "entente", versionProvider = Version.class, description = "How closely two states align.")
final class RootCommand {
    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    GlobalOptions options() {
        return options;
    }
}
