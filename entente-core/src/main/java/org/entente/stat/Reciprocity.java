package org.entente.stat;

import java.util.Arrays;

/**
 * Whether what i gives j goes with what j gives i, over and above what either gives and gets in general: the correlation of
 * the two over all pairs with both, each value taken as deviation from its giver's and its receiver's level (Kenny and La
 * Voie 1984 call it dyadic reciprocity). Compared with the same after the receivers were permuted within each giver.
 *
 * @param correlation from −1 to 1; NaN with fewer than three pairs, or where nothing varies
 * @param pairs unordered pairs with a value either way
 * @param low the 5 % quantile of the correlation with permuted receivers
 * @param high the 95 % quantile
 * @param probability share of the permutations, the observed order among them, whose correlation is at least as far from 0
 */
public record Reciprocity(double correlation, int pairs, double low, double high, double probability) {
    private static final int LEAST_PAIRS = 3;
    private static final double ENOUGH = 1e-12;
    private static final int MOST_STEPS = 1000;

    /**
     * Measures it.
     *
     * @param given {@code [giver][receiver]}, square, NaN for no value; the diagonal is not read
     * @param permutations number of permutations
     * @param seed seed of the permutations
     */
    public static Reciprocity of(double[][] given, int permutations, long seed) {
        double[][] values = withoutDiagonal(given);
        int pairs = pairs(values);
        double observed = pairs < LEAST_PAIRS ? Double.NaN : correlation(centred(values));
        if (Double.isNaN(observed)) {
            return new Reciprocity(Double.NaN, pairs, Double.NaN, Double.NaN, Double.NaN);
        }
        double[] drawn = new double[permutations];
        for (int draw = 0; draw < permutations; draw++) {
            drawn[draw] = correlation(centred(permuted(values, new SplitMix(seed, draw))));
        }
        long far = Arrays.stream(drawn)
                .filter(value -> Math.abs(value) >= Math.abs(observed) - ENOUGH)
                .count();
        double[] range = Quantile.of(drawn, 0.05, 0.95);
        return new Reciprocity(observed, pairs, range[0], range[1], (1.0 + far) / (1 + permutations));
    }

    private static double[][] withoutDiagonal(double[][] given) {
        double[][] values = new double[given.length][];
        for (int i = 0; i < given.length; i++) {
            values[i] = given[i].clone();
            values[i][i] = Double.NaN;
        }
        return values;
    }

    private static int pairs(double[][] values) {
        int pairs = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                pairs += Double.isNaN(values[i][j] + values[j][i]) ? 0 : 1;
            }
        }
        return pairs;
    }

    /** Residuals of value = giver + receiver by least squares: means of rows and columns taken out in turn. */
    private static double[][] centred(double[][] values) {
        double[][] rest = new double[values.length][];
        Arrays.setAll(rest, i -> values[i].clone());
        double largest = 1;
        for (int step = 0; step < MOST_STEPS && largest > ENOUGH; step++) {
            largest = 0;
            for (int i = 0; i < rest.length; i++) {
                largest = Math.max(largest, Math.max(takeOutRow(rest, i), takeOutColumn(rest, i)));
            }
        }
        return rest;
    }

    private static double takeOutRow(double[][] rest, int row) {
        double mean = Arrays.stream(rest[row])
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
        Arrays.setAll(rest[row], j -> rest[row][j] - mean);
        return Math.abs(mean);
    }

    private static double takeOutColumn(double[][] rest, int column) {
        double mean = Arrays.stream(rest)
                .mapToDouble(row -> row[column])
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
        for (double[] row : rest) {
            row[column] -= mean;
        }
        return Math.abs(mean);
    }

    /** Over both orders of every pair, so that it does not matter which of the two is named first. */
    private static double correlation(double[][] rest) {
        double sum = 0;
        double squares = 0;
        double products = 0;
        int count = 0;
        for (int i = 0; i < rest.length; i++) {
            for (int j = i + 1; j < rest.length; j++) {
                if (!Double.isNaN(rest[i][j] + rest[j][i])) {
                    sum += rest[i][j] + rest[j][i];
                    squares += rest[i][j] * rest[i][j] + rest[j][i] * rest[j][i];
                    products += 2 * rest[i][j] * rest[j][i];
                    count += 2;
                }
            }
        }
        double mean = sum / count;
        double variance = squares - count * mean * mean;
        return variance > 1e-9 ? (products - count * mean * mean) / variance : Double.NaN;
    }

    /** Each giver's values dealt anew to those it has a value for. */
    private static double[][] permuted(double[][] values, SplitMix random) {
        double[][] dealt = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            dealt[i] = values[i].clone();
            int last = -1;
            int[] places = new int[dealt[i].length];
            for (int j = 0; j < places.length; j++) {
                if (!Double.isNaN(dealt[i][j])) {
                    places[++last] = j;
                }
            }
            for (int k = last; k > 0; k--) {
                int other = random.below(k + 1);
                double value = dealt[i][places[k]];
                dealt[i][places[k]] = dealt[i][places[other]];
                dealt[i][places[other]] = value;
            }
        }
        return dealt;
    }
}
