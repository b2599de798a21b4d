package org.entente.construct.company;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.stat.FlowMix;

/**
 * A state’s flows with the poles in a window, each figure by every report in turn; NaN where a report has none.
 *
 * @param flows per report and pole
 * @param totals per report, with the world
 * @param expected per report, the poles’ shares of the world’s flows
 */
record FlowFigures(double[][] flows, double[] totals, double[][] expected) {
    /** Poles with data that a figure needs. */
    static final int LEAST_POLES = 3;

    static FlowFigures of(PoleFlows poles, int state, double least) {
        int reports = poles.table().reports().size();
        double[][] flows = new double[reports][];
        double[] totals = new double[reports];
        double[][] expected = new double[reports][];
        for (int report = 0; report < reports; report++) {
            double[] own = poles.flows(report, state);
            totals[report] = poles.total(report, state);
            boolean enough = FlowMix.known(own) >= LEAST_POLES && FlowMix.sum(own) > 0 && totals[report] >= least;
            flows[report] = enough ? own : missing(own.length);
            expected[report] = poles.expected(report, state);
        }
        return new FlowFigures(flows, totals, expected);
    }

    private static double[] missing(int poles) {
        double[] missing = new double[poles];
        Arrays.fill(missing, Double.NaN);
        return missing;
    }

    /** Whether any report has enough. */
    boolean defined() {
        return Arrays.stream(flows).anyMatch(own -> FlowMix.known(own) > 0);
    }

    /** The share of a pole by each report. */
    double[] shares(int pole) {
        return by(report -> FlowMix.shares(flows[report])[pole]);
    }

    /** Mean shares over the reports, all poles. */
    double[] shares() {
        return IntStream.range(0, flows[0].length)
                .mapToDouble(pole -> mean(shares(pole)))
                .toArray();
    }

    /** The share expected of a pole by each report. */
    double[] expected(int pole) {
        return by(report -> expected[report][pole]);
    }

    /** The part of all flows that is with the poles, by each report. */
    double[] coverage() {
        return by(
                report -> FlowMix.known(flows[report]) == 0 ? Double.NaN : FlowMix.sum(flows[report]) / totals[report]);
    }

    /** The divergence of the shares from the expected ones, by each report. */
    double[] divergence() {
        return by(report -> FlowMix.divergence(FlowMix.shares(flows[report]), expected[report]));
    }

    private double[] by(IntToDoubleFunction figure) {
        return IntStream.range(0, flows.length).mapToDouble(figure).toArray();
    }

    /** The mean of the reports that have a figure; NaN without. */
    static double mean(double[] byReport) {
        return Arrays.stream(byReport)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
