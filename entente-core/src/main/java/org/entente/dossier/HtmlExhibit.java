package org.entente.dossier;

import org.entente.chart.Chart;
import org.entente.measure.Estimate;
import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.page.Text;

/** An exhibit as HTML: its words beside it, its finding above, the figures, the drawing, the rows. */
final class HtmlExhibit {
    private HtmlExhibit() {}

    static Node of(Exhibit exhibit, Dossier dossier) {
        Element rail = Element.of("div").cssClass("rail");
        exhibit.rail().forEach(paragraph -> rail.add(HtmlProse.of(Element.of("p"), paragraph)));
        Element body = Element.of("div").cssClass("body");
        if (exhibit.chart() != null) {
            body.add(chart(exhibit, exhibit.chart(), dossier));
        } else {
            if (!exhibit.figures().isEmpty()) {
                body.add(figures(exhibit));
            }
            if (exhibit.table() != null) {
                body.add(HtmlTable.of(exhibit.table(), dossier));
            }
        }
        exhibit.prose().forEach(paragraph -> body.add(HtmlProse.of(Element.of("p"), paragraph)));
        return Element.of("div").cssClass("exhibit").add(rail).add(body);
    }

    private static Node chart(Exhibit exhibit, Chart chart, Dossier dossier) {
        Element figure = Element.of("figure").id("chart-" + chart.id()).add(caption(chart.finding(), chart.subtitle()));
        if (!exhibit.figures().isEmpty()) {
            figure.add(figures(exhibit));
        }
        Table table = exhibit.table();
        switch (exhibit.placement()) {
            case BELOW, OPEN -> figure.add(HtmlChart.of(chart));
            case BESIDE -> {
                Element pair = Element.of("div").cssClass("beside").add(HtmlChart.of(chart));
                figure.add(table == null ? pair : pair.add(HtmlTable.grid(table)));
            }
            case IN_TABLE -> {
                if (table != null) {
                    figure.add(HtmlTable.grid(table));
                }
            }
        }
        figure.add(Element.of("p", chart.source()).cssClass("source"));
        if (table != null) {
            boolean closed = exhibit.placement() == Exhibit.Placement.BELOW;
            figure.add(
                    closed
                            ? HtmlTable.closed(table)
                            : exhibit.placement() == Exhibit.Placement.OPEN ? HtmlTable.grid(table) : new Text(""));
            figure.add(HtmlTable.rowSets(table, dossier));
        }
        return figure;
    }

    static Node caption(String finding, String subtitle) {
        Element caption = Element.of("figcaption").add(Element.of("h3", finding));
        return subtitle.isEmpty() ? caption : caption.add(Element.of("p", subtitle));
    }

    private static Node figures(Exhibit exhibit) {
        Element list = Element.of("dl").cssClass("headline");
        for (Section.NamedFigure figure : exhibit.figures()) {
            list.add(Element.of("div").add(Element.of("dt", figure.name())).add(definition(figure)));
        }
        return list;
    }

    private static Node definition(Section.NamedFigure figure) {
        var estimate = figure.estimate();
        if (!estimate.defined()) {
            return Element.of("dd", String.valueOf(estimate.undefined())).cssClass("word");
        }
        String value = Numbers.decimals(estimate.value(), 3, figure.signed());
        Element big = Element.of("div")
                .cssClass("value")
                .add(HtmlProse.rows(figure.rows(), value))
                .add(" ");
        if (estimate.hasInterval()) {
            String interval = "[" + Numbers.interval(estimate.lo(), estimate.hi(), figure.signed()) + "]";
            big.add(Element.of("span", interval).cssClass("interval"));
        }
        Element definition = Element.of("dd").add(big);
        if (estimate.hasPercentile()) {
            definition.add(percentile(estimate));
        } else if (estimate.noInterval() != null) {
            definition.add(new Text(estimate.noInterval()));
        }
        return definition;
    }

    private static Node percentile(Estimate estimate) {
        String words = Numbers.ordinal(estimate.percentile()) + " percentile of " + Numbers.count(estimate.reference())
                + " pairs";
        Element line = Element.of("div", words);
        String interval = Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi());
        return interval.isEmpty()
                ? line
                : line.add(Element.of("span", " [" + interval + "]").cssClass("interval"));
    }
}
