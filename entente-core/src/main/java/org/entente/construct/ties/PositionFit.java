package org.entente.construct.ties;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.measure.Seeds;
import org.entente.stat.Percentile;
import org.entente.stat.Quantile;
import org.entente.stat.RankOne;

/**
 * The centralities of one layer with their uncertainty from halves of the states: 500 times half of the states is drawn and
 * fitted by itself, its greatest centrality 1 like that of the whole. Results are laid out as {@link
 * PositionLayer} reads them.
 */
final class PositionFit {
    static final int HALVES = 500;
    private static final double LEVEL = 0.9;

    private final double[][] table;
    private final int[] states;
    private final double[] whole;
    private final double[][] centralities;
    private final double[][] places;

    private PositionFit(double[][] logs, RankOne.Fit fit) {
        this.table = logs;
        this.whole = fit.centrality();
        this.states = IntStream.range(0, whole.length)
                .filter(i -> !Double.isNaN(whole[i]))
                .toArray();
        this.centralities = new double[whole.length][HALVES];
        this.places = new double[whole.length][HALVES];
        for (int i = 0; i < whole.length; i++) {
            Arrays.fill(centralities[i], Double.NaN);
            Arrays.fill(places[i], Double.NaN);
        }
    }

    /** Correlation of the fit, then of each state its centrality, two bounds and two bounds of the percentile, its size. */
    static double[] of(double[][] ties) {
        double[][] logs = new double[ties.length][];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Arrays.stream(ties[i]).map(Math::log1p).toArray();
        }
        RankOne.Fit fit = RankOne.of(logs);
        PositionFit position = new PositionFit(logs, fit);
        IntStream.range(0, HALVES).parallel().forEach(position::half);
        return position.result(fit.correlation(), ties);
    }

    private void half(int number) {
        SplittableRandom random = new SplittableRandom(Seeds.HALVES + number);
        int[] drawn = states.clone();
        int size = drawn.length / 2;
        for (int k = 0; k < size; k++) {
            int other = k + random.nextInt(drawn.length - k);
            int held = drawn[k];
            drawn[k] = drawn[other];
            drawn[other] = held;
        }
        int[] half = Arrays.copyOf(drawn, size);
        Arrays.sort(half);
        double[] fitted = RankOne.near(
                        part(half),
                        Arrays.stream(half).mapToDouble(i -> whole[i]).toArray())
                .centrality();
        Percentile among = Percentile.among(fitted);
        for (int k = 0; k < half.length; k++) {
            centralities[half[k]][number] = fitted[k];
            places[half[k]][number] = among.of(fitted[k]);
        }
    }

    private double[][] part(int[] half) {
        double[][] part = new double[half.length][half.length];
        for (int k = 0; k < half.length; k++) {
            for (int m = 0; m < half.length; m++) {
                part[k][m] = table[half[k]][half[m]];
            }
        }
        return part;
    }

    private double[] result(double correlation, double[][] ties) {
        double[] result = new double[1 + PositionLayer.ROW * whole.length];
        result[0] = correlation;
        for (int i = 0; i < whole.length; i++) {
            int at = 1 + PositionLayer.ROW * i;
            double[] ends = Quantile.of(centralities[i], (1 - LEVEL) / 2, (1 + LEVEL) / 2);
            double[] placed = Quantile.of(places[i], (1 - LEVEL) / 2, (1 + LEVEL) / 2);
            result[at] = whole[i];
            result[at + 1] = ends[0];
            result[at + 2] = ends[1];
            result[at + 3] = placed[0];
            result[at + 4] = placed[1];
            result[at + 5] = size(ties[i]);
        }
        return result;
    }

    private static double size(double[] ties) {
        double[] known = Arrays.stream(ties).filter(tie -> !Double.isNaN(tie)).toArray();
        return known.length == 0 ? Double.NaN : Arrays.stream(known).sum();
    }
}
