package org.entente.app.check;

import java.util.List;
import org.entente.page.Element;
import org.entente.page.Node;

/** A table of any nodes; on a phone each row becomes a block whose cells carry the heads of their columns. */
final class Tables {
    private Tables() {}

    /**
     * A table.
     *
     * @param cssClass of its own, may be empty
     * @param heads one a column
     * @param rows cells in the order of the columns, the first of which names the row
     */
    static Element of(String cssClass, List<String> heads, List<List<Node>> rows) {
        Element head = Element.of("tr");
        heads.forEach(words -> head.add(Element.of("th", words).attribute("scope", "col")));
        Element body = Element.of("tbody");
        rows.forEach(row -> body.add(row(heads, row)));
        return Element.of("table")
                .cssClass(("stack " + cssClass).strip())
                .add(Element.of("thead").add(head))
                .add(body);
    }

    private static Node row(List<String> heads, List<Node> cells) {
        Element row = Element.of("tr");
        for (int c = 0; c < cells.size(); c++) {
            Element cell = c == 0
                    ? Element.of("th").attribute("scope", "row")
                    : Element.of("td").attribute("data-label", heads.get(c));
            row.add(cell.add(cells.get(c)));
        }
        return row;
    }
}
