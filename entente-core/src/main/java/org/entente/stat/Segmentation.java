package org.entente.stat;

import java.util.Arrays;

/**
 * Where a series changes its level, by exact Bayesian segmentation (Barry and Hartigan 1992, Annals of Statistics 20(1);
 * Fearnhead 2006, Statistics and Computing 16(2)): within a segment values are normal about one level with known variances,
 * levels are normal about the mean of the series, and at each place a new segment begins with a known probability. All
 * segmentations are summed over, forward and backward over the beginnings of segments. Cost T² for T places, T³ for the
 * number of changes.
 */
public final class Segmentation {
    private final int size;
    private final double[][] evidence;
    private final double[][] means;
    private final double[] begin;
    private final double[] stay;
    private final double[] forward;
    private final double[] backward;

    private Segmentation(double[][] evidence, double[][] means, double[] begin, double[] stay) {
        this.size = begin.length;
        this.evidence = evidence;
        this.means = means;
        this.begin = begin;
        this.stay = stay;
        this.forward = new double[size + 1];
        this.backward = new double[size + 1];
        sweep();
    }

    /**
     * The segmentation of a series.
     *
     * @param values at each place
     * @param variances of the values about the level of their segment, above 0
     * @param hazards probability that a new segment begins at a place; that of the first place is not read
     * @param mean about which levels lie
     * @param spread variance of levels, 0 or above
     */
    public static Segmentation of(double[] values, double[] variances, double[] hazards, double mean, double spread) {
        int size = values.length;
        double[][] evidence = new double[size][size];
        double[][] means = new double[size][size];
        for (int from = 0; from < size; from++) {
            double precision = 0;
            double sum = 0;
            double constant = 0;
            for (int to = from; to < size; to++) {
                double off = values[to] - mean;
                precision += 1 / variances[to];
                sum += off / variances[to];
                constant += Math.log(2 * Math.PI * variances[to]) + off * off / variances[to];
                double shrunk = spread / (1 + spread * precision);
                evidence[from][to] = -0.5 * (constant + Math.log1p(spread * precision) - shrunk * sum * sum);
                means[from][to] = mean + shrunk * sum;
            }
        }
        double[] begin = Arrays.stream(hazards).map(Math::log).toArray();
        double[] stay =
                Arrays.stream(hazards).map(hazard -> Math.log1p(-hazard)).toArray();
        if (size > 0) {
            begin[0] = 0;
        }
        return new Segmentation(evidence, means, begin, stay);
    }

    private void sweep() {
        Arrays.fill(forward, Double.NEGATIVE_INFINITY);
        forward[0] = 0;
        for (int from = 0; from < size; from++) {
            double before = forward[from] + begin[from];
            for (int to = from; to < size; to++) {
                before += to == from ? 0 : stay[to];
                forward[to + 1] = sum(forward[to + 1], before + evidence[from][to]);
            }
        }
        for (int from = size - 1; from >= 0; from--) {
            double staying = 0;
            double all = Double.NEGATIVE_INFINITY;
            for (int to = from; to < size; to++) {
                staying += to == from ? 0 : stay[to];
                all = sum(all, staying + evidence[from][to] + after(to));
            }
            backward[from] = all;
        }
    }

    /** What follows a segment that ends at a place. */
    private double after(int to) {
        return to == size - 1 ? 0 : begin[to + 1] + backward[to + 1];
    }

    /** log(eᵃ + eᵇ). */
    private static double sum(double a, double b) {
        double high = Math.max(a, b);
        return high == Double.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(Math.min(a, b) - high));
    }

    /** Number of places. */
    public int size() {
        return size;
    }

    /** Probability that a new segment begins at a place; 0 at the first, where no change can be seen. */
    public double change(int place) {
        return place == 0 ? 0 : Math.exp(forward[place] + begin[place] + backward[place] - forward[size]);
    }

    /** Probability that one begins at a place or at the next; at the last place of that alone. */
    public double changeHereOrNext(int place) {
        if (place == size - 1) {
            return change(place);
        }
        double here = change(place);
        double next = change(place + 1);
        double both = place == 0
                ? 0
                : Math.exp(forward[place] + begin[place] + evidence[place][place] + after(place) - forward[size]);
        return here + next - both;
    }

    /** Posterior mean of the level at each place. */
    public double[] levels() {
        double[] levels = new double[size];
        for (int from = 0; from < size; from++) {
            double before = forward[from] + begin[from];
            for (int to = from; to < size; to++) {
                before += to == from ? 0 : stay[to];
                double weight = Math.exp(before + evidence[from][to] + after(to) - forward[size]);
                for (int place = from; place <= to; place++) {
                    levels[place] += weight * means[from][to];
                }
            }
        }
        return levels;
    }

    /** Probability of so many changes, from none to one at every place but the first. */
    public double[] changes() {
        double[] reached = new double[size + 1];
        Arrays.fill(reached, Double.NEGATIVE_INFINITY);
        reached[0] = 0;
        double[] changes = new double[size];
        for (int segments = 1; segments <= size; segments++) {
            reached = oneMore(reached);
            changes[segments - 1] = Math.exp(reached[size] - forward[size]);
        }
        return changes;
    }

    private double[] oneMore(double[] reached) {
        double[] next = new double[size + 1];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        for (int from = 0; from < size; from++) {
            double before = reached[from] + begin[from];
            for (int to = from; to < size && before > Double.NEGATIVE_INFINITY; to++) {
                before += to == from ? 0 : stay[to];
                next[to + 1] = sum(next[to + 1], before + evidence[from][to]);
            }
        }
        return next;
    }
}
