package org.entente.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.notice.Notice;
import org.entente.notice.Severity;

/** What goes to stderr beside the answer. */
public final class Messages {
    private final Terminal terminal;
    private final PrintStream stderr;
    private final boolean quiet;
    private final boolean verbose;
    private final boolean live;
    private final boolean together;

    /**
     * @param terminal stderr as a terminal
     * @param stderr the stream
     * @param quiet nothing but errors
     * @param verbose also what is of little interest
     * @param live whether a line may be overwritten in place
     * @param together whether the answer goes to the same screen
     */
    Messages(Terminal terminal, PrintStream stderr, boolean quiet, boolean verbose, boolean live, boolean together) {
        this.terminal = terminal;
        this.stderr = stderr;
        this.quiet = quiet;
        this.verbose = verbose;
        this.live = live;
        this.together = together;
    }

    public Terminal terminal() {
        return terminal;
    }

    /** Notices under an answer: where both are on one screen a blank line keeps them apart. */
    void under(List<Notice> notices) {
        if (together && !quiet && !notices.isEmpty()) {
            terminal.blank();
        }
        notices(notices);
    }

    /** Notices, few of each code unless all are asked for. */
    void notices(List<Notice> notices) {
        (verbose ? notices : FewerNotices.of(notices)).forEach(this::notice);
    }

    /** A notice, broken into lines after its sign. */
    public void notice(Notice notice) {
        if (quiet) {
            return;
        }
        String where =
                notice.file() == null ? "" : notice.file() + (notice.line() > 0 ? ":" + notice.line() : "") + ": ";
        String times = notice.count() > 1 ? " (" + notice.count() + " times)" : "";
        String[] paragraphs = (where + notice.message() + times).split("\n", -1);
        terminal.paragraph(Line.of(sign(notice.severity()), Style.NOTICE), "  ", paragraphs[0], Style.PLAIN);
        for (int i = 1; i < paragraphs.length; i++) {
            terminal.paragraph("  ", "  ", paragraphs[i], Style.PLAIN);
        }
    }

    private static String sign(Severity severity) {
        return severity == Severity.ERROR ? "✕ " : "! ";
    }

    /** Words beside the answer, such as which file was written. */
    public void say(String text) {
        if (!quiet) {
            terminal.paragraph(text);
        }
    }

    /** Something set on the terminal beside the answer. */
    void show(Consumer<Terminal> what) {
        if (!quiet) {
            what.accept(terminal);
        }
    }

    /** A question, the answer to be typed after it. */
    void prompt(String question) {
        stderr.print(question);
        stderr.flush();
    }

    /** Words of interest to few. */
    public void detail(String text) {
        if (verbose && !quiet) {
            terminal.paragraph(text, Style.DIM);
        }
    }

    /** Starts a progress line. */
    public Progress progress(String what) {
        return new Progress(what, stderr, terminal, !quiet && live, "");
    }

    /** The same for what may take a minute; where no line can be overwritten one line says so when it begins. */
    public Progress progress(String what, String once) {
        return new Progress(what, stderr, terminal, !quiet && live, quiet || live ? "" : once);
    }
}
