package org.entente.measure.ideal;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.entente.stat.Deviation;
import org.entente.stat.Percentile;
import org.entente.stat.Quantile;

/**
 * How far each of two states moved towards the other between two sessions, from joint draws.
 *
 * @param first of the first state: its movement times the sign of the other's position less its own at the start, so that
 *     above 0 is towards the other
 * @param second of the second state
 * @param total the two movements without their signs, added up: the median over the draws, as of a distance, since noise
 *     adds to each movement without its sign and a sum of the estimates would lie at the low end of its own interval; by the
 *     estimates where there are no draws
 * @param sum the same by the estimates, by which a movement is told from none
 * @param totalError standard deviation of the total over the draws; NaN without draws
 * @param shareOfFirst the first state's part of the total
 */
public record PairMovement(
        Figure first, Figure second, Figure total, double sum, double totalError, Figure shareOfFirst) {
    /** A total under so many of its standard deviations is not told from none. */
    private static final double LEAST_ERRORS = 2;

    private static final double HALF = 0.5;

    /**
     * A figure with its interval.
     *
     * @param value by the estimates, or the median over the draws
     * @param lo lower end over the draws, NaN without draws
     * @param hi upper end
     */
    public record Figure(double value, double lo, double hi) {
        private static Figure of(double value, IntToDoubleFunction draw, int draws, double level) {
            double[] values = drawn(draw, draws);
            Arrays.sort(values);
            double tail = (1 - level) / 2;
            return draws == 0
                    ? new Figure(value, Double.NaN, Double.NaN)
                    : new Figure(value, Quantile.ofSorted(values, tail), Quantile.ofSorted(values, 1 - tail));
        }

        private static Figure median(double value, IntToDoubleFunction draw, int draws, double level) {
            Figure figure = of(value, draw, draws, level);
            return draws == 0 ? figure : new Figure(Quantile.of(drawn(draw, draws), HALF)[0], figure.lo, figure.hi);
        }
    }

    /**
     * The rows of a state at the start and at the end.
     *
     * @param start its row in the first session
     * @param end its row in the last
     */
    public record Path(int start, int end) {}

    /** The movement of two states between the same two sessions. */
    public static PairMovement of(IdealPointRun run, Path first, Path second, double level) {
        double[] mean = run.estimate().mean();
        PointDraws all = run.estimate().draws();
        Moved point = new Moved(mean[first.start], mean[first.end], mean[second.start], mean[second.end]);
        int draws = all.count();
        Moved[] drawn = new Moved[draws];
        if (draws > 0) {
            float[][] rows = {all.of(first.start), all.of(first.end), all.of(second.start), all.of(second.end)};
            Arrays.setAll(drawn, draw -> new Moved(rows[0][draw], rows[1][draw], rows[2][draw], rows[3][draw]));
        }
        return new PairMovement(
                Figure.of(point.first(), draw -> drawn[draw].first(), draws, level),
                Figure.of(point.second(), draw -> drawn[draw].second(), draws, level),
                Figure.median(point.total(), draw -> drawn[draw].total(), draws, level),
                point.total(),
                Deviation.of(drawn(draw -> drawn[draw].total(), draws)),
                Figure.of(point.share(), draw -> drawn[draw].share(), draws, level));
    }

    /** Whether the two moved by more than twice the error of their movement; not without draws. */
    public boolean told() {
        return sum > LEAST_ERRORS * totalError;
    }

    /** The movements towards the other of all pairs of states, each way. */
    public static Percentile all(IdealPointRun run, Path[] states) {
        double[] mean = run.estimate().mean();
        double[] values = new double[states.length * (states.length - 1)];
        int next = 0;
        for (int one = 0; one < states.length; one++) {
            for (int other = 0; other < states.length; other++) {
                if (one != other) {
                    Path path = states[one];
                    double end = mean[path.end];
                    values[next++] = new Moved(mean[path.start], end, mean[states[other].start], 0).first();
                }
            }
        }
        return Percentile.among(values);
    }

    private static double[] drawn(IntToDoubleFunction draw, int draws) {
        double[] values = new double[draws];
        Arrays.setAll(values, draw);
        return values;
    }

    /** Positions of two states at the start and at the end. */
    private record Moved(double startA, double endA, double startB, double endB) {
        double first() {
            return (endA - startA) * Math.signum(startB - startA);
        }

        double second() {
            return (endB - startB) * Math.signum(startA - startB);
        }

        double total() {
            return Math.abs(endA - startA) + Math.abs(endB - startB);
        }

        double share() {
            return Math.abs(endA - startA) / total();
        }
    }
}
