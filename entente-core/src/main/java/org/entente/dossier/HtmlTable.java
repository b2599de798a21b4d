package org.entente.dossier;

import java.util.List;
import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.page.Text;
import org.entente.vote.RollCall;

/** A table of a dossier as an HTML figure, with the rows behind its numbers closed under it. */
final class HtmlTable {
    private HtmlTable() {}

    static Node of(Table table, Dossier dossier) {
        Element figure = Element.of("figure")
                .id("table-" + table.id())
                .add(HtmlExhibit.caption(table.finding(), table.subtitle()))
                .add(grid(table));
        if (!table.note().isEmpty()) {
            figure.add(Element.of("p", table.note()).cssClass("source"));
        }
        return figure.add(rowSets(table, dossier));
    }

    /** The table as the closed data of a chart. */
    static Node closed(Table table) {
        Element details = Element.of("details")
                .cssClass("data")
                .add(Element.of("summary")
                        .add(Element.of("b", table.finding()))
                        .add(" ")
                        .add(Element.of("span", table.subtitle())))
                .add(grid(table));
        return table.note().isEmpty()
                ? details
                : details.add(Element.of("p", table.note()).cssClass("source"));
    }

    /** The roll calls behind the numbers of a table, closed. */
    static Node rowSets(Table table, Dossier dossier) {
        if (table.rowSets().isEmpty()) {
            return new Text("");
        }
        Element rows = Element.of("div").cssClass("rowsets");
        table.rowSets().forEach(rowSet -> rows.add(details(rowSet, dossier)));
        return rows;
    }

    static Node grid(Table table) {
        Element head = Element.of("tr");
        table.columns()
                .forEach(column -> head.add(Element.of("th", column.label())
                        .attribute("scope", "col")
                        .cssClass(cssClass(column))));
        Element body = Element.of("tbody");
        for (List<Cell> row : table.rows()) {
            Element line = Element.of("tr");
            for (int c = 0; c < row.size(); c++) {
                Table.Column column = table.columns().get(c);
                Element cell = c == 0 ? Element.of("th").attribute("scope", "row") : Element.of("td");
                line.add(cell.cssClass(cssClass(column)).add(row.get(c).accept(HtmlCells.INSTANCE)));
            }
            body.add(line);
        }
        return Element.of("div")
                .cssClass("scroll")
                .add(Element.of("table").add(Element.of("thead").add(head)).add(body));
    }

    private static String cssClass(Table.Column column) {
        return (column.numeric() ? "num" : "text") + (column.minor() ? " drop" : "");
    }

    private static Node details(RowSet rowSet, Dossier dossier) {
        Element list = Element.of("ul").cssClass("refs");
        for (int r : rowSet.rollCalls()) {
            RollCall rollCall = dossier.record().rollCalls().get(r);
            list.add(Element.of("li").add(Element.of("a", reference(rollCall)).href("#r" + r)));
        }
        // The anchor lies inside: a browser that goes there opens the details, which an anchor on them would not.
        return Element.of("details")
                .add(Element.of("summary").add(Element.of("b", rowSet.title())))
                .add(Element.of("p").id(rowSet.id()).add(Element.of("code", rowSet.command())))
                .add(list);
    }

    private static String reference(RollCall rollCall) {
        String symbol = rollCall.symbol();
        return symbol == null ? rollCall.id() : symbol.replace("A/RES/", "");
    }
}
