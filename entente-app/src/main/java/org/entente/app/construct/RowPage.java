package org.entente.app.construct;

import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.dossier.Numbers;
import org.entente.measure.Estimate;

/** The rows behind a construct's figures, on a terminal: the first of them, and where the others are. */
final class RowPage implements Item.Visitor<Line> {
    private static final int SHOWN = 24;

    private final ConstructAnswer answer;

    RowPage(ConstructAnswer answer) {
        this.answer = answer;
    }

    void print(Terminal terminal, Listing listing) {
        terminal.paragraph(listing.title());
        int columns = fitting(listing, terminal.room());
        terminal.print(table(listing, columns).lines(terminal.room()));
        if (columns < listing.columns().size()) {
            terminal.paragraph(
                    "  "
                            + Numbers.counted(listing.columns().size() - columns, "column more", "columns more")
                            + ": --json has all",
                    Style.DIM);
        }
        int more = listing.rows().size() - SHOWN;
        if (more > 0) {
            terminal.paragraph("  " + Numbers.counted(more, "row more", "rows more") + ": --json lists all", Style.DIM);
        }
        if (!listing.note().isEmpty()) {
            terminal.paragraph(listing.note(), Style.DIM);
        }
        terminal.blank();
    }

    /** As many columns, from the left, as fit beside each other; two at least. */
    private int fitting(Listing listing, int room) {
        int columns = listing.columns().size();
        while (columns > 2 && table(listing, columns).lines(room).stream().anyMatch(line -> line.width() > room)) {
            columns--;
        }
        return columns;
    }

    private Table table(Listing listing, int columns) {
        Table table = new Table(2, 2);
        listing.columns().stream().limit(columns).forEach(column -> {
            if (column.numeric()) {
                table.right(column.label());
            } else {
                table.left(column.label());
            }
        });
        listing.rows().stream()
                .limit(SHOWN)
                .forEach(row -> table.row(row.stream()
                        .limit(columns)
                        .map(item -> item.accept(this))
                        .toList()));
        return table;
    }

    @Override
    public Line words(Item.Words item) {
        return Line.of(item.text());
    }

    @Override
    public Line count(Item.Count item) {
        return Line.of(Numbers.count(item.value()));
    }

    @Override
    public Line plain(Item.Plain item) {
        return Line.of(Numbers.figure(item.value(), item.places(), item.signed()));
    }

    @Override
    public Line figure(Item.Figure item) {
        Estimate estimate = item.estimate();
        String undefined = estimate.undefined();
        if (undefined != null) {
            return Line.of(undefined, Style.DIM);
        }
        Line value = Line.of(Numbers.figure(estimate.value(), item.places(), item.signed()), Style.BOLD);
        return estimate.hasInterval()
                ? value.add(
                        " " + Numbers.interval(estimate.lo(), estimate.hi(), item.places(), item.signed()), Style.DIM)
                : value;
    }

    @Override
    public Line state(Item.OfState item) {
        return Line.of(answer.code(item.ccode()));
    }

    @Override
    public Line text(Item.Text item) {
        return Line.of(item.symbol());
    }
}
