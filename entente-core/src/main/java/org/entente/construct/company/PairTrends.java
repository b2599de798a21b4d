package org.entente.construct.company;

import java.util.Arrays;
import java.util.List;
import org.entente.construct.KeptParts;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Measure;
import org.entente.measure.Slice;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.PairIndex;
import org.entente.stat.Percentile;

/** The trends of all pairs of a slice, with which one is compared. */
final class PairTrends {
    private final int states;
    private final int[] years;
    private final double[][] sums;

    private PairTrends(int states) {
        this.states = states;
        this.years = new int[PairIndex.count(states)];
        this.sums = new double[years.length][];
    }

    private record Key(Slice slice, FigureOptions options) {}

    /** The distribution of the slopes of every pair with enough years. Cost one table of all pairs a year, once. */
    static Percentile of(Setting setting, List<Unit> yearly) {
        Key key = new Key(setting.slice(), setting.figures().options());
        return setting.evidence().once(key, Percentile.class, () -> Percentile.among(kept(setting, yearly)));
    }

    private static double[] kept(Setting setting, List<Unit> yearly) {
        return setting.evidence()
                .keep(
                        "pair-trends",
                        1,
                        KeptParts.of(setting, yearly),
                        "trends of all pairs",
                        () -> new PairTrends(setting.record().stateCount()).slopes(setting, yearly));
    }

    private double[] slopes(Setting setting, List<Unit> yearly) {
        AbsencePolicy absence = setting.slice().absence();
        yearly.forEach(unit -> add(UnitFigures.of(setting.record(), unit, absence)));
        double[] slopes = new double[years.length];
        Arrays.setAll(slopes, pair -> years[pair] < Trend.LEAST_YEARS ? Double.NaN : slope(sums[pair]));
        return Arrays.stream(slopes)
                .filter(slope -> !Double.isNaN(slope))
                .sorted()
                .toArray();
    }

    private void add(UnitFigures point) {
        double[] affinity = point.values(Measure.RELATIVE_AFFINITY);
        int[] columns = point.columns();
        int year = point.unit().fromYear();
        int pair = 0;
        for (int i = 0; i < columns.length; i++) {
            for (int j = i + 1; j < columns.length; j++, pair++) {
                if (point.n()[pair] >= Trend.LEAST_VOTES && !Double.isNaN(affinity[pair])) {
                    add(PairIndex.of(columns[i], columns[j], states), year, affinity[pair], point.n()[pair]);
                }
            }
        }
    }

    /** Weighted sums about 1980, so that squares of years lose nothing. */
    private void add(int pair, int year, double value, double weight) {
        double[] held = sums[pair] == null ? new double[5] : sums[pair];
        double x = year - 1980.0;
        held[0] += weight;
        held[1] += weight * x;
        held[2] += weight * value;
        held[3] += weight * x * x;
        held[4] += weight * x * value;
        sums[pair] = held;
        years[pair]++;
    }

    private static double slope(double[] sums) {
        double along = sums[3] - sums[1] * sums[1] / sums[0];
        return along > 0 ? (sums[4] - sums[1] * sums[2] / sums[0]) / along : Double.NaN;
    }
}
