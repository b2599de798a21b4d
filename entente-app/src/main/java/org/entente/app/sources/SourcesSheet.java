package org.entente.app.sources;

import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.dossier.Table;
import org.entente.source.SourceCard;

/** What there is as a page: a row for each layer and source, then the sources. */
public final class SourcesSheet {
    private final List<SourceCard> cards;
    private final SourceHoldings holdings;

    public SourcesSheet(List<SourceCard> cards, SourceHoldings holdings) {
        this.cards = List.copyOf(cards);
        this.holdings = holdings;
    }

    /** The page, made by this command. */
    public Sheet sheet(String command) {
        return Sheet.of("Sources", "What there is to answer from")
                .finding(SourcesPage.summary(holdings))
                .say("What is built in answers at once; what is missing names the command that adds it.")
                .section(layers())
                .section(sources())
                .commands(List.of("entente sources --layer trade", "entente sources unga-undl"))
                .build(List.of(), holdings.origins(), command);
    }

    private Section layers() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LayerAccount layer : holdings.layers()) {
            layer.held().forEach(held -> rows.add(row(layer, held)));
            layer.missing().forEach(addable -> rows.add(row(layer, addable)));
        }
        List<Table.Column> columns = List.of(
                Table.Column.words("Layer"),
                Table.Column.words("Source"),
                Table.Column.words("Here"),
                Table.Column.words("What it covers, or how to add it"));
        return section("layers", "Layer by layer", columns, rows);
    }

    private static List<Cell> row(LayerAccount layer, Held held) {
        return List.of(
                new Cell.Words(layer.label()),
                new Cell.Words(held.source()),
                new Cell.Words(held.builtIn() ? "built in" : "imported"),
                new Cell.Lines(held.years() + ", " + LayerLines.amount(layer, held), held.note()));
    }

    private static List<Cell> row(LayerAccount layer, Addable addable) {
        return List.of(
                new Cell.Words(layer.label()),
                new Cell.Words(addable.card().id()),
                new Cell.Words("missing"),
                new Cell.Words(addable.command()));
    }

    private Section sources() {
        List<Table.Column> columns = List.of(
                Table.Column.words("Source"),
                Table.Column.words("Dataset"),
                Table.Column.words("Terms"),
                Table.Column.words("Here"));
        return section(
                "datasets", "Sources", columns, cards.stream().map(this::row).toList());
    }

    private List<Cell> row(SourceCard card) {
        return List.of(
                new Cell.Words(card.id()),
                new Cell.Lines(card.title(), card.publisher()),
                new Cell.Lines(card.licence(), card.terms().word()),
                new Cell.Words(SourcesPage.here(holdings, card)));
    }

    private static Section section(String id, String title, List<Table.Column> columns, List<List<Cell>> rows) {
        Table table = new Table(id, "", "", columns, rows, "", List.of());
        return Section.of(id, title, List.of(Exhibit.of(List.<Prose>of(), table)))
                .asWide();
    }
}
