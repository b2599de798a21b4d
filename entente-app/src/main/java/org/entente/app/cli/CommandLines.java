package org.entente.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Makes picocli command lines that all behave alike. */
final class CommandLines {
    private CommandLines() {}

    /** The root with one verb under it. */
    static CommandLine of(RootCommand root, String name, Verb verb, int width) {
        CommandLine line = new CommandLine(root);
        CommandLine under = new CommandLine(verb);
        under.getCommandSpec().usageMessage().abbreviateSynopsis(true).sortOptions(false);
        line.addSubcommand(name, under);
        return configured(line, width);
    }

    /** The root with every verb under it, for completion. */
    static CommandLine all() {
        CommandLine line = new CommandLine(new RootCommand());
        for (VerbCatalogue.Entry entry : VerbCatalogue.list()) {
            line.addSubcommand(entry.name(), new CommandLine(entry.create().get()));
        }
        return configured(line, 100);
    }

    private static CommandLine configured(CommandLine line, int width) {
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setOverwrittenOptionsAllowed(true)
                .setUsageHelpWidth(Math.max(55, width))
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }
}
