package org.entente.dossier;

import java.util.List;
import org.entente.chart.Chart;
import org.entente.measure.Method;
import org.entente.page.Element;
import org.entente.page.Fragment;
import org.entente.page.Node;
import org.jspecify.annotations.Nullable;

/** An exhibit as HTML: its finding, the figures, the drawing or table, its source, its rows closed below. */
final class HtmlExhibit {
    private HtmlExhibit() {}

    static Node body(Exhibit exhibit, Dossier dossier) {
        boolean wordsAlone = exhibit.chart() == null
                && exhibit.table() == null
                && exhibit.figures().isEmpty()
                && !HtmlProse.led(exhibit.prose());
        Element body = Element.of("div").cssClass(wordsAlone ? "body prose" : "body");
        if (exhibit.chart() != null) {
            body.add(chart(exhibit, exhibit.chart(), dossier));
        } else {
            if (!exhibit.figures().isEmpty()) {
                body.add(HtmlFigures.of(exhibit.figures()));
            }
            if (exhibit.table() != null) {
                body.add(table(exhibit, exhibit.table(), dossier));
            }
        }
        if (exhibit.chart() == null) {
            body.add(HtmlProse.paragraphs(exhibit.prose()));
        }
        return body;
    }

    private static Node table(Exhibit exhibit, Table table, Dossier dossier) {
        if (exhibit.placement() == Exhibit.Placement.CLOSED) {
            return HtmlTable.closedWithRows(table, "table-" + table.id(), dossier);
        }
        List<RowSet> sets = table.rowSets();
        return Element.of("figure")
                .id("table-" + table.id())
                .add(caption(table.finding(), table.subtitle()))
                .add(HtmlTable.grid(table))
                .add(HtmlSource.line(
                        table.note(), sets.isEmpty() ? "" : sets.get(0).id(), MethodsUsed.of(exhibit), dossier))
                .add(HtmlTable.rowSets(table, dossier));
    }

    private static Node chart(Exhibit exhibit, Chart chart, Dossier dossier) {
        Element figure = Element.of("figure").id("chart-" + chart.id()).add(caption(chart.finding(), chart.subtitle()));
        Table table = exhibit.table();
        if (chart.width() == Chart.Width.HALF && !exhibit.figures().isEmpty()) {
            figure.add(halves(exhibit, chart));
        } else {
            if (!exhibit.figures().isEmpty()) {
                figure.add(HtmlFigures.of(exhibit.figures()));
            }
            figure.add(drawn(exhibit, chart, table));
        }
        if (table != null && !table.note().isEmpty() && exhibit.placement() != Exhibit.Placement.BELOW) {
            figure.add(Element.of("p", table.note()).cssClass("note"));
        }
        List<Method> methods = MethodsUsed.of(exhibit);
        figure.add(HtmlSource.line(chart.source(), dataAnchor(chart), methods, dossier));
        figure.add(HtmlProse.paragraphs(exhibit.prose()));
        figure.add(
                table != null && exhibit.placement() == Exhibit.Placement.BELOW
                        ? HtmlTable.closed(table, dataAnchor(chart), dossier)
                        : HtmlTable.data(chart, dataAnchor(chart), dossier));
        return table == null ? figure : figure.add(HtmlTable.rowSets(table, dossier));
    }

    /** Each figure over its own drawing; a figure without one stands in the table alone. */
    private static Node halves(Exhibit exhibit, Chart chart) {
        Element halves = Element.of("div").cssClass("halves");
        for (int p = 0; p < chart.panels().size(); p++) {
            Element half = Element.of("div");
            if (p < exhibit.figures().size()) {
                half.add(HtmlFigures.of(exhibit.figures().subList(p, p + 1)));
            }
            halves.add(half.add(HtmlChart.of(chart, p, p + 1)));
        }
        return halves;
    }

    /** The first panel, and beside it the others over the table. */
    private static Node beside(Chart chart, Table table) {
        Element right = Element.of("div");
        if (chart.panels().size() > 1) {
            right.add(HtmlChart.of(chart, 1, chart.panels().size()));
        }
        return Element.of("div")
                .cssClass("beside")
                .add(HtmlChart.of(chart, 0, 1))
                .add(right.add(HtmlTable.grid(table)));
    }

    private static Node drawn(Exhibit exhibit, Chart chart, @Nullable Table table) {
        if (table == null) {
            return HtmlChart.of(chart);
        }
        return switch (exhibit.placement()) {
            case BELOW, CLOSED -> HtmlChart.of(chart);
            case OPEN -> Fragment.of(HtmlChart.of(chart), HtmlTable.grid(table));
            case BESIDE -> beside(chart, table);
            case IN_TABLE -> HtmlTable.grid(table);
        };
    }

    private static String dataAnchor(Chart chart) {
        return "data-" + chart.id();
    }

    static Node caption(String finding, String subtitle) {
        Element caption = Element.of("figcaption").add(Element.of("h3", finding));
        return subtitle.isEmpty() ? caption : caption.add(Element.of("p", subtitle));
    }
}
