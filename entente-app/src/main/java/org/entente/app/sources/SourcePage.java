package org.entente.app.sources;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.source.DataSource;
import org.entente.source.FileRole;
import org.entente.source.SourceCard;
import org.entente.source.SourceCatalogue;
import org.entente.source.SourceCitation;
import org.entente.store.StoredSnapshot;

/** One source on a terminal, everything its card says. */
public final class SourcePage {
    private final SourceCard card;
    private final List<StoredSnapshot> snapshots;

    public SourcePage(SourceCard card, List<StoredSnapshot> snapshots) {
        this.card = card;
        this.snapshots = List.copyOf(snapshots);
    }

    public void print(Terminal terminal) {
        terminal.print(Line.of(card.id(), Style.BOLD));
        terminal.paragraph(card.title() + ". " + card.publisher() + ".");
        SnapshotLines.print(terminal, card.id(), snapshots);
        part(terminal, "Covers", List.of(card.coverage(), card.version()));
        part(terminal, "Terms", List.of(card.licence() + "; " + card.terms().word() + ".", card.termsNote()));
        part(terminal, "Where to get it", card.whereToGet());
        part(
                terminal,
                "Then",
                SourceCatalogue.find(card.id()).map(SourcePage::importLine).stream()
                        .toList());
        part(
                terminal,
                "Cite",
                card.citations().stream().map(SourceCitation::text).toList());
        part(terminal, "Beware", card.traps());
    }

    private static String importLine(DataSource source) {
        return "entente import " + source.id() + " "
                + source.roles().stream().map(FileRole::usage).collect(Collectors.joining(" "));
    }

    private static void part(Terminal terminal, String head, List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return;
        }
        terminal.blank();
        terminal.print(Line.of(head, Style.DIM));
        paragraphs.forEach(text -> terminal.paragraph("  ", "    ", text, Style.PLAIN));
    }
}
