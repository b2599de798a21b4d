package org.entente.app.sources;

import java.util.List;
import java.util.Optional;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.source.SourceCard;
import org.entente.store.StoredSnapshot;

/** All sources on a terminal: what each is, on which terms, and what the store holds. */
public final class SourcesPage {
    private final List<SourceCard> cards;
    private final List<StoredSnapshot> snapshots;
    private final Optional<String> store;

    /** @param store how the store is named to the reader; empty when there is none */
    public SourcesPage(List<SourceCard> cards, List<StoredSnapshot> snapshots, Optional<String> store) {
        this.cards = List.copyOf(cards);
        this.snapshots = List.copyOf(snapshots);
        this.store = store;
    }

    public void print(Terminal terminal) {
        for (SourceCard card : cards) {
            terminal.print(Line.of(card.id(), Style.BOLD));
            terminal.paragraph("  ", "  ", card.title() + ". " + card.publisher() + ".", Style.PLAIN);
            terminal.paragraph("  ", "  ", card.licence() + "; " + card.terms().word(), Style.DIM);
            SnapshotLines.print(terminal, card.id(), snapshots);
            terminal.blank();
        }
        if (store.isPresent()) {
            terminal.paragraph("Store     ", "          ", store.get(), Style.PLAIN);
        } else {
            terminal.paragraph("No store yet: the built-in record answers. An import creates one.");
        }
        terminal.paragraph(
                "entente sources SOURCE says where to get one, what to cite and what to beware of.", Style.DIM);
    }
}
