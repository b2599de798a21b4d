package org.entente.dossier;

import java.util.List;
import org.entente.chart.Chart;
import org.entente.measure.Numbers;
import org.entente.page.Element;
import org.entente.page.Fragment;
import org.entente.page.Node;
import org.entente.page.Text;
import org.entente.vote.RollCall;

/** A table of a dossier as HTML, open or closed, and the rows behind its numbers. */
final class HtmlTable {
    private static final int FEW = 4;

    /** A table of more columns is set in smaller type. */
    private static final int MOST_COLUMNS = 8;

    /** Rows that are printed of a long table; the stylesheet counts to the same. */
    private static final int ON_PAPER = 12;

    private HtmlTable() {}

    /** The table as the closed data of a chart. */
    static Element closed(Table table, String anchor, Dossier dossier) {
        Element inside = Element.of("div").add(grid(table));
        if (!table.note().isEmpty()) {
            inside.add(Element.of("p", table.note()).cssClass("note"));
        }
        return HtmlDisclosure.of(anchor, table.finding(), table.subtitle(), command(table.rowSets(), dossier), inside);
    }

    /** A table closed, with the roll calls behind its numbers inside. */
    static Node closedWithRows(Table table, String anchor, Dossier dossier) {
        return closed(table, anchor, dossier).add(rowSets(table, dossier));
    }

    /** What a chart shows in full precision, closed. */
    static Node data(Chart chart, String anchor, Dossier dossier) {
        int rows = chart.data().rows().size();
        return HtmlDisclosure.of(
                anchor,
                Numbers.counted(rows, "row", "rows"),
                "in full precision",
                dossier.command() + " --json",
                HtmlData.of(chart.data()));
    }

    private static String command(List<RowSet> sets, Dossier dossier) {
        return sets.size() == 1 ? sets.get(0).command() : dossier.command() + " --json";
    }

    /** The roll calls behind the numbers of a table, closed. */
    static Node rowSets(Table table, Dossier dossier) {
        if (table.rowSets().isEmpty()) {
            return new Text("");
        }
        Element rows = Element.of("div").cssClass("rowsets");
        table.rowSets().forEach(rowSet -> rows.add(details(rowSet, dossier)));
        return table.rowSets().size() <= FEW
                ? rows
                : HtmlDisclosure.of(
                        "rows-" + table.id(), "Roll calls behind each number", "", dossier.command() + " --json", rows);
    }

    static Node grid(Table table) {
        Element head = Element.of("tr");
        table.columns()
                .forEach(column ->
                        head.add(classed(Element.of("th", column.label()).attribute("scope", "col"), column)));
        Element body = Element.of("tbody");
        boolean stacked = !TableWidth.fitsPhone(table);
        table.rows().forEach(row -> body.add(line(table, row, stacked)));
        Element grid = Element.of("table").add(Element.of("thead").add(head)).add(body);
        boolean cut = table.rows().size() > ON_PAPER + 2;
        String cssClass = (stacked ? " stack" : "")
                + (cut ? " long" : "")
                + (table.columns().size() > MOST_COLUMNS ? " dense" : "");
        Node whole = cssClass.isEmpty() ? grid : grid.cssClass(cssClass.strip());
        return cut ? Fragment.of(whole, onPaper(table)) : whole;
    }

    /** Paper has no room for long lists: it shows where they begin, and says so. */
    private static Node onPaper(Table table) {
        return Element.of(
                        "p",
                        "On paper the first " + ON_PAPER + " of " + table.rows().size() + " rows.")
                .cssClass("note on-paper");
    }

    /** A cell carries the head of its column where a narrow page sets the row as a block. */
    private static Node line(Table table, List<Cell> row, boolean stacked) {
        Element line = Element.of("tr");
        for (int c = 0; c < row.size(); c++) {
            Table.Column column = table.columns().get(c);
            Element cell = c == 0 ? Element.of("th").attribute("scope", "row") : Element.of("td");
            if (stacked && c > 0) {
                cell.attribute("data-label", column.label());
            }
            line.add(classed(cell, column).add(row.get(c).accept(HtmlCells.INSTANCE)));
        }
        return line;
    }

    private static Element classed(Element cell, Table.Column column) {
        String cssClass = cssClass(column);
        return cssClass.isEmpty() ? cell : cell.cssClass(cssClass);
    }

    private static String cssClass(Table.Column column) {
        return ((column.numeric() ? "num" : "") + (column.minor() ? " drop" : "")).strip();
    }

    private static Node details(RowSet rowSet, Dossier dossier) {
        Element list = Element.of("p").cssClass("refs");
        for (int r : rowSet.rollCalls()) {
            RollCall rollCall = dossier.record().rollCalls().get(r);
            list.add(Element.of("a", reference(rollCall)).href("#r" + r)).add(" ");
        }
        return HtmlDisclosure.of(rowSet.id(), rowSet.title(), "", rowSet.command(), list);
    }

    private static String reference(RollCall rollCall) {
        String symbol = rollCall.symbol();
        return symbol == null ? rollCall.id() : symbol.replace("A/RES/", "");
    }
}
