package org.entente.stat.ideal;

import java.util.Arrays;

/**
 * The affine map that puts ideal points on the scale on which they are told: mean 0 and variance 1 over all
 * state-sessions with a vote, the reference state's mean positive. The likelihood does not change under θ ← (θ − m)/s,
 * β ← βs, γ ← γ − βm. A negative s turns the dimension round.
 *
 * @param shift m
 * @param scale s, not 0
 */
public record Identification(double shift, double scale) {
    /** A map.
     *
     * @throws IllegalArgumentException if a part is not finite, or the scale 0
     */
    public Identification {
        if (!Double.isFinite(shift) || !Double.isFinite(scale) || scale == 0) {
            throw new IllegalArgumentException("no affine map: shift " + shift + ", scale " + scale);
        }
    }

    /**
     * The map that identifies one set of positions; the scale is 1 where they do not vary.
     *
     * @param theta position of each row
     * @param reference number of the state whose mean is to be positive; negative keeps the direction
     */
    public static Identification of(OrdinalVotes votes, double[] theta, int reference) {
        double sum = 0;
        double squares = 0;
        int rows = 0;
        for (int row = 0; row < theta.length; row++) {
            if (voted(votes, row)) {
                rows++;
                double from = theta[row] - sum;
                sum += from / rows;
                squares += from * (theta[row] - sum);
            }
        }
        double scale = squares > 0 ? Math.sqrt(squares / rows) : 1;
        return new Identification(sum, turned(votes, theta, reference, sum) ? -scale : scale);
    }

    private static boolean voted(OrdinalVotes votes, int row) {
        return votes.rowStart()[row + 1] > votes.rowStart()[row];
    }

    private static boolean turned(OrdinalVotes votes, double[] theta, int reference, double mean) {
        if (reference < 0) {
            return false;
        }
        double sum = 0;
        for (int row = votes.stateStart()[reference]; row < votes.stateStart()[reference + 1]; row++) {
            sum += voted(votes, row) ? theta[row] - mean : 0;
        }
        return sum < 0;
    }

    /** Positions on the identified scale; a new array. */
    public double[] positions(double[] theta) {
        double[] mapped = new double[theta.length];
        Arrays.setAll(mapped, row -> (theta[row] - shift) / scale);
        return mapped;
    }

    /** Standard deviations on the identified scale; a new array. */
    public double[] deviations(double[] deviation) {
        double[] mapped = new double[deviation.length];
        Arrays.setAll(mapped, row -> deviation[row] / Math.abs(scale));
        return mapped;
    }

    /** Item parameters on the identified scale. */
    public Items items(Items items) {
        double[] discrimination = new double[items.count()];
        double[] lower = new double[items.count()];
        double[] upper = new double[items.count()];
        for (int item = 0; item < discrimination.length; item++) {
            double beta = items.discrimination()[item];
            discrimination[item] = beta * scale;
            lower[item] = items.lower()[item] - beta * shift;
            upper[item] = items.upper()[item] - beta * shift;
        }
        return new Items(discrimination, lower, upper);
    }

    /** The map back. */
    public Identification inverse() {
        return new Identification(-shift / scale, 1 / scale);
    }
}
