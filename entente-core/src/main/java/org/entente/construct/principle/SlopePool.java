package org.entente.construct.principle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.entente.construct.KeptParts;
import org.entente.construct.Setting;
import org.entente.stat.FamilyDraws;
import org.entente.stat.Quantile;
import org.entente.stat.RandomSlopes;
import org.entente.stat.SlopeRows;

/**
 * Some of the cases and the slope of support on affinity in them.
 *
 * @param about the dimension, or what sets these cases apart; empty for all
 * @param cells all rows
 * @param cases the cases of the pool that have a row, as indices into the cells' cases
 * @param fit the model over them; empty where the minimum is not met
 * @param draws the slope with the cases resampled 1,000 times; empty without a fit
 * @param without the slope without each of the cases, in their order; empty without a fit
 */
record SlopePool(
        String about, SlopeCells cells, int[] cases, Optional<RandomSlopes> fit, double[] draws, double[] without) {
    /** Cases that a common slope needs. */
    static final int LEAST_CASES = 5;
    /** Different opposing parties that a common slope needs. */
    static final int LEAST_OPPONENTS = 3;

    private static final int VERSION = 1;

    /** The pool of those among these cases that have rows. */
    static SlopePool of(Setting setting, SlopeCells cells, String about, int[] chosen) {
        SlopePool point = point(cells, about, chosen);
        return point.fit().map(fit -> point.drawn(setting, fit)).orElse(point);
    }

    /** The same by point, without draws: for whoever asks for constants alone. */
    static SlopePool point(SlopeCells cells, String about, int[] chosen) {
        int[] cases = Arrays.stream(chosen)
                .filter(c -> Arrays.stream(cells.affinity()[c]).anyMatch(x -> !Double.isNaN(x)))
                .toArray();
        SlopePool empty = new SlopePool(about, cells, cases, Optional.empty(), new double[0], new double[0]);
        SlopeRows rows = SlopeRows.of(empty.predictors(), empty.outcomes());
        boolean few = cases.length < LEAST_CASES || empty.opponents() < LEAST_OPPONENTS;
        return few || !RandomSlopes.determined(rows)
                ? empty
                : new SlopePool(about, cells, cases, Optional.of(RandomSlopes.fit(rows)), new double[0], new double[0]);
    }

    private SlopePool drawn(Setting setting, RandomSlopes fit) {
        List<String> parts = new ArrayList<>(KeptParts.ofCases(setting));
        parts.add(Arrays.toString(cases));
        parts.add("cells " + SlopeCells.VERSION);
        double[] kept = setting.evidence()
                .keep(
                        "case-slopes",
                        VERSION,
                        parts,
                        "slope of support on affinity" + (about.isEmpty() ? "" : ": " + about),
                        () -> resampled(fit, setting.figures().options().seed()));
        return new SlopePool(
                about,
                cells,
                cases,
                Optional.of(fit),
                Arrays.copyOf(kept, FamilyDraws.INTERVAL),
                Arrays.copyOfRange(kept, FamilyDraws.INTERVAL, kept.length));
    }

    private double[] resampled(RandomSlopes fit, long seed) {
        FamilyDraws drawn = FamilyDraws.of(cases.length, FamilyDraws.INTERVAL, seed);
        int[][] times = IntStream.range(0, drawn.size()).mapToObj(drawn::counts).toArray(int[][]::new);
        return DoubleStream.concat(
                        Arrays.stream(fit.slopes(predictors(), outcomes(), times)),
                        Arrays.stream(RandomSlopes.leaveOneOut(predictors(), outcomes())))
                .toArray();
    }

    private double[][] predictors() {
        return Arrays.stream(cases).mapToObj(c -> cells.affinity()[c]).toArray(double[][]::new);
    }

    private double[][] outcomes() {
        return Arrays.stream(cases).mapToObj(c -> cells.support()[c]).toArray(double[][]::new);
    }

    /** Different opposing parties of its cases. */
    int opponents() {
        return opponents(cases);
    }

    private int opponents(int[] some) {
        return (int) Arrays.stream(some)
                .mapToObj(c -> cells.cases().get(c).entry().opposing().ccodes())
                .distinct()
                .count();
    }

    /** The cases of the pool in which a state has a row. */
    int[] casesOf(int column) {
        return Arrays.stream(cases)
                .filter(c -> !Double.isNaN(cells.affinity()[c][column]))
                .toArray();
    }

    /** Different opposing parties of the cases in which a state has a row. */
    int opponentsOf(int column) {
        return opponents(casesOf(column));
    }

    /** Rows of the model. */
    int rows() {
        return IntStream.range(0, states())
                .map(column -> casesOf(column).length)
                .sum();
    }

    /** States with a row. */
    int statesWithRow() {
        return (int) IntStream.range(0, states())
                .filter(column -> casesOf(column).length > 0)
                .count();
    }

    private int states() {
        return cells.affinity().length == 0 ? 0 : cells.affinity()[0].length;
    }

    /** c, the support expected in a case of a state as near to the claimant as to its opponent; NaN without a fit. */
    double constant(int caseIndex) {
        int block = Arrays.binarySearch(cases, caseIndex);
        return block < 0 ? Double.NaN : fit.map(model -> model.constant(block)).orElse(Double.NaN);
    }

    /** The interval of the slope with the cases resampled. */
    double[] interval(double level) {
        return Quantile.of(draws, (1 - level) / 2, (1 + level) / 2);
    }

    /** First year of a text. */
    int from() {
        return Arrays.stream(cases).map(c -> cells.cases().get(c).from()).min().orElse(0);
    }

    /** Last year of a text. */
    int to() {
        return Arrays.stream(cases).map(c -> cells.cases().get(c).to()).max().orElse(0);
    }
}
