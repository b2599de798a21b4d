package org.entente.app.cli;

import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.dossier.Section;

/** The yearly agreement of a dossier on its fixed scale, two cells a year, the median of pairs under it. */
final class DossierYears {
    private static final int LABEL = 19;
    private static final int LONGEST = 2;

    private DossierYears() {}

    static void print(Section section, Terminal terminal) {
        YearSeries whole = YearSeries.of(section).orElse(null);
        if (whole == null || whole.years() < 2) {
            return;
        }
        int room = terminal.room() - LABEL;
        int cells = LONGEST * whole.years() <= room ? LONGEST : 1;
        YearSeries series = whole.last(room / cells);
        terminal.blank();
        head(series, terminal);
        Line pair = Line.of("this pair").padTo(LABEL).add(series.pairLine(cells), Style.BOLD);
        Line ends = Line.of(series.ends(), Style.DIM);
        int after = LABEL + cells * series.years() + 4;
        boolean beside = after + ends.width() <= terminal.room();
        terminal.print(beside ? pair.padTo(after).add(ends) : pair);
        terminal.print(Line.of("median of pairs").padTo(LABEL).add(series.medianLine(cells), Style.DIM));
        terminal.print(Line.empty().padTo(LABEL).add(series.axis(cells), Style.DIM));
        if (!beside && ends.width() > 0) {
            terminal.paragraph("this pair: " + ends.text(), Style.DIM);
        }
    }

    private static void head(YearSeries series, Terminal terminal) {
        String key = series.scale() + series.counted() + "; a gap: fewer than " + YearSeries.LEAST;
        Line title = Line.of("Agreement by year", Style.BOLD);
        if (LABEL + Columns.width(key) <= terminal.width()) {
            terminal.print(title.padTo(LABEL).add(key, Style.DIM));
        } else {
            terminal.print(title);
            terminal.paragraph(key, Style.DIM);
        }
    }
}
