package org.entente.stat;

import java.util.Arrays;

/**
 * The parts of a composite: a value of each for the same members, high meaning more. A design brings them to one scale
 * and a set of weights puts them together; only the order of the results is used.
 *
 * <p>Parts whose moment skewness is beyond ±2 run, in the min–max design, as ln(1 + x/x̄), x the distance from the end
 * where most members are (OECD and JRC 2008, Handbook on Constructing Composite Indicators, step 5).
 */
public final class CompositeParts {
    private static final double SAME = 1e-12;

    private final int parts;
    private final int members;
    private final double[][] scores;
    private final boolean[] skewed;

    private CompositeParts(double[][] values) {
        parts = values.length;
        members = parts == 0 ? 0 : values[0].length;
        skewed = new boolean[parts];
        scores = new double[CompositeDesign.values().length][parts * members];
        for (int part = 0; part < parts; part++) {
            enter(part, new PartScale(values[part]));
        }
    }

    private void enter(int part, PartScale scale) {
        skewed[part] = scale.skewed();
        for (CompositeDesign design : CompositeDesign.values()) {
            double[] column = scale.of(design);
            for (int member = 0; member < members; member++) {
                scores[design.ordinal()][member * parts + part] = column[member];
            }
        }
    }

    /**
     * Parts of these values.
     *
     * @param values by part and member; none missing
     * @throws IllegalArgumentException if a value is missing, a part has one value throughout or another length
     */
    public static CompositeParts of(double[][] values) {
        for (double[] part : values) {
            if (part.length != values[0].length || Arrays.stream(part).anyMatch(value -> !Double.isFinite(value))) {
                throw new IllegalArgumentException("every part of a composite has a value for every member");
            }
        }
        return new CompositeParts(values);
    }

    /** Number of parts. */
    public int size() {
        return parts;
    }

    /** Number of members. */
    public int members() {
        return members;
    }

    /** Whether a part runs as a logarithm in the min–max design. */
    public boolean skewed(int part) {
        return skewed[part];
    }

    /** What a design makes of a part of a member before weighing; of a geometric mean the percentile itself. */
    public double part(CompositeDesign design, int part, int member) {
        double score = scores[design.ordinal()][member * parts + part];
        return geometric(design) ? StrictMath.exp(score) : score;
    }

    /** A member's composite; weights are positive or 0 and need not add up to 1. */
    public double value(CompositeDesign design, double[] weights, int member) {
        double mean = sum(scores[design.ordinal()], weights, member)
                / Arrays.stream(weights).sum();
        return geometric(design) ? StrictMath.exp(mean) : mean;
    }

    /** A member's mid-rank percentile among all, 0 to 100. Cost parts × members. */
    public double place(CompositeDesign design, double[] weights, int member) {
        double[] table = scores[design.ordinal()];
        double own = sum(table, weights, member);
        double same = SAME * Arrays.stream(weights).sum();
        int less = 0;
        int atMost = 0;
        for (int other = 0; other < members; other++) {
            double score = sum(table, weights, other);
            less += score < own - same ? 1 : 0;
            atMost += score <= own + same ? 1 : 0;
        }
        return 50.0 * (less + atMost) / members;
    }

    /** A member's competition rank, 1 for the highest composite. */
    public int rank(CompositeDesign design, double[] weights, int member) {
        double[] table = scores[design.ordinal()];
        double own = sum(table, weights, member) + SAME * Arrays.stream(weights).sum();
        int above = 0;
        for (int other = 0; other < members; other++) {
            above += sum(table, weights, other) > own ? 1 : 0;
        }
        return above + 1;
    }

    private double sum(double[] table, double[] weights, int member) {
        double sum = 0;
        int at = member * parts;
        for (double weight : weights) {
            sum += weight * table[at++];
        }
        return sum;
    }

    private static boolean geometric(CompositeDesign design) {
        return design == CompositeDesign.PERCENTILE_GEOMETRIC;
    }
}
