package org.entente.app.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.json.JsonWriter;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Tells of a failure on stderr: sentence, detail, candidates, remedy; or the error object with {@code --json}. */
final class FailurePrinter {
    private FailurePrinter() {}

    static void json(Failure failure, PrintStream stderr) {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("type", failure.type());
        error.put("title", failure.title());
        error.put("status", failure.exit().status());
        error.put("detail", failure.detail());
        error.put("remedy", failure.remedy());
        error.put("candidates", failure.candidates());
        JsonWriter.write(error, stderr);
        stderr.flush();
    }

    static void text(Failure failure, Terminal terminal) {
        if (failure.exit() == ExitCode.FAULT) {
            // One line, whatever its length, so that the path in it can be copied.
            terminal.raw("entente: " + failure.title());
            return;
        }
        terminal.paragraph("entente: " + failure.title(), Style.ERROR);
        if (failure.detail() != null) {
            terminal.blank();
            FailureLines.print(failure.detail(), terminal);
        }
        if (!failure.candidates().isEmpty()) {
            terminal.blank();
            candidates(failure.candidates(), terminal);
        }
        if (failure.remedy() != null) {
            terminal.blank();
            FailureLines.print(failure.remedy(), terminal);
        }
    }

    private static void candidates(List<Candidate> candidates, Terminal terminal) {
        boolean states = candidates.stream().anyMatch(candidate -> candidate.ccode() != null);
        Table table = new Table(2).whole().left("code");
        if (states) {
            table.right("COW");
        }
        table.left("name").left(states ? "in the system" : "");
        for (Candidate candidate : candidates) {
            table.row(cells(candidate, states));
        }
        terminal.print(states ? table.lines(terminal.room()) : table.linesWithoutHead(terminal.room()));
    }

    private static List<Line> cells(Candidate candidate, boolean states) {
        Line value = Line.of(candidate.value(), Style.BOLD);
        Line name = Line.of(orEmpty(candidate.name()));
        Line note = Line.of(orEmpty(candidate.note()), Style.DIM);
        return states
                ? List.of(
                        value,
                        Line.of(
                                candidate.ccode() == null
                                        ? ""
                                        : candidate.ccode().toString()),
                        name,
                        note)
                : List.of(value, name, note);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
