package org.entente.measure.tie;

import java.time.LocalDate;
import java.util.List;
import org.entente.measure.Estimate;
import org.entente.record.TieHolding;
import org.entente.stat.Percentile;
import org.entente.state.StateRegistry;
import org.jspecify.annotations.Nullable;

/** Writes figures out of a year's. */
final class FigureWriter {
    private static final double MOST = 0.5;
    private static final int MANY = 100;

    private final TieMeasure measure;
    private final YearFigures figures;
    private final StateRegistry registry;
    private final int lastYear;

    FigureWriter(TieMeasure measure, YearFigures figures, StateRegistry registry, int lastYear) {
        this.measure = measure;
        this.figures = figures;
        this.registry = registry;
        this.lastYear = lastYear;
    }

    StateIndex states() {
        return figures.year().states();
    }

    /** Of two states, or of one given twice. */
    TieFigure figure(int a, int b) {
        int i = states().find(a);
        int j = states().find(b);
        boolean there = i >= 0 && j >= 0;
        TieDetail detail = there ? figures.detail(i, j) : TieDetail.UNKNOWN;
        Estimate estimate = estimate(there ? figures.value(i, j) : Double.NaN, detail);
        TieHolding holding = figures.holding();
        int year = figures.year().year();
        return new TieFigure(
                measure,
                a,
                a == b ? 0 : b,
                estimate,
                figures.from(),
                year,
                lastYear,
                holding,
                remark(a, b, detail.remark()));
    }

    private Estimate estimate(double value, TieDetail detail) {
        boolean defined = !Double.isNaN(value);
        double none = Double.NaN;
        Percentile among = defined && measure.compared() ? among(value) : null;
        return new Estimate(
                value,
                defined ? detail.lo() : none,
                defined ? detail.hi() : none,
                detail.level(),
                detail.n(),
                among == null ? none : among.of(value),
                none,
                none,
                among == null ? 0 : among.size(),
                measure.label(),
                defined ? null : detail.undefined(),
                defined ? detail.noInterval() : null,
                origins(),
                null);
    }

    /**
     * Those among whom a value has a place; null where half of a hundred or more have the same: the middle of a tie that
     * long would put two states without a dispute beside the median.
     */
    private @Nullable Percentile among(double value) {
        Percentile all = figures.percentile(measure.describes());
        return all.size() >= MANY && all.tied(value) >= MOST ? null : all;
    }

    private List<String> origins() {
        TieHolding holding = figures.holding();
        return holding == null ? List.of() : List.of(holding.origin().id());
    }

    private String remark(int a, int b, String own) {
        int year = figures.year().year();
        String missing = missing(a, year);
        missing = missing == null && a != b ? missing(b, year) : missing;
        if (missing != null) {
            return missing;
        }
        if (figures.holding() != null) {
            return own;
        }
        return lastYear == 0
                ? "No source of this layer is here."
                : lastYear < year ? "The layer ends in " + lastYear + "." : "No source here covers " + year + ".";
    }

    private @Nullable String missing(int ccode, int year) {
        if (states().find(ccode) >= 0) {
            return null;
        }
        LocalDate day = LocalDate.of(year, 12, 31);
        String name = registry.find(ccode).map(state -> state.name(day)).orElse("The state " + ccode);
        return name + " was no state in " + year + ".";
    }
}
