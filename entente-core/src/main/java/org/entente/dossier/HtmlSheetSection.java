package org.entente.dossier;

import java.util.Objects;
import org.entente.chart.Chart;
import org.entente.page.Element;
import org.entente.page.Node;

/** A section of a sheet as HTML: without a number, its exhibits as in a dossier. */
final class HtmlSheetSection {
    private HtmlSheetSection() {}

    static Node of(Section section, String command) {
        String cssClass = (section.wide() ? "wide" : "beside-rail") + (section.construct() ? " construct" : "");
        Element frame = Element.of("section").id(section.id()).cssClass(cssClass);
        frame.add(Element.of("h2", section.title()));
        section.exhibits().forEach(exhibit -> frame.add(exhibit(exhibit, command)));
        return frame;
    }

    private static Node exhibit(Exhibit exhibit, String command) {
        Element rail = Element.of("div").cssClass("rail");
        exhibit.rail().forEach(paragraph -> rail.add(HtmlProse.of(Element.of("p"), paragraph)));
        Element body = Element.of("div").cssClass("body");
        if (exhibit.chart() != null) {
            body.add(chart(exhibit, exhibit.chart(), command));
        } else if (exhibit.table() != null) {
            body.add(table(exhibit, exhibit.table(), command));
        }
        exhibit.prose().forEach(paragraph -> body.add(HtmlProse.of(Element.of("p"), paragraph)));
        return Element.of("div").cssClass("exhibit").add(rail).add(body);
    }

    private static Node chart(Exhibit exhibit, Chart chart, String command) {
        Element figure = Element.of("figure")
                .id("chart-" + chart.id())
                .add(HtmlExhibit.caption(chart.finding(), chart.subtitle()));
        if (exhibit.placement() != Exhibit.Placement.IN_TABLE) {
            figure.add(HtmlChart.of(chart));
        }
        Table table = exhibit.table();
        boolean open =
                exhibit.placement() == Exhibit.Placement.IN_TABLE || exhibit.placement() == Exhibit.Placement.OPEN;
        if (open) {
            figure.add(HtmlTable.grid(Objects.requireNonNull(table)));
        }
        figure.add(source(chart.source()));
        return table == null || open ? figure : figure.add(closed(table, command));
    }

    private static Node table(Exhibit exhibit, Table table, String command) {
        if (exhibit.placement() == Exhibit.Placement.CLOSED) {
            return closed(table, command);
        }
        Element figure = Element.of("figure").id("table-" + table.id());
        if (!table.finding().isEmpty()) {
            figure.add(HtmlExhibit.caption(table.finding(), table.subtitle()));
        }
        figure.add(HtmlTable.grid(table));
        return table.note().isEmpty() ? figure : figure.add(source(table.note()));
    }

    private static Node source(String words) {
        return Element.of("div").cssClass("source").add(Element.of("span", words));
    }

    private static Node closed(Table table, String command) {
        return HtmlDisclosure.of(
                "data-" + table.id(), table.finding(), table.subtitle(), command + " --json", HtmlTable.grid(table));
    }
}
