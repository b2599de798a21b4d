package org.entente.measure;

import java.util.Arrays;
import java.util.List;
import org.entente.stat.DrawLevels;
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
    private final boolean[] lacking;
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
        DrawLevels effects = unit.effects().levels();
        float[][] levels = new float[states][];
        Arrays.setAll(levels, effects::ofState);
        this.lacking = new boolean[states];
        for (int state = 0; state < states; state++) {
            lacking[state] = lacks(levels[state]);
        }
        double[] total = total(levels, effects.draws());
        Arrays.setAll(drawn, state -> drawn(state, levels, total));
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

    /** What all states add up to, by draw; one without an effect in a draw adds nothing. */
    private static double[] total(float[][] levels, int draws) {
        double[] total = new double[draws];
        for (float[] level : levels) {
            add(total, level, 1);
        }
        return total;
    }

    private static void add(double[] into, float[] level, int times) {
        for (int draw = 0; draw < into.length; draw++) {
            into[draw] += Float.isNaN(level[draw]) ? 0 : times * level[draw];
        }
    }

    /** The mean over those it is compared with is that over all, less those it is not compared with, which are few. */
    private double[] drawn(int state, float[][] levels, double[] total) {
        double[] values = total.clone();
        for (int j = 0; j < levels.length; j++) {
            if (!eligible(state, j)) {
                add(values, levels[j], -1);
            } else if (lacking[j]) {
                undefine(values, levels[j]);
            }
        }
        for (int draw = 0; draw < values.length; draw++) {
            values[draw] = others[state] == 0 ? Double.NaN : levels[state][draw] + values[draw] / others[state];
        }
        return values;
    }

    private static void undefine(double[] values, float[] level) {
        for (int draw = 0; draw < values.length; draw++) {
            values[draw] = Float.isNaN(level[draw]) ? Double.NaN : values[draw];
        }
    }

    private static boolean lacks(float[] level) {
        for (float effect : level) {
            if (Float.isNaN(effect)) {
                return true;
            }
        }
        return false;
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
