package org.entente.app.cli;

import java.util.Arrays;
import java.util.List;
import org.entente.app.terminal.Columns;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/** The help of a verb: what it does, how it is called, its own options, examples, then the options all verbs share. */
final class HelpPage {
    private HelpPage() {}

    static List<String> of(CommandLine verb) {
        Help help = verb.getHelp();
        StringBuilder page = new StringBuilder();
        page.append(help.description());
        page.append('\n').append(help.synopsisHeading()).append(help.synopsis(help.synopsisHeadingLength()));
        String parameters = help.parameterList();
        String own = options(help, verb, false);
        if (!parameters.isBlank() || !own.isBlank()) {
            page.append('\n').append(parameters).append(own);
        }
        page.append(help.footerHeading());
        for (String line : verb.getCommandSpec().usageMessage().footer()) {
            footer(line.replace("%n", "\n").replace("%%", "%"), verb.getUsageHelpWidth(), page);
        }
        page.append("\nWith every verb:\n").append(options(help, verb, true));
        return Arrays.asList(page.toString().stripTrailing().split("\n", -1));
    }

    /** An example is there to be copied and never broken into lines; other words are. */
    private static void footer(String text, int width, StringBuilder page) {
        for (String line : text.split("\n", -1)) {
            boolean example = line.startsWith("  entente ");
            List<String> lines = example ? List.of(line) : Columns.wrap(line, width);
            lines.forEach(one -> page.append(one).append('\n'));
        }
    }

    private static String options(Help help, CommandLine verb, boolean inherited) {
        List<OptionSpec> options = verb.getCommandSpec().options().stream()
                .filter(option -> option.inherited() == inherited && !option.hidden())
                .toList();
        return help.optionListExcludingGroups(options);
    }
}
