package org.entente.measure;

import java.util.Arrays;
import java.util.List;
import org.entente.stat.FamilyDraws;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.entente.stat.PairIndex;
import org.entente.stat.PairList;
import org.entente.stat.Percentile;

/**
 * Every state's mean agreement with the states with which it shares enough votes in a unit, unweighted, with its place
 * among all states. In a draw the mean follows from the state effects without a pass over the pairs: by the normal
 * equations of A(i,j) = b(i) + b(j) the mean of A(i,j) over j is b(i) plus the mean of b(j), exactly. Cost states² a
 * draw.
 */
public final class StateMeans {
    private final DrawnUnit unit;
    private final FigureOptions options;
    private final List<String> origins;
    private final double[] means;
    private final int[] others;
    private final Percentile among;
    private final double[][] drawn;
    private final double[][] percentiles;

    private StateMeans(DrawnUnit unit, FigureOptions options, List<String> origins) {
        this.unit = unit;
        this.options = options;
        this.origins = origins;
        int states = unit.point().states();
        this.means = new double[states];
        this.others = new int[states];
        points();
        this.among = Percentile.among(means);
        this.drawn = new double[states][];
        float[][] levels = unit.effects().levels();
        Arrays.setAll(drawn, state -> drawn(state, levels));
        this.percentiles = percentiles();
    }

    static StateMeans of(DrawnUnit unit, FigureOptions options, List<String> origins) {
        return new StateMeans(unit, options, origins);
    }

    private void points() {
        UnitFigures point = unit.point();
        double[] agreement = point.values(Measure.AGREEMENT);
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            for (int j = 0; j < means.length; j++) {
                if (eligible(i, j)) {
                    sum += agreement[PairIndex.of(i, j, means.length)];
                    others[i]++;
                }
            }
            means[i] = others[i] == 0 ? Double.NaN : sum / others[i];
        }
    }

    private boolean eligible(int i, int j) {
        if (i == j) {
            return false;
        }
        int pair = PairIndex.of(i, j, unit.point().states());
        return unit.point().reference()[pair] && !Double.isNaN(unit.point().values(Measure.AGREEMENT)[pair]);
    }

    private double[] drawn(int state, float[][] levels) {
        boolean[] with = new boolean[means.length];
        for (int j = 0; j < with.length; j++) {
            with[j] = eligible(state, j);
        }
        double[] values = new double[levels.length];
        for (int draw = 0; draw < values.length; draw++) {
            double sum = 0;
            for (int j = 0; j < with.length; j++) {
                sum += with[j] ? levels[draw][j] : 0;
            }
            values[draw] = others[state] == 0 ? Double.NaN : levels[draw][state] + sum / others[state];
        }
        return values;
    }

    private double[][] percentiles() {
        int draws = Math.min(FamilyDraws.PERCENTILE, unit.draws().size());
        double[][] places = new double[means.length][draws];
        double[] all = new double[means.length];
        for (int draw = 0; draw < draws; draw++) {
            for (int state = 0; state < all.length; state++) {
                all[state] = drawn[state][draw];
            }
            Percentile set = Percentile.among(all);
            for (int state = 0; state < all.length; state++) {
                places[state][draw] = set.of(all[state]);
            }
        }
        return places;
    }

    /** A state's mean, by its column in the record; n is the number of states it is taken over. */
    public Estimate of(int column) {
        int state = column < 0 ? -1 : unit.point().state(column);
        String method = "mean agreement";
        if (state < 0 || others[state] == 0) {
            return Reasons.undefined(
                    method, 0, state < 0 ? "no joint votes" : "too few", options.level(), origins, null);
        }
        PairList pairs = PairList.with(means.length, state);
        int families = Arrays.stream(unit.jointFamilies(pairs)).max().orElse(0);
        Interval interval = Intervals.of(means[state], drawn[state], families, options.level());
        Interval place = Intervals.of(means[state], percentiles[state], families, options.level());
        return new Estimate(
                means[state],
                interval.low(),
                interval.high(),
                options.level(),
                others[state],
                among.of(means[state]),
                place.low(),
                place.high(),
                among.size(),
                method,
                null,
                Reasons.of(interval),
                origins,
                null);
    }
}
