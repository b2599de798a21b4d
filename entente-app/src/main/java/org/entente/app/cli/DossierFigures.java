package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.PanelRow;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.dossier.Cell;
import org.entente.dossier.CellWords;
import org.entente.dossier.Section;
import org.entente.dossier.Strips;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** The headline figures of a dossier: value, interval, where the pair stands among all, the median of all pairs. */
final class DossierFigures {
    private static final int STRIP = 25;
    private static final int ROOM_FOR_STRIP = 96;
    private static final String MEDIAN = "Median pair";

    private DossierFigures() {}

    static void print(Section section, Terminal terminal) {
        List<Section.NamedFigure> figures = section.figures();
        if (figures.isEmpty()) {
            return;
        }
        boolean wide = terminal.width() >= ROOM_FOR_STRIP;
        int reference = figures.get(0).estimate().reference();
        String among = reference == 0 ? "percentile" : "percentile among " + Numbers.count(reference) + " pairs";
        Table table = new Table(0, wide ? 3 : 2)
                .whole()
                .left("")
                .right("value")
                .signs(wide ? " " + level(figures) + " interval" : level(figures))
                .signs(wide ? among : "percentile")
                .right("median");
        List<String> medians = medians(section);
        for (int row = 0; row < figures.size(); row++) {
            String median = row < medians.size() ? medians.get(row) : "";
            table.row(cells(figures.get(row), median, wide));
        }
        terminal.blank();
        terminal.print(table.lines(terminal.width()));
    }

    private static String level(List<Section.NamedFigure> figures) {
        return Numbers.percent(figures.get(0).estimate().level());
    }

    private static List<Line> cells(Section.NamedFigure figure, String median, boolean wide) {
        Estimate estimate = figure.estimate();
        return List.of(
                Line.of(figure.name().toLowerCase(Locale.ROOT)),
                Line.of(Numbers.decimals(estimate.value(), 3, figure.signed()), Style.BOLD),
                Line.of(interval(estimate, figure.signed(), wide), Style.DIM),
                percentile(figure, wide),
                Line.of(median, Style.DIM));
    }

    /** The medians of all pairs, figure by figure, as the section's table has them. */
    private static List<String> medians(Section section) {
        org.entente.dossier.Table table = section.tables().get(0);
        List<String> medians = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.columns().get(column).label().equals(MEDIAN)) {
                for (List<Cell> row : table.rows()) {
                    medians.add(row.get(column).accept(CellWords.INSTANCE));
                }
            }
        }
        return medians;
    }

    /** Both ends, a blank before an unsigned one, so that digits stand under digits. */
    private static String interval(Estimate estimate, boolean signed, boolean wide) {
        String pad = signed ? "" : " ";
        if (estimate.hasInterval()) {
            return pad
                    + Numbers.decimals(estimate.lo(), 3, signed)
                    + (wide ? " to " : " ")
                    + pad
                    + Numbers.decimals(estimate.hi(), 3, signed);
        }
        return wide && estimate.noInterval() != null ? " " + estimate.noInterval() : " none";
    }

    private static Line percentile(Section.NamedFigure figure, boolean wide) {
        Estimate estimate = figure.estimate();
        if (!estimate.hasPercentile()) {
            return Line.of(estimate.defined() ? "too few votes" : String.valueOf(estimate.undefined()), Style.DIM);
        }
        Line numbers = Line.of(Numbers.percentile(estimate.percentile()))
                .flushRight(2)
                .add("  " + Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi()), Style.DIM);
        return wide
                ? PanelRow.ended(Strips.percentile(figure.key(), estimate), STRIP)
                        .add("  ")
                        .add(numbers)
                : numbers;
    }
}
