package org.entente.stat;

import java.util.Arrays;

/**
 * The centrality c ≥ 0 whose products c(i)·c(j) correlate most with a symmetric table of pairs (Borgatti and Everett 2000,
 * Social Networks 21(4)), scaled to a maximum of 1. The correlation is greatest where x(i,j) = a + b·c(i)·c(j) leaves the
 * least squares, b &gt; 0: c is fitted state by state, a and b by regression, in turns, until nothing changes. Cost S² a
 * turn, some hundred turns.
 *
 * <p>Pairs that are NaN are left out. A state without a pair has no centrality (NaN); where no c ≥ 0 correlates above 0 all
 * are NaN.
 */
public final class RankOne {
    private static final int TURNS = 20_000;
    private static final double ENOUGH = 1e-9;
    private static final double NEARLY = 1e-5;

    private final double[][] table;
    private final boolean[] present;
    private final double[] centrality;
    private double level;

    private RankOne(double[][] table) {
        this.table = table;
        this.present = new boolean[table.length];
        this.centrality = new double[table.length];
    }

    /**
     * A fit.
     *
     * @param centrality from 0 to 1, NaN for states without one
     * @param correlation of the products with the table, NaN without a fit
     */
    public record Fit(double[] centrality, double correlation) {}

    /**
     * Fits a table.
     *
     * @param table square and symmetric; the diagonal is not read
     */
    public static Fit of(double[][] table) {
        RankOne rankOne = new RankOne(table);
        rankOne.start();
        return rankOne.fit(ENOUGH);
    }

    /**
     * Fits a part of a table from what the whole gave, for many resamples: until no centrality changes by more than one in
     * 100,000 of the greatest.
     *
     * @param start a centrality for every state
     */
    public static Fit near(double[][] table, double[] start) {
        RankOne rankOne = new RankOne(table);
        rankOne.start();
        for (int i = 0; i < start.length; i++) {
            rankOne.centrality[i] = rankOne.present[i] ? start[i] : 0;
        }
        return rankOne.fit(NEARLY);
    }

    private Fit fit(double enough) {
        double change = 1;
        for (int turn = 0; turn < TURNS && change > enough; turn++) {
            change = turn();
        }
        double greatest = Arrays.stream(centrality).max().orElse(0);
        double correlation = correlation();
        if (!(greatest > 0) || !(correlation > 0)) {
            double[] none = new double[centrality.length];
            Arrays.fill(none, Double.NaN);
            return new Fit(none, Double.NaN);
        }
        double[] scaled = new double[centrality.length];
        Arrays.setAll(scaled, i -> present[i] ? centrality[i] / greatest : Double.NaN);
        return new Fit(scaled, correlation);
    }

    /** Begins with each state's mean above the least, the square root of it taken. */
    private void start() {
        double sum = 0;
        long count = 0;
        double least = Double.POSITIVE_INFINITY;
        double[] means = new double[table.length];
        for (int i = 0; i < table.length; i++) {
            double own = 0;
            int pairs = 0;
            for (int j = 0; j < table.length; j++) {
                if (known(i, j)) {
                    own += table[i][j];
                    pairs++;
                }
            }
            present[i] = pairs > 0;
            means[i] = pairs > 0 ? own / pairs : 0;
            least = pairs > 0 ? Math.min(least, means[i]) : least;
            sum += own;
            count += pairs;
        }
        level = 0;
        double mean = count > 0 ? sum / count : 0;
        double scale = Math.sqrt(Math.max(Math.abs(mean), Double.MIN_NORMAL));
        for (int i = 0; i < table.length; i++) {
            centrality[i] = present[i] ? (means[i] - least) / scale + ENOUGH : 0;
        }
    }

    private boolean known(int i, int j) {
        return i != j && !Double.isNaN(table[i][j]);
    }

    /** Fits level and scale, then every state once; gives the largest change of a centrality. */
    private double turn() {
        regress();
        double largest = 0;
        double greatest = Arrays.stream(centrality).max().orElse(0);
        for (int i = 0; i < table.length; i++) {
            double above = 0;
            double squares = 0;
            for (int j = 0; j < table.length; j++) {
                if (known(i, j)) {
                    above += (table[i][j] - level) * centrality[j];
                    squares += centrality[j] * centrality[j];
                }
            }
            double next = squares > 0 ? Math.max(0, above / squares) : 0;
            largest = Math.max(largest, Math.abs(next - centrality[i]));
            centrality[i] = next;
        }
        return greatest > 0 ? largest / greatest : 0;
    }

    /** Level and scale by least squares; the scale goes into the centralities. */
    private void regress() {
        double[] moments = moments();
        double n = moments[0];
        double variance = moments[4] - moments[2] * moments[2] / n;
        double covariance = moments[3] - moments[1] * moments[2] / n;
        if (variance > 0 && covariance > 0) {
            double slope = covariance / variance;
            level = (moments[1] - slope * moments[2]) / n;
            double root = Math.sqrt(slope);
            for (int i = 0; i < centrality.length; i++) {
                centrality[i] *= root;
            }
        }
    }

    /** Number of pairs, sums of values, of products, of both multiplied, of products squared. */
    private double[] moments() {
        double[] moments = new double[5];
        for (int i = 0; i < table.length; i++) {
            for (int j = i + 1; j < table.length; j++) {
                if (known(i, j)) {
                    double product = centrality[i] * centrality[j];
                    moments[0]++;
                    moments[1] += table[i][j];
                    moments[2] += product;
                    moments[3] += table[i][j] * product;
                    moments[4] += product * product;
                }
            }
        }
        return moments;
    }

    private double correlation() {
        Correlation correlation = new Correlation();
        for (int i = 0; i < table.length; i++) {
            for (int j = i + 1; j < table.length; j++) {
                if (known(i, j)) {
                    correlation.add(table[i][j], centrality[i] * centrality[j]);
                }
            }
        }
        return correlation.value();
    }
}
