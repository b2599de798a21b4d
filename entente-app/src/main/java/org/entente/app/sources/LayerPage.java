package org.entente.app.sources;

import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;

/** One layer on a terminal: who gives it, what each leaves out, and where the rest is to be had. */
public final class LayerPage {
    private static final String INDENT = "    ";

    private final LayerAccount layer;

    public LayerPage(LayerAccount layer) {
        this.layer = layer;
    }

    public void print(Terminal terminal) {
        new LayerLines(terminal).print(layer);
        terminal.blank();
        terminal.paragraph(layer.about() + (layer.unit().isEmpty() ? "" : " Unit: " + layer.unit() + "."));
        for (Held held : layer.held()) {
            if (!held.note().isEmpty()) {
                terminal.blank();
                terminal.print(Line.of(held.source(), Style.DIM));
                terminal.paragraph("  ", INDENT, held.note(), Style.PLAIN);
            }
        }
        layer.missing().forEach(addable -> addable(terminal, addable));
        terminal.blank();
        terminal.print(LayerLines.LEGEND);
    }

    private static void addable(Terminal terminal, Addable addable) {
        terminal.blank();
        terminal.print(Line.of(addable.card().id(), Style.DIM));
        terminal.paragraph(
                "  ", INDENT, addable.card().title() + ". " + addable.card().coverage(), Style.PLAIN);
        terminal.paragraph("  ", INDENT, addable.card().termsNote(), Style.DIM);
        addable.card().whereToGet().forEach(step -> terminal.paragraph("  ", INDENT, step, Style.PLAIN));
        terminal.paragraph("  ", INDENT, addable.command(), Style.PLAIN);
    }
}
