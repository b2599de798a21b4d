package org.entente.stat.ideal;

import java.util.Arrays;

/**
 * The prior of the authors' program, which looks back only: a state's θ is normal round the conditional mean that its
 * session before had in the sweep before, taken before that sweep was standardised, with variance 0.5·w, w the state's
 * votes of this session over those of both; the first session looks at the second; a state with one session only has
 * N(0, 1). Each sweep standardises θ over all rows, the variance of its draws included. The coordinates are the
 * conditional means c before that; the positions are θ = (c − m)/s.
 *
 * <p>The program draws a latent z for each vote, so a row's mean given z weighs Σβ² against the prior, wherever θ was
 * standardised to: c settles where p(c′ − c) + Σβ²(θ − c) + pull = 0, p = 1/(0.5·w). The step divides by p + grip, the
 * slope of that, which needs fewer sweeps than dividing by p + Σβ² as the program's own mean would.
 */
final class ForwardPrior implements Prior {
    private static final double HALF = 0.5;

    private static final double FARTHEST = 5;

    private final int[] stateStart;
    private final double[] precision;
    private final double[] coordinates;
    private final double[] variance;

    ForwardPrior(OrdinalVotes votes, double[] theta, double[] spread) {
        stateStart = votes.stateStart();
        coordinates = theta.clone();
        variance = new double[theta.length];
        Arrays.setAll(variance, row -> spread[row] * spread[row]);
        precision = precisions(votes);
    }

    /** 1/(0.5·w) of each row. */
    static double[] precisions(OrdinalVotes votes) {
        int[] cast = votes.votesOfRows();
        double[] precision = new double[cast.length];
        for (int row = 0; row < cast.length; row++) {
            int before = looksAt(votes.stateStart(), votes.stateOfRow()[row], row);
            double share = before < 0 || cast[row] == 0 ? 1 : (double) cast[row] / (cast[row] + cast[before]);
            precision[row] = before < 0 ? 1 : 1 / (HALF * share);
        }
        return precision;
    }

    /** The row whose mean is a row's prior mean; negative for none. */
    private static int looksAt(int[] stateStart, int state, int row) {
        if (row > stateStart[state]) {
            return row - 1;
        }
        return row + 1 < stateStart[state + 1] ? row + 1 : -1;
    }

    @Override
    public double[] coordinates() {
        return coordinates;
    }

    @Override
    public double walk() {
        return Double.NaN;
    }

    @Override
    public void place(double[] theta, double[] spread) {
        double mean = 0;
        for (double c : coordinates) {
            mean += c / coordinates.length;
        }
        double squares = 0;
        for (int row = 0; row < theta.length; row++) {
            double from = coordinates[row] - mean;
            squares += (from * from + variance[row]) / theta.length;
        }
        double scale = squares > 0 ? Math.sqrt(squares) : 1;
        for (int row = 0; row < theta.length; row++) {
            double at = (coordinates[row] - mean) / scale;
            theta[row] = Math.max(-FARTHEST, Math.min(FARTHEST, at));
            spread[row] = Math.sqrt(variance[row]) / scale;
        }
    }

    @Override
    public void move(double[] theta, RowSums sums, boolean cautious) {
        double[] before = coordinates.clone();
        for (int state = 0; state + 1 < stateStart.length; state++) {
            for (int row = stateStart[state]; row < stateStart[state + 1]; row++) {
                int looked = looksAt(stateStart, state, row);
                double prior = looked < 0 ? 0 : before[looked];
                double slope = precision[row] + (cautious ? sums.square[row] : sums.grip[row]);
                double off = precision[row] * (prior - before[row])
                        + sums.square[row] * (theta[row] - before[row])
                        + sums.pull[row];
                coordinates[row] = before[row] + off / slope;
                variance[row] = 1 / slope;
            }
        }
    }
}
