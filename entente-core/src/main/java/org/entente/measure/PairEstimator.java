package org.entente.measure;

import java.util.Arrays;
import java.util.List;
import org.entente.stat.FamilyDraws;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.entente.stat.PairList;
import org.entente.stat.TableMeasure;
import org.jspecify.annotations.Nullable;

/** Makes the estimate of one pair from the draws of a unit. */
final class PairEstimator {
    private final DrawnUnit unit;
    private final Measure measure;
    private final FigureOptions options;
    private final List<String> origins;

    PairEstimator(DrawnUnit unit, Measure measure, FigureOptions options, List<String> origins) {
        this.unit = unit;
        this.measure = measure;
        this.options = options;
        this.origins = origins;
    }

    Estimate estimate(int columnA, int columnB, @Nullable String rows, boolean percentileInterval) {
        UnitFigures point = unit.point();
        int pair = point.pair(columnA, columnB);
        if (pair < 0) {
            return undefined(0, "no joint votes", rows);
        }
        double value = point.values(measure)[pair];
        int n = point.n()[pair];
        if (Double.isNaN(value)) {
            return undefined(n, why(n, point.reference()[pair]), rows);
        }
        return estimate(pair, rows, percentileInterval, draws(pair, percentileInterval));
    }

    private double[] draws(int pair, boolean percentileInterval) {
        if (percentileInterval && measure == Measure.RELATIVE_AFFINITY) {
            // With the distributions at hand the values need no pass of their own.
            unit.effects();
        }
        return unit.values(measure, PairList.of(unit.point().states(), pair))[0];
    }

    /**
     * The same of a pair with a value whose draws are known.
     *
     * @param pair its number in the unit
     * @param draws its values in all draws
     */
    Estimate estimate(int pair, @Nullable String rows, boolean percentileInterval, double[] draws) {
        UnitFigures point = unit.point();
        double value = point.values(measure)[pair];
        int n = point.n()[pair];
        int families = unit.jointFamilies(PairList.of(point.states(), pair))[0];
        Interval interval = interval(value, draws, families);
        boolean referred = point.reference()[pair];
        Interval percentiles = referred && percentileInterval && !(interval instanceof Interval.None)
                ? Intervals.of(value, unit.percentiles(measure, firstOf(draws)), families, options.level())
                : new Interval.None(Interval.Why.UNDEFINED);
        return new Estimate(
                value,
                interval.low(),
                interval.high(),
                options.level(),
                n,
                referred ? point.percentile(measure).of(value) : Double.NaN,
                percentiles.low(),
                percentiles.high(),
                referred ? point.percentile(measure).size() : 0,
                measure.word(),
                null,
                Reasons.of(interval),
                origins,
                rows);
    }

    private Interval interval(double value, double[] draws, int families) {
        TableMeasure table = measure.table();
        return table == null
                ? Intervals.of(value, draws, families, options.level())
                : Intervals.of(table, value, draws, families, options.level());
    }

    private static double[] firstOf(double[] draws) {
        return Arrays.copyOf(draws, Math.min(draws.length, FamilyDraws.PERCENTILE));
    }

    private Estimate undefined(int n, String why, @Nullable String rows) {
        return Reasons.undefined(measure.word(), n, why, options.level(), origins, rows);
    }

    private String why(int n, boolean referred) {
        if (n == 0) {
            return "no joint votes";
        }
        boolean fourChoices = unit.tables().choices() == 4;
        if (fourChoices && (measure.table() == null || !measure.table().nominal())) {
            return "not defined under this absence policy";
        }
        return measure.table() == null && !referred ? "too few" : "no variation";
    }
}
