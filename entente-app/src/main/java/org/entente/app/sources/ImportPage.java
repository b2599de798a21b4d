package org.entente.app.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;
import org.entente.source.SnapshotFile;
import org.entente.source.SourceCatalogue;
import org.entente.source.TermsClass;
import org.entente.store.ImportOutcome;
import org.entente.store.StoredLayer;
import org.entente.store.StoredSnapshot;

/** How an import ended, on a terminal. */
public final class ImportPage {
    private static final double MILLIS = 1000;

    private static final String INDENT = "          ";

    private final ImportOutcome outcome;
    private final List<StoredLayer> layers;
    private final Path store;
    private final String shownStore;
    private final Duration took;

    /**
     * @param layers the layers gained
     * @param store the store's file
     * @param shownStore how it is named to the reader
     * @param took from the first byte read to the end
     */
    public ImportPage(ImportOutcome outcome, List<StoredLayer> layers, Path store, String shownStore, Duration took) {
        this.outcome = outcome;
        this.layers = List.copyOf(layers);
        this.store = store;
        this.shownStore = shownStore;
        this.took = took;
    }

    public void print(Terminal terminal) {
        StoredSnapshot stored = outcome.snapshot();
        if (outcome.alreadyHeld()) {
            LocalDate day =
                    stored.snapshot().importedAt().atZone(ZoneOffset.UTC).toLocalDate();
            terminal.paragraph("The store holds these files already, as " + stored.id() + " since " + day
                    + "; nothing was written.");
            if (!stored.inUse()) {
                terminal.paragraph("It is superseded by " + stored.supersededBy() + ", which is read instead.");
            }
            return;
        }
        terminal.print(Line.of("Imported  ", Style.DIM).add(stored.id(), Style.BOLD));
        terminal.paragraph("  ", "  ", words(stored), Style.PLAIN);
        files(terminal, stored);
        stored.snapshot().files().forEach(file -> AccountLine.print(terminal, file));
        layers(terminal);
        terms(terminal, stored);
        terminal.blank();
        terminal.paragraph("Store     ", "          ", shownStore + ", " + Bytes.shown(size()), Style.PLAIN);
        outcome.superseded()
                .ifPresent(old -> terminal.paragraph(
                        "Kept      ",
                        "          ",
                        old.id() + ", superseded now; entente sources --forget " + old.id() + " removes it",
                        Style.PLAIN));
        terminal.paragraph(
                "Used      ",
                "          ",
                stored.rollCalls() == 0
                        ? "from now on by every answer"
                        : "from now on by every answer, or alone with --record " + stored.source(),
                Style.PLAIN);
    }

    private void layers(Terminal terminal) {
        if (layers.isEmpty()) {
            return;
        }
        terminal.blank();
        String begin = "Layers    ";
        for (StoredLayer layer : layers) {
            Held held = Held.of(layer);
            terminal.paragraph(
                    begin,
                    INDENT,
                    layer.layer().label() + " (" + layer.layer().id() + "): " + held.years() + ", "
                            + Numbers.counted(held.rows(), "row", "rows") + (held.complete() ? ", complete" : ""),
                    Style.PLAIN);
            begin = INDENT;
        }
    }

    /** Whoever imports has the files already; the terms are said once and asked for by {@code fetch} alone. */
    private static void terms(Terminal terminal, StoredSnapshot stored) {
        SourceCatalogue.card(stored.source())
                .filter(card -> card.terms() == TermsClass.CONSENT)
                .ifPresent(card -> {
                    terminal.blank();
                    terminal.paragraph("Terms     ", INDENT, card.termsNote(), Style.PLAIN);
                });
    }

    private String words(StoredSnapshot stored) {
        String end = stored.snapshot().recordEnd() == null
                ? ""
                : ", to " + stored.snapshot().recordEnd();
        return SnapshotLines.held(stored) + end + "; "
                + stored.snapshot().licence() + "; in "
                + Numbers.decimals(took.toMillis() / MILLIS, 1) + " s";
    }

    private static void files(Terminal terminal, StoredSnapshot stored) {
        Table table = new Table(2, 3).left("").left("").right("").right("");
        for (SnapshotFile file : stored.snapshot().files()) {
            table.row(file.role(), file.name(), Numbers.counted(file.rows(), "row", "rows"), Bytes.shown(file.bytes()));
        }
        terminal.print(table.linesWithoutHead(terminal.room()));
    }

    private long size() {
        try {
            return Files.size(store);
        } catch (IOException e) {
            return 0;
        }
    }
}
