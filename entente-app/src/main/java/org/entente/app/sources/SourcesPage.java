package org.entente.app.sources;

import java.util.List;
import java.util.Optional;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;
import org.entente.source.SourceCard;

/** What there is on a terminal: layer by layer, then every source in a line, then what the store holds. */
public final class SourcesPage {
    private final List<SourceCard> cards;
    private final SourceHoldings holdings;
    private final Optional<String> store;

    /** @param store how the store is named to the reader; empty when there is none */
    public SourcesPage(List<SourceCard> cards, SourceHoldings holdings, Optional<String> store) {
        this.cards = List.copyOf(cards);
        this.holdings = holdings;
        this.store = store;
    }

    public void print(Terminal terminal) {
        terminal.paragraph(summary(holdings), Style.BOLD);
        terminal.paragraph(LayerLines.LEGEND, Style.DIM);
        LayerLines lines = new LayerLines(terminal);
        for (LayerAccount layer : holdings.layers()) {
            terminal.blank();
            lines.print(layer);
        }
        terminal.blank();
        sources(terminal);
        terminal.blank();
        snapshots(terminal);
        terminal.paragraph(
                "entente sources SOURCE says where to get one, what to cite and what to beware of; "
                        + "entente sources --layer NAME shows one layer in full.",
                Style.DIM);
    }

    /** How many layers hold something. */
    static String summary(SourceHoldings holdings) {
        long ties = holdings.layers().size() - 1L;
        long filled = holdings.layers().stream()
                .filter(layer -> !layer.ofVotes() && !layer.held().isEmpty())
                .count();
        return "Votes and " + Numbers.counted(ties, "layer", "layers") + " of ties: " + Numbers.count(filled)
                + " of them hold something"
                + (filled == ties ? "." : ", " + Numbers.count(ties - filled) + " nothing until you import.");
    }

    private void sources(Terminal terminal) {
        terminal.print(Line.of("Sources", Style.BOLD));
        Table table = new Table(2).left("").left("terms").left("here").left("");
        for (SourceCard card : cards) {
            table.row(List.of(
                    Line.of(card.id(), Style.ACCENT),
                    Line.of(card.terms().word(), Style.DIM),
                    Line.of(here(holdings, card)),
                    Line.of(card.title())));
        }
        terminal.print(table.lines(terminal.room()));
    }

    /** {@code built in}, {@code imported}, both or neither. */
    static String here(SourceHoldings holdings, SourceCard card) {
        boolean builtIn = holdings.layers().stream()
                .flatMap(layer -> layer.held().stream())
                .anyMatch(held -> held.builtIn() && held.source().equals(card.id()));
        boolean imported =
                holdings.snapshots().stream().anyMatch(stored -> stored.source().equals(card.id()));
        if (builtIn && imported) {
            return "built in, imported";
        } else if (builtIn) {
            return "built in";
        }
        return imported ? "imported" : Numbers.MISSING;
    }

    private void snapshots(Terminal terminal) {
        if (store.isEmpty()) {
            terminal.paragraph("No store yet: what is built in answers. An import creates one.");
            return;
        }
        terminal.print(Line.of("Imported", Style.BOLD));
        cards.forEach(card -> SnapshotLines.print(terminal, card.id(), holdings.snapshots()));
        terminal.paragraph("  Store  ", "         ", store.get(), Style.PLAIN);
    }
}
