package org.entente.app.cli;

import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;

/** What {@code entente} alone says, and {@code entente --help}. */
final class OverviewPage {
    private OverviewPage() {}

    /** @param full also the options and how the record is continued */
    static void print(Terminal terminal, boolean full) {
        terminal.paragraph("Entente measures how closely two states align, from their votes and other public records.");
        first(terminal);
        for (VerbCatalogue.Group group : VerbCatalogue.Group.values()) {
            verbs(terminal, group);
        }
        terminal.blank();
        if (full) {
            options(terminal);
        }
        terminal.paragraph("entente VERB --help shows a verb’s options, with examples.", Style.DIM);
        if (!full) {
            terminal.paragraph("States are codes or names: AZE, 373, Azerbaijan, DEU@1985.", Style.DIM);
        }
    }

    private static void first(Terminal terminal) {
        if (VerbCatalogue.find("dossier").isPresent()) {
            terminal.blank();
            terminal.print(Line.of("Begin with   ", Style.DIM).add("entente dossier AZE SRB", Style.BOLD));
        }
    }

    private static void verbs(Terminal terminal, VerbCatalogue.Group group) {
        Table table = new Table(2, 3).left("").left("").whole();
        for (VerbCatalogue.Entry entry : VerbCatalogue.list()) {
            if (entry.group() == group) {
                table.row(List.of(Line.of(entry.name(), Style.BOLD), Line.of(entry.summary())));
            }
        }
        if (!table.isEmpty()) {
            terminal.blank();
            terminal.print(Line.of(group.title(), Style.DIM));
            terminal.print(table.linesWithoutHead(terminal.room()));
        }
    }

    private static void options(Terminal terminal) {
        terminal.print(Line.of("Before or after any verb", Style.DIM));
        Table table = new Table(2, 3).left("").left("").whole();
        table.row("--store FILE", "the store to use; else $ENTENTE_STORE, else the default one");
        table.row("--json", "answer as one JSON object");
        table.row("--quiet, --verbose", "say less or more on stderr");
        table.row("--no-color", "no colour, also on a terminal");
        table.row("--wait SEC", "how long to wait for a store that is being written (30)");
        table.row("--help, --version", "");
        terminal.print(table.linesWithoutHead(terminal.room()));
        terminal.blank();
        terminal.print(Line.of("Exit codes", Style.DIM));
        terminal.paragraph("  ", "  ", EXITS, Style.PLAIN);
        terminal.blank();
    }

    private static final String EXITS = "0 answered · 1 Entente’s own fault · 2 usage · 3 no answer · 4 input refused"
            + " · 5 store locked, damaged or newer · 6 network or terms · 130 interrupted";
}
