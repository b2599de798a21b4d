package org.entente.app.construct;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** The rows behind a construct's figures, on a terminal: the first of them, and where the others are. */
final class RowPage implements Item.Visitor<Line> {
    private static final int SHOWN = 24;
    private static final int KEPT = 2;
    private static final int FIGURES = 2;
    private static final int WORDS = 3;
    private static final int NAMES = 3;
    private static final char BLANK = ' ';
    private static final char HARD_BLANK = '\u00a0';

    private final ConstructAnswer answer;
    private final int shown;
    private final boolean brief;

    RowPage(ConstructAnswer answer) {
        this(answer, SHOWN, false);
    }

    /**
     * @param shown how many rows at most
     * @param brief whether long lists within a cell are shortened
     */
    RowPage(ConstructAnswer answer, int shown, boolean brief) {
        this.answer = answer;
        this.shown = shown;
        this.brief = brief;
    }

    void print(Terminal terminal, Listing listing) {
        terminal.paragraph(listing.title());
        Table table = table(listing);
        terminal.print(table.lines(terminal.room()));
        List<String> more = new ArrayList<>();
        more(more, listing.rows().size() - shown, "row");
        more(more, table.leftOut(terminal.room()), "column");
        if (!more.isEmpty()) {
            terminal.paragraph("  " + String.join(", ", more) + ": --json or --out lists all", Style.DIM);
        }
        if (!listing.note().isEmpty()) {
            terminal.paragraph(listing.note(), Style.DIM);
        }
        terminal.blank();
    }

    private static void more(List<String> words, int count, String what) {
        if (count > 0) {
            words.add(Numbers.counted(count, what + " more", what + "s more"));
        }
    }

    /** Columns after the first two give way where not all fit: counts, then figures but the first, then words. */
    private Table table(Listing listing) {
        Table table = new Table(2, 2).whole();
        boolean first = true;
        for (int c = 0; c < listing.columns().size(); c++) {
            column(table, listing.columns().get(c));
            boolean figures = figures(listing, c);
            if (c >= KEPT && !(figures && first)) {
                table.minor(figures ? FIGURES : listing.columns().get(c).numeric() ? 1 : WORDS);
            }
            first &= !figures;
        }
        listing.rows().stream()
                .limit(shown)
                .forEach(row ->
                        table.row(row.stream().map(item -> item.accept(this)).toList()));
        return table;
    }

    private static void column(Table table, Listing.Column column) {
        if (column.numeric()) {
            table.right(column.label());
        } else {
            table.left(column.label());
        }
    }

    private static boolean figures(Listing listing, int column) {
        return listing.rows().stream().anyMatch(row -> row.get(column) instanceof Item.Figure);
    }

    @Override
    public Line words(Item.Words item) {
        return Line.of(brief ? shortened(item.text()) : item.text());
    }

    /** "Afghanistan, Bahrain, Bangladesh and 25 more". */
    private static String shortened(String text) {
        String[] names = text.split(", ", -1);
        return names.length <= 2 * NAMES
                ? text
                : String.join(", ", List.of(names).subList(0, NAMES)) + " and " + (names.length - NAMES) + " more";
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
        return estimate.hasInterval() ? value.add(HARD_BLANK + interval(estimate, item), Style.DIM) : value;
    }

    /** Never broken. */
    private static String interval(Estimate estimate, Item.Figure item) {
        return Numbers.interval(estimate.lo(), estimate.hi(), item.places(), item.signed())
                .replace(BLANK, HARD_BLANK);
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
