package org.entente.app.cli;

import java.util.List;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;

/** What may be asked next: a dim word and commands beside it. */
final class MoreLine {
    private MoreLine() {}

    /** Commands side by side, on further lines when there is no room; one that fits no line stands alone. */
    static void print(Terminal terminal, String word, List<String> commands) {
        int indent = Columns.width(word) + 3;
        Line label = Line.of(word, Style.DIM);
        if (commands.stream().anyMatch(command -> indent + Columns.width(command) > terminal.width())) {
            terminal.print(label);
            commands.forEach(command -> terminal.raw("  " + command));
            return;
        }
        Line line = label.padTo(indent);
        boolean empty = true;
        for (String command : commands) {
            if (!empty && line.width() + 3 + Columns.width(command) > terminal.width()) {
                terminal.print(line);
                line = Line.of(" ".repeat(indent));
                empty = true;
            }
            line = (empty ? line : line.add("   ")).add(command, Style.BOLD);
            empty = false;
        }
        terminal.print(line);
    }
}
