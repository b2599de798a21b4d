package org.entente.app.cli;

import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Sparkline;
import org.entente.app.terminal.Strip;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.dossier.Cell;
import org.entente.dossier.CellWords;
import org.entente.dossier.Dossier;
import org.entente.dossier.Numbers;
import org.entente.dossier.Section;
import org.entente.measure.Estimate;
import org.jspecify.annotations.Nullable;

/** The summary of a dossier on a terminal: the finding, the two headline figures, the years, the cases. */
final class DossierText {
    private static final int STRIP = 20;

    private final Dossier dossier;
    private final @Nullable String page;

    /**
     * @param dossier the dossier
     * @param page the page that was written, or null
     */
    DossierText(Dossier dossier, @Nullable String page) {
        this.dossier = dossier;
        this.page = page;
    }

    void print(Terminal terminal) {
        Line names = Line.of("━━ ", Style.FIRST)
                .add(dossier.nameA(), Style.BOLD)
                .add("  ╍╍ ", Style.SECOND)
                .add(dossier.nameB(), Style.BOLD);
        String span = String.join(" · ", dossier.sliceWords().subList(1, 3));
        Line right = Line.of(span, Style.DIM);
        boolean fits = names.width() + right.width() + 2 <= terminal.width();
        terminal.print(fits ? names.against(right, terminal.width()) : names);
        terminal.paragraph(dossier.finding().text(), Style.PLAIN);
        figures(terminal);
        years(terminal);
        cases(terminal);
        if (page != null) {
            terminal.blank();
            terminal.print(Line.of("Written  ", Style.DIM).add(page, Style.ACCENT));
            terminal.paragraph(
                    "         ",
                    "         ",
                    "opens offline in any browser; every number there opens its rows",
                    Style.DIM);
        }
    }

    private Section section(String id) {
        return dossier.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void figures(Terminal terminal) {
        List<Section.NamedFigure> figures = section("convergence").figures();
        if (figures.isEmpty()) {
            return;
        }
        int reference = figures.get(0).estimate().reference();
        Table table = new Table(0).left("").right("value").right("90 % interval");
        String head = reference == 0 ? "percentile" : "percentile among " + Numbers.count(reference) + " pairs";
        table.left(terminal.narrow() ? "percentile" : head);
        for (Section.NamedFigure figure : figures) {
            Estimate estimate = figure.estimate();
            table.row(List.of(
                    Line.of(figure.name().toLowerCase(java.util.Locale.ROOT)),
                    Line.of(Numbers.decimals(estimate.value(), 3, figure.signed()), Style.BOLD),
                    Line.of(interval(estimate, figure.signed()), Style.DIM),
                    percentile(estimate, terminal.narrow())));
        }
        terminal.blank();
        terminal.print(table.lines(terminal.width()));
    }

    private static String interval(Estimate estimate, boolean signed) {
        if (estimate.hasInterval()) {
            return Numbers.decimals(estimate.lo(), 3, signed) + " to " + Numbers.decimals(estimate.hi(), 3, signed);
        }
        return estimate.noInterval() == null ? "" : estimate.noInterval();
    }

    private static Line percentile(Estimate estimate, boolean narrow) {
        if (!estimate.hasPercentile()) {
            return Line.of(estimate.defined() ? "too few votes" : String.valueOf(estimate.undefined()), Style.DIM);
        }
        Line numbers = Line.of(Numbers.percentile(estimate.percentile()))
                .add("  " + Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi()), Style.DIM);
        if (narrow) {
            return numbers;
        }
        return new Strip(0, 100, STRIP)
                .ended(estimate.percentile(), estimate.percentileLo(), estimate.percentileHi(), 50, Style.BOLD)
                .add("  ")
                .add(numbers);
    }

    /** The yearly series on a fixed scale, two cells a year, the median of pairs under it. */
    private void years(Terminal terminal) {
        Section years = section("years");
        if (years.tables().isEmpty() || years.tables().get(0).rows().size() < 2) {
            return;
        }
        YearSeries series = YearSeries.of(years.tables().get(0).rows());
        int label = 17;
        int cells = label + 2 * series.pair().length <= terminal.width() ? 2 : 1;
        if (label + cells * series.pair().length > terminal.width()) {
            series = series.last(terminal.width() - label);
        }
        Sparkline line = new Sparkline(0.5, 1, cells);
        terminal.blank();
        String key = "▁ 0.50 to █ 1.00; a gap: fewer than 10 joint votes";
        if (terminal.narrow()) {
            terminal.print(Line.of("Agreement by year", Style.BOLD));
            terminal.paragraph(key, Style.DIM);
        } else {
            terminal.print(Line.of("Agreement by year", Style.BOLD).add("  " + key, Style.DIM));
        }
        terminal.print(Line.of("this pair").padTo(label).add(line.text(series.pair()), Style.BOLD));
        terminal.print(Line.of("median of pairs").padTo(label).add(line.text(series.median()), Style.DIM));
        terminal.print(Line.of("").padTo(label).add(series.axis(cells), Style.DIM));
    }

    /** Own cases text by text, those of others as tallies. */
    private void cases(Terminal terminal) {
        for (org.entente.dossier.Table table : section("mutual_support").tables()) {
            terminal.blank();
            terminal.paragraph(table.finding(), Style.BOLD);
            if (table.id().equals("cases")) {
                terminal.paragraph("● backed  ◐ abstained  ✕ opposed  ◌ did not vote", Style.DIM);
            }
            terminal.print(caseTable(table, terminal.narrow()).lines(terminal.width()));
        }
    }

    private Table caseTable(org.entente.dossier.Table table, boolean narrow) {
        Table lines = new Table(0);
        List<Integer> shown = new java.util.ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            boolean minor = table.columns().get(c).minor();
            boolean last = c == table.columns().size() - 1 && table.id().equals("own-cases");
            if (!minor && !(narrow && last)) {
                shown.add(c);
                String label = table.columns().get(c).label();
                if (table.columns().get(c).numeric()) {
                    lines.right(label);
                } else {
                    lines.left(label);
                }
            }
        }
        for (List<Cell> row : table.rows()) {
            lines.row(shown.stream()
                    .map(c -> Line.of(c == 0 ? caseName(row.get(c)) : row.get(c).accept(CellWords.INSTANCE)))
                    .toList());
        }
        return lines;
    }

    /** A case's name without the parties after it: the page and {@code entente case} have them. */
    private static String caseName(Cell cell) {
        String name = cell.accept(CellWords.INSTANCE);
        int parties = name.lastIndexOf(" (");
        return parties > 0 && name.endsWith(")") ? name.substring(0, parties) : name;
    }
}
