package org.entente.stat.ideal;

/**
 * Positions as the authors' program draws them: each row by itself, its prior centred on the conditional mean that the
 * state's previous session (for a first session: the second) had in the sweep before, with variance .5·w, w = n(t)/(n(t) +
 * n(that session)); cut to ±5, then standardised over all rows. It looks at the past only, so it is no sampler of a joint
 * distribution; it is here so that the published estimates can be reproduced.
 */
final class AuthorsStep implements PathStep {
    private static final double SMOOTHING = 0.5;
    private static final double BOUND = 5;

    private final int[] neighbour;
    private final double[] precision;
    private final double[] before;

    AuthorsStep(OrdinalVotes votes) {
        int rows = votes.rows();
        neighbour = new int[rows];
        precision = new double[rows];
        before = new double[rows];
        int[] cast = votes.votesOfRows();
        for (int row = 0; row < rows; row++) {
            int of = votes.stateOfRow()[row];
            boolean first = row == votes.stateStart()[of];
            boolean alone = votes.stateStart()[of + 1] - votes.stateStart()[of] == 1;
            neighbour[row] = alone ? -1 : first ? row + 1 : row - 1;
            // The authors have no row without votes; one counts as of one vote, so that it follows its neighbour
            // closely.
            double own = Math.max(1, cast[row]);
            double weight = alone ? 1 : own / (own + cast[neighbour[row]]);
            precision[row] = 1 / (SMOOTHING * weight);
        }
    }

    @Override
    public void run(ChainState state, double[] sums, Counter random, long place, boolean adapting) {
        System.arraycopy(state.centre, 0, before, 0, before.length);
        double total = 0;
        for (int row = 0; row < before.length; row++) {
            double centre = neighbour[row] < 0 ? 0 : before[neighbour[row]];
            double variance = 1 / (precision[row] + sums[2 * row + 1]);
            state.centre[row] = variance * (precision[row] * centre + sums[2 * row]);
            double draw = Math.sqrt(variance) * Counter.normal(random.state(place + row));
            state.theta[row] = Math.max(-BOUND, Math.min(BOUND, state.centre[row] + draw));
            total += state.theta[row];
        }
        standardise(state.theta, total / before.length);
    }

    private static void standardise(double[] theta, double mean) {
        double squares = 0;
        for (double each : theta) {
            squares += (each - mean) * (each - mean);
        }
        double deviation = squares > 0 && theta.length > 1 ? Math.sqrt(squares / (theta.length - 1)) : 1;
        for (int row = 0; row < theta.length; row++) {
            theta[row] = (theta[row] - mean) / deviation;
        }
    }
}
