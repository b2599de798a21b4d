package org.entente.app.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;

/** The lines under a failure's sentence: words, commands, and lines of a file with {@code ▲} under the fault. */
final class FailureLines {
    private static final String FAULT = "▲";
    private static final String CUT = "…";
    private static final Pattern NUMBERED = Pattern.compile("( *line [\\d,]+ +)(.*)");

    private FailureLines() {}

    static void print(String text, Terminal terminal) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean excerpt = i + 1 < lines.length && lines[i + 1].strip().startsWith(FAULT);
            if (excerpt) {
                excerpt(lines[i], lines[i + 1], terminal);
                i++;
            } else {
                words(lines[i], terminal);
            }
        }
    }

    /** Words keep their indent; those after the number of a line stay beside it. */
    private static void words(String line, Terminal terminal) {
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            String label = numbered.group(1);
            terminal.paragraph(Line.of(label, Style.BOLD), " ".repeat(label.length()), numbered.group(2), Style.PLAIN);
            return;
        }
        int indent = line.length() - line.stripLeading().length();
        String blanks = " ".repeat(indent);
        terminal.paragraph(blanks, blanks, line.substring(indent), Style.PLAIN);
    }

    /** A line of a file as it stands; where it is too long, the part of it around the fault. */
    private static void excerpt(String line, String fault, Terminal terminal) {
        int indent = line.length() - line.stripLeading().length();
        int at = fault.indexOf(FAULT) - indent;
        String caption = fault.strip();
        int room = terminal.width() - indent;
        String text = line.substring(indent);
        int from = Math.max(0, Math.min(at + Columns.width(caption) - room, text.length()));
        String shown = from == 0 ? text : CUT + text.substring(Math.min(text.length(), from + 1));
        terminal.print(Line.of(" ".repeat(indent) + Columns.cut(shown, room), Style.DIM));
        terminal.print(Line.of(" ".repeat(indent + at - from)).add(caption, Style.ERROR));
    }
}
