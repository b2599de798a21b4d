package org.entente.app.sources;

import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;
import org.entente.source.SourceCard;

/** A layer on a terminal: a line for each source that gives it or would. */
final class LayerLines {
    static final String LEGEND = "● built in, ■ imported, ◌ missing: the command that adds it";
    private static final int YEARS = 22;
    private static final int WORDS = 34;
    private static final String INDENT = "      ";

    private final Terminal terminal;

    LayerLines(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(LayerAccount layer) {
        terminal.print(Line.of(layer.label(), Style.BOLD).add("  " + layer.id(), Style.DIM));
        layer.held().forEach(held -> held(layer, held));
        layer.missing().forEach(this::missing);
        if (layer.held().isEmpty() && layer.missing().isEmpty()) {
            terminal.paragraph("  ◌ ", INDENT, "no data, and no source in the catalogue gives it", Style.DIM);
        }
    }

    private void held(LayerAccount layer, Held held) {
        Line head = Line.of(held.builtIn() ? "  ● " : "  ■ ").add(held.source(), Style.ACCENT);
        set(head.padTo(YEARS - 1).add(" " + held.years()), amount(layer, held));
    }

    /** {@code 1,218 rows, complete}. */
    static String amount(LayerAccount layer, Held held) {
        String rows = layer.ofVotes()
                ? Numbers.counted(held.rows(), "roll call", "roll calls")
                : Numbers.counted(held.rows(), "row", "rows") + (held.complete() ? ", complete" : "");
        return held.snapshot() == null ? rows : rows + ", " + held.snapshot();
    }

    private void missing(Addable addable) {
        SourceCard card = addable.card();
        Line head = Line.of("  ◌ ")
                .add(card.id())
                .padTo(YEARS - 1)
                .add(" " + card.terms().word(), Style.DIM);
        set(head, addable.command());
    }

    /** Words in their column, or on a line of their own where they would not fit. */
    private void set(Line head, String words) {
        Line begin = head.padTo(WORDS - 2).add("  ");
        if (begin.width() + words.length() <= terminal.width()) {
            terminal.paragraph(begin, INDENT, words, Style.PLAIN);
        } else {
            terminal.print(head);
            terminal.paragraph(INDENT, INDENT, words, Style.PLAIN);
        }
    }
}
