package org.entente.stat.ideal;

/**
 * K + D: the precision of positions given the items, K of the random walks (tridiagonal within a state) and D a number for
 * each row, factorised so that many right-hand sides are solved. Right-hand sides of a row lie side by side.
 */
final class PathSystem {
    private final int[] stateStart;
    /** What the prior holds a row to by itself. */
    private final double[] own;

    private final double[] diagonal;
    /** Entry (row, row + 1), 0 at the end of a state. */
    private final double[] beside;

    private final double[] pivot;

    private PathSystem(OrdinalVotes votes, double[] own, double[] diagonal, double[] beside) {
        this.stateStart = votes.stateStart();
        this.own = own;
        this.diagonal = diagonal;
        this.beside = beside;
        this.pivot = new double[diagonal.length];
        for (int row = 0; row < pivot.length; row++) {
            double above = row > 0 ? beside[row - 1] : 0;
            pivot[row] = diagonal[row] - (above == 0 ? 0 : above * above / pivot[row - 1]);
        }
    }

    /** Of random walks: the first θ of a state is N(0, 1), a change N(0, ω²·gap). */
    static PathSystem ofWalks(OrdinalVotes votes, double walk, double[] information) {
        double[] diagonal = information.clone();
        double[] beside = new double[information.length];
        double[] own = new double[information.length];
        for (int state = 0; state < votes.states(); state++) {
            int first = votes.stateStart()[state];
            own[first] = 1;
            diagonal[first] += 1;
            for (int row = first + 1; row < votes.stateStart()[state + 1]; row++) {
                double gap = votes.sessionOfRow()[row] - votes.sessionOfRow()[row - 1];
                double precision = 1 / (walk * walk * gap);
                diagonal[row] += precision;
                diagonal[row - 1] += precision;
                beside[row - 1] = -precision;
            }
        }
        return new PathSystem(votes, own, diagonal, beside);
    }

    /** Of rows on their own. */
    static PathSystem ofRows(OrdinalVotes votes, double[] precision, double[] information) {
        double[] diagonal = information.clone();
        for (int row = 0; row < diagonal.length; row++) {
            diagonal[row] += precision[row];
        }
        return new PathSystem(votes, precision, diagonal, new double[diagonal.length]);
    }

    /** (K + D)x. */
    void multiply(double[] x, int width, double[] out) {
        Chunks.run(diagonal.length, (from, to) -> {
            for (int row = from; row < to; row++) {
                int at = row * width;
                for (int b = 0; b < width; b++) {
                    double value = diagonal[row] * x[at + b];
                    if (row > 0) {
                        value += beside[row - 1] * x[at - width + b];
                    }
                    if (row + 1 < diagonal.length) {
                        value += beside[row] * x[at + width + b];
                    }
                    out[at + b] = value;
                }
            }
        });
    }

    /** (K + D)⁻¹v. */
    void solve(double[] v, int width, double[] out) {
        Chunks.run(stateStart.length - 1, (from, to) -> {
            for (int row = stateStart[from]; row < stateStart[to]; row++) {
                double factor = row > stateStart[from] ? beside[row - 1] / pivot[row - 1] : 0;
                for (int at = row * width; at < (row + 1) * width; at++) {
                    out[at] = v[at] - (factor == 0 ? 0 : factor * out[at - width]);
                }
            }
            for (int row = stateStart[to] - 1; row >= stateStart[from]; row--) {
                for (int at = row * width; at < (row + 1) * width; at++) {
                    double after = beside[row] == 0 ? 0 : beside[row] * out[at + width];
                    out[at] = (out[at] - after) / pivot[row];
                }
            }
        });
    }

    /** The diagonal of (K + D)⁻¹. */
    double[] variances() {
        double[] variances = new double[pivot.length];
        for (int row = pivot.length - 1; row >= 0; row--) {
            double factor = beside[row] == 0 ? 0 : beside[row] / pivot[row];
            variances[row] = 1 / pivot[row] + (factor == 0 ? 0 : factor * factor * variances[row + 1]);
        }
        return variances;
    }

    /** Adds to the right-hand sides numbers of covariance K, from places of a stream. */
    void addNoise(Counter random, long place, int width, double[] out) {
        for (int row = 0; row < diagonal.length; row++) {
            double alone = Math.sqrt(own[row]);
            double change = Math.sqrt(-beside[row]);
            for (int b = 0; b < width; b++) {
                long at = place + 2L * (row * (long) width + b);
                out[row * width + b] += alone == 0 ? 0 : alone * Counter.normal(random.state(at));
                if (change > 0) {
                    double both = change * Counter.normal(random.state(at + 1));
                    out[row * width + b] -= both;
                    out[(row + 1) * width + b] += both;
                }
            }
        }
    }
}
