package org.entente.app.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.entente.measure.Estimate;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.measure.beyond.BeyondMaker;
import org.entente.measure.beyond.BeyondWindow;
import org.entente.notice.Notice;
import org.entente.stat.PairIndex;

/** Residual affinity of all pairs, cross-fitted and shrunken. */
final class ResidualPairs implements PairFigures {
    private static final String WORD = PairColumns.RESIDUAL_AFFINITY.word();

    private final BeyondMaker maker;
    private final boolean intervals;
    private final List<String> widened = new ArrayList<>();

    ResidualPairs(BeyondMaker maker, boolean intervals) {
        this.maker = maker;
        this.intervals = intervals;
    }

    @Override
    public List<PairColumn> columns() {
        List<PairColumn> columns = new ArrayList<>();
        columns.add(
                PairColumn.number(
                        WORD,
                        "agreement beyond what habits, shared organisations, found blocs, ideal points and region lead one to "
                                + "expect, shrunken; of more years than the unit where that holds under "
                                + BeyondWindow.LEAST_FAMILIES + " families of texts, as " + WORD + "_from and " + WORD
                                + "_to say; empty under " + BeyondMaker.LEAST_VOTES + " joint votes in these years ("
                                + WORD
                                + "_n), where no pair effect is detected, and where more years would no longer speak of the unit"));
        columns.add(PairColumn.number(WORD + "_pct", "percentile of residual affinity among all pairs, 0 to 100"));
        if (intervals) {
            columns.add(PairColumn.number(WORD + "_lo", "lower end of the interval of residual affinity"));
            columns.add(PairColumn.number(WORD + "_hi", "upper end of the interval of residual affinity"));
            columns.add(PairColumn.number(WORD + "_pct_lo", "lower end of the interval of its percentile"));
            columns.add(PairColumn.number(WORD + "_pct_hi", "upper end of the interval of its percentile"));
        }
        columns.add(PairColumn.number(WORD + "_n", "joint votes in the years that residual affinity rests on"));
        columns.add(PairColumn.number(WORD + "_from", "first year of the votes that residual affinity rests on"));
        columns.add(PairColumn.number(WORD + "_to", "last year of the votes that residual affinity rests on"));
        return columns;
    }

    @Override
    public double[][] values(UnitFigures unit) {
        double[][] values = new double[columns().size()][unit.pairs()];
        Arrays.stream(values).forEach(column -> Arrays.fill(column, Double.NaN));
        BeyondWindow window = maker.window(unit.unit());
        if (window.enough() && window.answers()) {
            fill(values, unit, maker.figures(window));
        }
        if (window.widened()) {
            widened.add(unit.unit().label()
                    + (window.answers() ? " (" + window.unit().label() + ")" : " (no figures)"));
        }
        return values;
    }

    @Override
    public List<Notice> notices() {
        return widened.isEmpty()
                ? List.of()
                : List.of(Notice.info(
                        "wider_window",
                        "Residual affinity rests on more years where a unit holds fewer than "
                                + BeyondWindow.LEAST_FAMILIES + " families of texts: " + String.join(", ", widened)
                                + "."));
    }

    private void fill(double[][] values, UnitFigures unit, BeyondFigures figures) {
        for (int one = 0; one < unit.states(); one++) {
            for (int other = one + 1; other < unit.states(); other++) {
                int pair = figures.pair(unit.ccode(one), unit.ccode(other));
                int n = pair < 0 ? 0 : figures.n()[pair];
                Estimate estimate = figures.agreement().estimate(pair, n, List.of());
                double[] row = row(estimate, figures.window().unit());
                int place = PairIndex.of(one, other, unit.states());
                for (int column = 0; column < row.length; column++) {
                    values[column][place] = row[column];
                }
            }
        }
    }

    private double[] row(Estimate estimate, Unit window) {
        DoubleStream figure = DoubleStream.of(estimate.value(), estimate.percentile());
        DoubleStream ends = intervals
                ? DoubleStream.of(estimate.lo(), estimate.hi(), estimate.percentileLo(), estimate.percentileHi())
                : DoubleStream.empty();
        DoubleStream rests = DoubleStream.of((double) estimate.n(), window.fromYear(), window.toYear());
        return Stream.of(figure, ends, rests).flatMapToDouble(part -> part).toArray();
    }
}
