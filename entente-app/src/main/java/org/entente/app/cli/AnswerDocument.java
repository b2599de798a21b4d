package org.entente.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.entente.app.terminal.Terminal;
import org.entente.dossier.HtmlSheet;
import org.entente.dossier.MarkdownSheet;
import org.entente.notice.Notice;
import org.entente.page.Element;
import org.entente.page.Page;
import org.entente.source.Origin;

/** An answer as a document of its own: its sheet, else the words of the terminal, the notices, the sources. */
final class AnswerDocument {
    private AnswerDocument() {}

    /** The answer as a terminal of full width without colour has it. */
    static String text(Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream lines = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        answer.text().accept(new Terminal(lines, Terminal.PAGE, false));
        lines.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Markdown: the answer's sheet, else the text in a fence, then notices and sources as lists. */
    static String markdown(Answer answer, String command) {
        if (answer.sheet() != null) {
            return MarkdownSheet.write(answer.sheet().get());
        }
        StringBuilder out = new StringBuilder("# " + command + "\n\n```text\n");
        out.append(text(answer)).append("```\n");
        if (!answer.notices().isEmpty()) {
            out.append("\n## To know\n\n");
            answer.notices()
                    .forEach(notice -> out.append("- ").append(oneLine(notice)).append('\n'));
        }
        if (!answer.origins().isEmpty()) {
            out.append("\n## Sources\n\n");
            answer.origins()
                    .forEach(origin -> out.append("- ").append(source(origin)).append('\n'));
        }
        return out.toString();
    }

    /** A self-contained page: the answer's sheet, else the words of the terminal. */
    static String html(Answer answer, String command) {
        if (answer.sheet() != null) {
            return HtmlSheet.write(answer.sheet().get());
        }
        Element main = Element.of("main");
        main.add(Element.of("h1", command).cssClass("command"));
        main.add(Element.of("pre").cssClass("terminal").add(text(answer)));
        if (!answer.notices().isEmpty()) {
            main.add(Element.of("h2", "To know"));
            Element list = Element.of("ul");
            answer.notices().forEach(notice -> list.add(Element.of("li", oneLine(notice))));
            main.add(list);
        }
        if (!answer.origins().isEmpty()) {
            main.add(Element.of("h2", "Sources"));
            Element list = Element.of("ul");
            answer.origins().forEach(origin -> list.add(Element.of("li", source(origin))));
            main.add(list);
        }
        return Page.html(command, "What Entente answers to: " + command, main);
    }

    private static String oneLine(Notice notice) {
        return notice.message().replace('\n', ' ');
    }

    private static String source(Origin origin) {
        String end = origin.recordEnd() == null ? "" : " To " + origin.recordEnd() + ".";
        return origin.citation() + end + " " + origin.licence() + ".";
    }
}
