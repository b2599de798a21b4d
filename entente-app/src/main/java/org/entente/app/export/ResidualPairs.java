package org.entente.app.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.measure.Estimate;
import org.entente.measure.UnitFigures;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.measure.beyond.BeyondMaker;
import org.entente.measure.beyond.BeyondWindow;
import org.entente.stat.PairIndex;

/** Residual affinity of all pairs, cross-fitted and shrunken. */
final class ResidualPairs implements PairFigures {
    private final BeyondMaker maker;
    private final boolean intervals;

    ResidualPairs(BeyondMaker maker, boolean intervals) {
        this.maker = maker;
        this.intervals = intervals;
    }

    @Override
    public List<PairColumn> columns() {
        List<PairColumn> columns = new ArrayList<>();
        String word = PairColumns.RESIDUAL_AFFINITY.word();
        columns.add(PairColumn.number(
                word,
                "agreement beyond what habits, shared organisations, found blocs, ideal points and region lead one to "
                        + "expect, shrunken; of more years than the unit where that holds under "
                        + BeyondWindow.LEAST_FAMILIES + " families of texts; empty under " + BeyondMaker.LEAST_VOTES
                        + " joint votes or where no pair effect is detected"));
        columns.add(PairColumn.number(word + "_pct", "percentile of residual affinity among all pairs, 0 to 100"));
        if (intervals) {
            columns.add(PairColumn.number(word + "_lo", "lower end of the interval of residual affinity"));
            columns.add(PairColumn.number(word + "_hi", "upper end of the interval of residual affinity"));
            columns.add(PairColumn.number(word + "_pct_lo", "lower end of the interval of its percentile"));
            columns.add(PairColumn.number(word + "_pct_hi", "upper end of the interval of its percentile"));
        }
        return columns;
    }

    @Override
    public double[][] values(UnitFigures unit) {
        double[][] values = new double[columns().size()][unit.pairs()];
        Arrays.stream(values).forEach(column -> Arrays.fill(column, Double.NaN));
        BeyondWindow window = maker.window(unit.unit());
        if (window.enough()) {
            fill(values, unit, maker.figures(window));
        }
        return values;
    }

    private static void fill(double[][] values, UnitFigures unit, BeyondFigures figures) {
        for (int one = 0; one < unit.states(); one++) {
            for (int other = one + 1; other < unit.states(); other++) {
                int pair = figures.pair(unit.ccode(one), unit.ccode(other));
                int n = pair < 0 ? 0 : figures.n()[pair];
                Estimate estimate = figures.agreement().estimate(pair, n, List.of());
                set(values, PairIndex.of(one, other, unit.states()), estimate);
            }
        }
    }

    private static void set(double[][] values, int pair, Estimate estimate) {
        double[] all = {
            estimate.value(),
            estimate.percentile(),
            estimate.lo(),
            estimate.hi(),
            estimate.percentileLo(),
            estimate.percentileHi()
        };
        for (int column = 0; column < values.length; column++) {
            values[column][pair] = all[column];
        }
    }
}
