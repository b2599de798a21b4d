package org.entente.app.sources;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.source.SourceCard;
import org.entente.source.SourceCatalogue;
import org.entente.source.SourceCitation;
import org.entente.store.Consent;

/** One source on a terminal, everything its card says. */
public final class SourcePage {
    private final SourceCard card;
    private final SourceHoldings holdings;

    public SourcePage(SourceCard card, SourceHoldings holdings) {
        this.card = card;
        this.holdings = holdings;
    }

    public void print(Terminal terminal) {
        terminal.print(Line.of(card.id(), Style.BOLD));
        terminal.paragraph(card.title() + ". " + card.publisher() + ".");
        SnapshotLines.print(terminal, card.id(), holdings.snapshots());
        part(terminal, "Gives", layers());
        part(terminal, "Covers", List.of(card.coverage(), card.version()));
        part(terminal, "Terms", terms());
        part(terminal, "Where to get it", card.whereToGet());
        part(
                terminal,
                "Then",
                SourceCatalogue.find(card.id()).map(Addable::importLine).stream()
                        .toList());
        part(
                terminal,
                "Cite",
                card.citations().stream().map(SourceCitation::text).toList());
        part(terminal, "Beware", card.traps());
    }

    private List<String> layers() {
        return holdings.layers().stream()
                .filter(layer -> card.gives(layer.id()) || layer.of(card.id()).isPresent())
                .map(this::words)
                .toList();
    }

    private String words(LayerAccount layer) {
        return layer.label() + " (" + layer.id() + "): "
                + layer.of(card.id())
                        .map(held -> (held.builtIn() ? "built in, " : "imported, ") + held.years() + ", "
                                + LayerLines.amount(layer, held))
                        .orElse("once imported");
    }

    private List<String> terms() {
        List<String> terms = new ArrayList<>();
        terms.add(card.licence() + "; " + card.terms().word() + ".");
        terms.add(card.termsNote());
        holdings.consents().stream()
                .filter(consent -> consent.source().equals(card.id()))
                .map(SourcePage::words)
                .forEach(terms::add);
        return terms;
    }

    private static String words(Consent consent) {
        return "terms accepted on "
                + consent.acceptedAt().atZone(ZoneOffset.UTC).toLocalDate();
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
