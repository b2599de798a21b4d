package org.entente.stat.ideal;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Right-hand sides whose covariance is the joint precision of positions and items: each part of the joint information — a
 * vote, a change of a path, an item's prior — sends the square root of its information times an independent number of
 * mean 0 and variance 1 to the positions and items it bears on (perturbation sampling: Papandreou and Yuille 2010,
 * Advances in Neural Information Processing Systems 23). A vote's numbers are signs, since a row or item sums many of
 * them; those of paths and items are normal.
 */
final class JointNoise {
    private static final int PIECES = 4;
    private static final int BATCH_BITS = 42;
    /** Places after those of the votes. */
    private static final long PATHS = 1L << 40;

    private static final long ITEMS = 1L << 41;

    private final OrdinalVotes votes;
    private final Items items;
    private final double[] theta;
    private final Coupling coupling;
    private final int width;
    private final Counter random;

    JointNoise(OrdinalVotes votes, Items items, double[] theta, Coupling coupling, int width, long seed) {
        this.votes = votes;
        this.items = items;
        this.theta = theta;
        this.coupling = coupling;
        this.width = width;
        this.random = new Counter(seed, 0);
    }

    /**
     * Makes one batch.
     *
     * @param ofItems receives L⁻¹ times what reaches each item, part by part, right-hand sides side by side
     * @return what reaches the positions directly, right-hand sides of a row side by side
     */
    double[] batch(int number, PathSystem paths, double[] ofItems) {
        long place = (long) number << BATCH_BITS;
        double[][] pieces = new double[PIECES][];
        IntStream.range(0, PIECES).parallel().forEach(piece -> {
            int from = (int) ((long) votes.items() * piece / PIECES);
            int to = (int) ((long) votes.items() * (piece + 1) / PIECES);
            pieces[piece] = new double[votes.rows() * width];
            for (int item = from; item < to; item++) {
                item(item, place, ofItems, pieces[piece]);
            }
        });
        double[] right = pieces[0];
        for (int piece = 1; piece < PIECES; piece++) {
            for (int k = 0; k < right.length; k++) {
                right[k] += pieces[piece][k];
            }
        }
        paths.addNoise(random, place + PATHS, width, right);
        return right;
    }

    private void item(int item, long place, double[] ofItems, double[] right) {
        int at = Coupling.PARTS * width * item;
        Arrays.fill(ofItems, at, at + Coupling.PARTS * width, 0);
        double beta = items.discrimination()[item];
        for (int k = votes.itemStart()[item]; k < votes.itemStart()[item + 1]; k++) {
            vote(k, beta, Counter.aside(random.state(place + k)), ofItems, at, right);
        }
        prior(item, place + ITEMS, ofItems, at);
        for (int b = 0; b < width; b++) {
            SymmetricThree.lower(coupling.factor, 6 * item, ofItems, at + b, width);
        }
    }

    private void vote(int k, double beta, long bits, double[] ofItems, int at, double[] right) {
        int row = votes.rowOf()[k];
        double position = theta[row];
        double r11 = coupling.roots[Coupling.PARTS * k];
        double r12 = coupling.roots[Coupling.PARTS * k + 1];
        double r22 = coupling.roots[Coupling.PARTS * k + 2];
        long left = bits;
        for (int b = 0; b < width; b++) {
            double one = 1 - 2 * (left & 1);
            double other = 1 - (left & 2);
            left >>>= 2;
            double first = r11 * one;
            double second = r12 * one + r22 * other;
            double both = first + second;
            right[row * width + b] -= beta * both;
            ofItems[at + b] -= position * both;
            ofItems[at + width + b] += first;
            ofItems[at + 2 * width + b] += second;
        }
    }

    private void prior(int item, long place, double[] ofItems, int at) {
        double lower = items.lower()[item];
        double upper = items.upper()[item];
        for (int b = 0; b < width; b++) {
            long from = place + 4L * ((long) item * width + b);
            double between = normal(from + 1) / (upper - lower);
            ofItems[at + b] += normal(from);
            ofItems[at + width + b] += normal(from + 2) / (lower + ItemNewton.BOUND) - between;
            ofItems[at + 2 * width + b] += normal(from + 3) / (ItemNewton.BOUND - upper) + between;
        }
    }

    private double normal(long place) {
        return Counter.normal(random.state(place));
    }
}
