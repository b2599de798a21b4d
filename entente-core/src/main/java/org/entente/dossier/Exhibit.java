package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Chart;
import org.entente.measure.Method;
import org.jspecify.annotations.Nullable;

/**
 * One thing a section shows, with its own words beside it: headline figures, a chart, a table, paragraphs; any of them.
 * With a chart the table is its data and stays closed, unless {@link Placement} says otherwise.
 *
 * @param rail paragraphs beside it: what is measured and how to read it
 * @param figures named headline figures, in order
 * @param chart its drawing, or null
 * @param table its rows, or null
 * @param placement how chart and table stand to each other
 * @param prose paragraphs after them
 * @param methods definitions it rests on besides those its figures name themselves
 */
public record Exhibit(
        List<Prose> rail,
        List<Section.NamedFigure> figures,
        @Nullable Chart chart,
        @Nullable Table table,
        Placement placement,
        List<Prose> prose,
        List<Method> methods) {

    /** How chart and table stand to each other. */
    public enum Placement {
        /** The table is the chart's data, closed below it; without a chart it is open. */
        BELOW,
        /** The table is open beside the chart: it says in words what the chart draws. */
        BESIDE,
        /** The table is open below the chart. */
        OPEN,
        /** There is no chart, and the table is closed. */
        CLOSED,
        /** The chart's panels stand in the cells of the table, {@link Cell.Drawing}: it is not drawn a second time. */
        IN_TABLE
    }

    public Exhibit {
        rail = List.copyOf(rail);
        figures = List.copyOf(figures);
        prose = List.copyOf(prose);
        methods = List.copyOf(methods);
    }

    /** An exhibit whose figures name all that it rests on. */
    public Exhibit(
            List<Prose> rail,
            List<Section.NamedFigure> figures,
            @Nullable Chart chart,
            @Nullable Table table,
            Placement placement,
            List<Prose> prose) {
        this(rail, figures, chart, table, placement, prose, List.of());
    }

    /** A table alone. */
    public static Exhibit of(List<Prose> rail, Table table) {
        return new Exhibit(rail, List.of(), null, table, Placement.BELOW, List.of());
    }

    /** A chart with its data. */
    public static Exhibit of(List<Prose> rail, Chart chart, @Nullable Table data) {
        return new Exhibit(rail, List.of(), chart, data, Placement.BELOW, List.of());
    }

    /** Paragraphs alone. */
    public static Exhibit of(List<Prose> rail, List<Prose> prose) {
        return new Exhibit(rail, List.of(), null, null, Placement.BELOW, prose);
    }

    /** The same with chart and table placed otherwise. */
    public Exhibit placed(Placement other) {
        return new Exhibit(rail, figures, chart, table, other, prose, methods);
    }

    /** The same with headline figures above. */
    public Exhibit headed(List<Section.NamedFigure> headline) {
        return new Exhibit(rail, headline, chart, table, placement, prose, methods);
    }

    /** The same, resting on these definitions too: the first is where its link to the method leads. */
    public Exhibit by(Method... definitions) {
        return new Exhibit(rail, figures, chart, table, placement, prose, List.of(definitions));
    }

    /** The same with paragraphs after them. */
    public Exhibit saying(List<Prose> paragraphs) {
        return new Exhibit(rail, figures, chart, table, placement, paragraphs, methods);
    }

    /** Whether it has something to show besides the words of its rail. */
    public boolean shows() {
        return !figures.isEmpty() || chart != null || table != null || !prose.isEmpty();
    }

    /** One exhibit a table, the first with the rail and the headline figures, paragraphs at the end. */
    static List<Exhibit> list(
            List<Prose> rail, List<Section.NamedFigure> figures, List<Table> tables, List<Prose> prose) {
        List<Exhibit> exhibits = new ArrayList<>();
        exhibits.add(
                new Exhibit(rail, figures, null, tables.isEmpty() ? null : tables.get(0), Placement.BELOW, List.of()));
        tables.stream().skip(1).forEach(table -> exhibits.add(of(List.of(), table)));
        if (!prose.isEmpty()) {
            exhibits.add(of(List.of(), prose));
        }
        return exhibits;
    }
}
