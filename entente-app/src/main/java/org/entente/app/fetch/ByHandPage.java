package org.entente.app.fetch;

import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.source.SourceCard;

/** Where to get a source that is downloaded by hand, and the line that imports it. */
public final class ByHandPage {
    private static final String INDENT = "  ";

    private final SourceCard card;
    private final String importLine;

    /** @param importLine the command that imports the file */
    public ByHandPage(SourceCard card, String importLine) {
        this.card = card;
        this.importLine = importLine;
    }

    public void print(Terminal terminal) {
        terminal.paragraph(card.title() + ". " + card.publisher() + ".", Style.BOLD);
        terminal.paragraph("Entente does not fetch it: " + card.termsNote());
        terminal.blank();
        terminal.print(Line.of("Where to get it", Style.DIM));
        card.whereToGet().forEach(step -> terminal.paragraph(INDENT, "    ", step, Style.PLAIN));
        terminal.blank();
        terminal.print(Line.of("Then", Style.DIM));
        terminal.paragraph(INDENT, INDENT, importLine, Style.BOLD);
    }
}
