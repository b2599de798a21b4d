package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Chart;
import org.entente.chart.Panel;
import org.entente.chart.Svg;
import org.entente.chart.SvgElement;
import org.entente.page.Element;
import org.entente.page.Node;

/** A chart's drawings inside a page: once where they stretch, else once for wide and once for narrow screens. */
public final class HtmlChart {
    private HtmlChart() {}

    /** The drawings of a chart, in the order of its panels. */
    public static Node of(Chart chart) {
        return of(chart, 0, Math.max(chart.panels().size(), chart.narrowPanels().size()));
    }

    /** The drawings of some panels of a chart. */
    static Node of(Chart chart, int from, int to) {
        Element drawings =
                Element.of("div").cssClass("drawings " + chart.width().name().toLowerCase(java.util.Locale.ROOT));
        drawings.add(panels(chart, chart.panels(), chart.width().pixels(), "wide", from, to));
        drawings.add(panels(chart, chart.narrowPanels(), Chart.NARROW, "narrow", from, to));
        return drawings;
    }

    private static List<Node> panels(Chart chart, List<Panel> panels, int width, String kind, int from, int to) {
        List<Node> nodes = new ArrayList<>();
        for (int p = from; p < Math.min(to, panels.size()); p++) {
            Panel panel = panels.get(p);
            boolean same = panel.fluid()
                    && (chart.narrow().isEmpty()
                            || chart.narrow().get(p).equals(chart.panels().get(p)));
            if (same && kind.equals("narrow")) {
                continue;
            }
            String id = chart.id() + "-" + kind.charAt(0) + (p + 1);
            SvgElement svg = panel.fluid()
                    ? Svg.fluid(panel, id, title(chart, panel))
                    : Svg.fixed(panel, width, id, title(chart, panel), chart.description());
            nodes.add(node(svg, same ? "" : kind));
        }
        return nodes;
    }

    private static String title(Chart chart, Panel panel) {
        return panel.title().isEmpty() ? chart.finding() : panel.title() + ": " + chart.finding();
    }

    /** A drawing in a cell of a table. */
    static Node strip(Cell.Drawing drawing) {
        SvgElement svg = Svg.fluid(drawing.panel(), drawing.id(), drawing.words());
        return node(svg, "strip");
    }

    static Element node(SvgElement svg, String cssClass) {
        Element element = Element.of(svg.name());
        svg.attributes((key, value) -> {
            if (key.equals("href")) {
                element.href(value);
            } else if (!key.equals("xmlns")) {
                element.attribute(key, key.equals("class") && !cssClass.isEmpty() ? value + " " + cssClass : value);
            }
        });
        if (!svg.text().isEmpty()) {
            element.add(svg.text());
        }
        svg.children().forEach(child -> element.add(node(child, "")));
        return element;
    }
}
