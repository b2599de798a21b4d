package org.entente.app.cli;

import java.io.PrintStream;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;

/**
 * A line on stderr that shows how far something has come; where stderr is no terminal one line when it
 * begins, if it was given words for it. Closing it ends it.
 */
public final class Progress implements AutoCloseable {
    private static final int BAR = 36;
    private static final long PAUSE_NANOSECONDS = 80_000_000L;

    private final String what;
    private final PrintStream stderr;
    private final Terminal terminal;
    private final boolean shown;
    private final String once;
    private long last;
    private boolean drawn;
    private boolean said;

    /** @param once what is said instead, once, where no line can be overwritten; empty for nothing */
    Progress(String what, PrintStream stderr, Terminal terminal, boolean shown, String once) {
        this.what = what;
        this.stderr = stderr;
        this.terminal = terminal;
        this.shown = shown;
        this.once = once;
    }

    /**
     * Shows how much is done, at most a dozen times a second.
     *
     * @param share 0–1
     * @param words such as "41,207 rows"
     */
    public synchronized void at(double share, String words) {
        long now = System.nanoTime();
        if (!said && !once.isEmpty()) {
            terminal.paragraph(once);
            said = true;
        }
        if (shown && (!drawn || now - last > PAUSE_NANOSECONDS)) {
            draw(Math.max(0, Math.min(1, share)), words);
            last = now;
        }
    }

    private void draw(double share, String words) {
        int filled = (int) Math.round(share * BAR);
        Line line = Line.of(what + "  ", Style.DIM)
                .add("━".repeat(filled), Style.ACCENT)
                .add(" ".repeat(BAR - filled))
                .add("  " + words, Style.DIM);
        String text = line.width() < terminal.width()
                ? line.render(terminal.colour())
                : Columns.cut(line.text(), terminal.width() - 1);
        stderr.print("\r\u001b[K" + text);
        stderr.flush();
        drawn = true;
    }

    @Override
    public synchronized void close() {
        if (drawn) {
            stderr.print("\r\u001b[K");
            stderr.flush();
            drawn = false;
        }
    }
}
