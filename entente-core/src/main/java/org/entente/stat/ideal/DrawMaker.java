package org.entente.stat.ideal;

/** Makes {@link PositionDraws}: batches of right-hand sides of the joint precision's covariance, and their solutions. */
final class DrawMaker {
    private static final int WIDTH = 8;
    private static final double ACCURACY = 0.02;
    private static final int MOST_GRADIENTS = 100;

    private final OrdinalVotes votes;
    private final double[] theta;
    private final int reference;
    private final Coupling coupling;
    private final PathSystem paths;
    private final JointSystem system;
    private final JointNoise noise;
    private final float[][] draws;
    private final double[] sums;
    private final double[] squares;

    /** Of a fit on the scale of its priors. */
    DrawMaker(OrdinalVotes votes, IdealPoints raw, boolean compatible, int reference, int count, long seed) {
        this.votes = votes;
        this.theta = raw.theta();
        this.reference = reference;
        this.coupling = new Coupling(votes, new RowOrder(votes));
        coupling.fill(raw.items(), theta, raw.deviation(), false);
        this.paths = compatible
                ? PathSystem.ofRows(votes, ForwardPrior.precisions(votes), coupling.information)
                : PathSystem.ofWalks(votes, raw.walk(), coupling.information);
        this.system = new JointSystem(coupling, paths, votes.rows(), votes.items(), WIDTH);
        this.noise = new JointNoise(votes, raw.items(), theta, coupling, WIDTH, seed);
        this.draws = new float[votes.rows()][count];
        this.sums = new double[votes.rows()];
        this.squares = new double[votes.rows()];
    }

    PositionDraws make() {
        int count = draws.length == 0 ? 0 : draws[0].length;
        for (int first = 0; first < count; first += WIDTH) {
            batch(first, Math.min(WIDTH, count - first));
        }
        double scale = Identification.of(votes, theta, reference).scale();
        double[] deviation = paths.variances();
        for (int row = 0; row < deviation.length; row++) {
            double ofItems = count > 1 ? (squares[row] - sums[row] * sums[row] / count) / (count - 1) : 0;
            deviation[row] = Math.sqrt(deviation[row] / (scale * scale) + Math.max(0, ofItems));
        }
        return new PositionDraws(draws, deviation);
    }

    private void batch(int first, int used) {
        double[] ofItems = new double[Coupling.PARTS * WIDTH * votes.items()];
        double[] right = noise.batch(first / WIDTH, paths, ofItems);
        coupling.subtractFromItems(ofItems, WIDTH, right);
        double[] moves = system.solve(right, ACCURACY, MOST_GRADIENTS);
        double[] expected = givenItems(moves, ofItems);
        for (int b = 0; b < used; b++) {
            double[] drawn = identified(moves, b);
            double[] mean = identified(expected, b);
            for (int row = 0; row < drawn.length; row++) {
                draws[row][first + b] = (float) drawn[row];
                double from = mean[row] - theta[row];
                sums[row] += from;
                squares[row] += from * from;
            }
        }
    }

    /** What the positions are expected to be given the items of each draw. */
    private double[] givenItems(double[] moves, double[] noiseOfItems) {
        double[] ofItems = new double[noiseOfItems.length];
        coupling.toItems(moves, WIDTH, ofItems);
        for (int k = 0; k < ofItems.length; k++) {
            ofItems[k] = noiseOfItems[k] - ofItems[k];
        }
        double[] right = new double[moves.length];
        coupling.subtractFromItems(ofItems, WIDTH, right);
        double[] expected = new double[moves.length];
        paths.solve(right, WIDTH, expected);
        return expected;
    }

    private double[] identified(double[] moves, int b) {
        double[] moved = theta.clone();
        for (int row = 0; row < moved.length; row++) {
            moved[row] += moves[row * WIDTH + b];
        }
        return Identification.of(votes, moved, reference).positions(moved);
    }
}
