package org.entente.app.bench;

/** Figures of ours held against a peer's, one by one. */
final class Comparison {
    /** The largest difference that rounding may leave. */
    static final double TOLERANCE = 1e-9;

    private long compared;
    private long missing;
    private double largest;

    /** Two values of the same figure; NaN on both sides is the same. */
    void add(double ours, double theirs) {
        compared++;
        if (Double.isNaN(ours) != Double.isNaN(theirs)) {
            missing++;
        } else if (!Double.isNaN(ours)) {
            largest = Math.max(largest, Math.abs(ours - theirs));
        }
    }

    /** A figure that only one side has. */
    void missing() {
        missing++;
    }

    long compared() {
        return compared;
    }

    double largestDifference() {
        return largest;
    }

    boolean agrees() {
        return missing == 0 && largest <= TOLERANCE;
    }
}
