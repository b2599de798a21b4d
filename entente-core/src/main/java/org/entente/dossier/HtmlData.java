package org.entente.dossier;

import java.util.List;
import org.entente.chart.DataTable;
import org.entente.page.Element;
import org.entente.page.Node;
import org.jspecify.annotations.Nullable;

/** The data of a chart as it is in files: column names, values in full precision, empty where missing. */
final class HtmlData {
    private HtmlData() {}

    static Node of(DataTable data) {
        Element head = Element.of("tr");
        data.columns().forEach(column -> head.add(Element.of("th", column).attribute("scope", "col")));
        Element body = Element.of("tbody");
        for (List<@Nullable Object> row : data.rows()) {
            Element line = Element.of("tr");
            for (int c = 0; c < row.size(); c++) {
                line.add(Element.of("td", text(row.get(c)))
                        .attribute("data-label", data.columns().get(c)));
            }
            body.add(line);
        }
        return Element.of("table")
                .cssClass(data.columns().size() > 4 ? "full stack" : "full")
                .add(Element.of("thead").add(head))
                .add(body);
    }

    private static String text(@Nullable Object value) {
        boolean missing = value == null || (value instanceof Double number && number.isNaN());
        return missing ? "" : String.valueOf(value);
    }
}
