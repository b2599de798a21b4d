package org.entente.stat.residual;

import java.util.Arrays;
import org.entente.stat.PairCells;
import org.entente.stat.PairIndex;

/**
 * Simple stand-ins: the first principal axis of the votes by power iteration, and blocs by moving states one at a time to
 * where their κ with the members lies highest above the mean.
 */
final class PlainEstimators implements Estimators {
    private final WindowVotes votes;
    private final double[][] centred;
    private final double[][] starts;

    PlainEstimators(WindowVotes votes) {
        this.votes = votes;
        this.centred = new double[votes.rollCalls()][];
        for (int r = 0; r < centred.length; r++) {
            centred[r] = centred(votes.choices()[r]);
        }
        this.starts = new double[votes.folds() + 1][];
        double[] start = new double[votes.states()];
        Arrays.setAll(start, s -> s - (start.length - 1) / 2.0);
        for (int fold = -1; fold < votes.folds(); fold++) {
            starts[fold + 1] = iterate(start, votes.without(fold, votes.once()), 60);
        }
    }

    private static double[] centred(byte[] choices) {
        double sum = 0;
        int count = 0;
        for (byte choice : choices) {
            sum += choice >= 0 ? choice : 0;
            count += choice >= 0 ? 1 : 0;
        }
        double mean = sum / Math.max(1, count);
        double[] row = new double[choices.length];
        Arrays.setAll(row, s -> choices[s] >= 0 ? choices[s] - mean : Double.NaN);
        return row;
    }

    double[] start(int fold) {
        return starts[fold + 1];
    }

    Given given() {
        FoldCells cells = FoldCells.of(votes, votes.once());
        double[][] positions = new double[votes.folds()][];
        int[][] blocs = new int[votes.folds()][];
        for (int fold = 0; fold < positions.length; fold++) {
            positions[fold] = start(fold);
            blocs[fold] = blocs(fold, cells, 1);
        }
        return Given.crossFitted(positions, blocs);
    }

    Given inSample() {
        return Given.inSample(start(-1), blocs(-1, FoldCells.of(votes, votes.once()), 1), votes.folds());
    }

    @Override
    public double[] positions(int fold, int[] weights) {
        return iterate(starts[fold + 1], weights, 3);
    }

    private double[] iterate(double[] from, int[] weights, int steps) {
        double[] at = from;
        for (int step = 0; step < steps; step++) {
            at = step(at, weights);
        }
        return at;
    }

    private double[] step(double[] at, int[] weights) {
        double[] next = new double[at.length];
        double[] counts = new double[at.length];
        for (int r = 0; r < centred.length; r++) {
            double score = 0;
            for (int s = 0; s < at.length && weights[r] > 0; s++) {
                score += Double.isNaN(centred[r][s]) ? 0 : centred[r][s] * at[s];
            }
            for (int s = 0; s < at.length && weights[r] > 0; s++) {
                if (!Double.isNaN(centred[r][s])) {
                    next[s] += weights[r] * score * centred[r][s];
                    counts[s] += weights[r];
                }
            }
        }
        double mean = 0;
        double squares = 0;
        for (int s = 0; s < next.length; s++) {
            next[s] /= counts[s];
            mean += next[s] / next.length;
        }
        for (double value : next) {
            squares += (value - mean) * (value - mean) / next.length;
        }
        for (int s = 0; s < next.length; s++) {
            next[s] = (next[s] - mean) / Math.sqrt(squares);
        }
        return next;
    }

    @Override
    public int[] blocs(int fold, FoldCells cells, long seed) {
        int states = cells.states();
        double[] kappa = new double[PairIndex.count(states)];
        PairCells without = cells.without(fold);
        Arrays.setAll(kappa, pair -> kappa(without.table(pair)));
        double mean = Arrays.stream(kappa).average().orElse(0);
        int[] blocs = new int[states];
        Arrays.setAll(blocs, s -> s);
        for (int pass = 0; pass < 20; pass++) {
            boolean moved = false;
            for (int s = 0; s < states; s++) {
                double[] gain = new double[states];
                for (int other = 0; other < states; other++) {
                    gain[blocs[other]] += other == s ? 0 : kappa[PairIndex.of(s, other, states)] - mean;
                }
                int best = blocs[s];
                for (int bloc = 0; bloc < states; bloc++) {
                    best = gain[bloc] > gain[best] + 1e-12 ? bloc : best;
                }
                moved |= best != blocs[s];
                blocs[s] = best;
            }
            if (!moved) {
                break;
            }
        }
        return blocs;
    }

    private static double kappa(int[] t) {
        double n = Arrays.stream(t).sum();
        double observed = t[1] + t[3] + t[5] + t[7] + 2 * (t[2] + t[6]);
        double[] one = {t[0] + t[1] + t[2], t[3] + t[4] + t[5], t[6] + t[7] + t[8]};
        double[] other = {t[0] + t[3] + t[6], t[1] + t[4] + t[7], t[2] + t[5] + t[8]};
        double expected = one[0] * other[1]
                + one[1] * (other[0] + other[2])
                + one[2] * other[1]
                + 2 * (one[0] * other[2] + one[2] * other[0]);
        return expected == 0 ? 0 : 1 - observed * n / expected;
    }
}
