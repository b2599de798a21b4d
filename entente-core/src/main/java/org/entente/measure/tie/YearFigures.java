package org.entente.measure.tie;

import org.entente.record.TieHolding;
import org.entente.stat.Percentile;
import org.jspecify.annotations.Nullable;

/** What a measure says of all states, or of all pairs, in a year; what stands beside a value is made when asked for. */
final class YearFigures {
    private final TieYear year;
    private final @Nullable TieHolding holding;
    private final PairGrid grid;
    private final Details details;
    private @Nullable Percentile percentile;

    /** What stands beside the value of a pair; of a state, given twice. */
    @FunctionalInterface
    interface Details {
        TieDetail of(int i, int j);
    }

    private YearFigures(TieYear year, @Nullable TieHolding holding, PairGrid grid, Details details) {
        this.year = year;
        this.holding = holding;
        this.grid = grid;
        this.details = details;
    }

    /** No source covers the year. */
    static YearFigures none(TieYear year) {
        PairGrid unknown = new PairGrid(year.states().size(), Double.NaN);
        return new YearFigures(year, null, unknown, (i, j) -> TieDetail.UNKNOWN);
    }

    /** Of pairs. */
    static YearFigures of(TieYear year, TieHolding holding, PairGrid grid, Details details) {
        return new YearFigures(year, holding, grid, details);
    }

    /** Of states: the diagonal holds their values. */
    static YearFigures ofStates(TieYear year, TieHolding holding, double[] values, Details details) {
        PairGrid grid = new PairGrid(values.length, Double.NaN);
        for (int i = 0; i < values.length; i++) {
            grid.set(i, i, values[i]);
        }
        return new YearFigures(year, holding, grid, details);
    }

    TieYear year() {
        return year;
    }

    /** First year that the values are of. */
    int from() {
        return holding == null
                ? year.year()
                : Math.max(year.from(), holding.coverage().from());
    }

    @Nullable
    TieHolding holding() {
        return holding;
    }

    double value(int i, int j) {
        return grid.get(i, j);
    }

    TieDetail detail(int i, int j) {
        return details.of(i, j);
    }

    /** All values of the year, sorted once. */
    Percentile percentile(Describes describes) {
        Percentile held = percentile;
        if (held == null) {
            held = Percentile.among(
                    describes == Describes.STATE ? diagonal() : grid.values(describes == Describes.EACH_WAY));
            percentile = held;
        }
        return held;
    }

    private double[] diagonal() {
        double[] values = new double[grid.states()];
        for (int i = 0; i < values.length; i++) {
            values[i] = grid.get(i, i);
        }
        return values;
    }
}
