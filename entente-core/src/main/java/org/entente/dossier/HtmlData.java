package org.entente.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.chart.DataTable;
import org.entente.page.Element;
import org.entente.page.Node;
import org.jspecify.annotations.Nullable;

/** The data of a chart as it is in files, to be copied: CSV in full precision, empty where missing. */
final class HtmlData {
    private HtmlData() {}

    static Node of(DataTable data) {
        StringBuilder lines = new StringBuilder(String.join(",", data.columns()));
        for (List<@Nullable Object> row : data.rows()) {
            lines.append('\n').append(row.stream().map(HtmlData::field).collect(Collectors.joining(",")));
        }
        return Element.of("pre", lines.toString()).cssClass("csv").attribute("tabindex", "0");
    }

    private static String field(@Nullable Object value) {
        boolean missing = value == null || (value instanceof Double number && number.isNaN());
        String text = missing ? "" : String.valueOf(value);
        boolean quoted = text.contains(",") || text.contains("\"") || text.contains("\n");
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
