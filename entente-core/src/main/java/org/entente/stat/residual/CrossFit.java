package org.entente.stat.residual;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.stat.FamilyDraws;

/**
 * Expected alignment of a window on one outcome, with what it would be in draws of families: each draw counts the families
 * anew, refits ideal points and finds blocs without each fold, and fits expected alignment with the knots and the penalty of
 * the point fit. A family keeps its fold in every draw, so copies of it never lie on both sides.
 */
public final class CrossFit {
    private final WindowVotes votes;
    private final PairTerms.Known known;
    private final PositionBasis basis;
    private final boolean[] pairs;
    private final FoldCells cells;
    private final Given given;

    /**
     * A window.
     *
     * @param votes its votes
     * @param known declared co-memberships and regions
     * @param given ideal points and blocs, each fold's estimated without it
     * @param places whether expected alignment knows where a pair stands, not how far apart the two are alone
     * @param minimum least joint votes of a pair in the fit
     */
    public CrossFit(WindowVotes votes, PairTerms.Known known, Given given, boolean places, int minimum) {
        this.votes = votes;
        this.known = known;
        this.given = given;
        this.basis = PositionBasis.of(given.positions(), places);
        this.cells = FoldCells.of(votes, votes.once());
        int[] n = cells.n();
        this.pairs = new boolean[n.length];
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] = n[pair] >= minimum;
        }
    }

    /** The votes counted once. */
    public FoldCells cells() {
        return cells;
    }

    /** What is explained: agreement, or κ on absolute distances. */
    public enum Outcome {
        AGREEMENT {
            @Override
            FoldedOutcome of(FoldCells cells) {
                return cells.agreement();
            }
        },
        KAPPA {
            @Override
            FoldedOutcome of(FoldCells cells) {
                return cells.kappa();
            }
        };

        abstract FoldedOutcome of(FoldCells cells);
    }

    /** The point fit. Cost: see {@link StackedRidge}. */
    public ExpectedAlignment fit(Outcome outcome) {
        PairTerms terms = PairTerms.of(known, given.blocs(), given.positions(), basis);
        return ExpectedAlignment.fit(terms, outcome.of(cells), pairs);
    }

    /**
     * What draws give.
     *
     * @param point the residuals of the point fit
     * @param residuals {@code [draw][pair]}, NaN where a draw leaves a pair without
     * @param lost R² lost without the terms of blocs, by draw
     */
    public record Draws(double[] point, float[][] residuals, double[] lost) {
        private static final double OFTEN = 0.05;

        /**
         * The error of each pair's residual: how far the draws' lie from it, root mean square, so that what noise in ideal
         * points does to the mean of a draw counts too; NaN where over 5 % of draws leave it undefined.
         */
        public double[] errors() {
            double[] errors = new double[point.length];
            Arrays.parallelSetAll(errors, this::error);
            return errors;
        }

        private double error(int pair) {
            double squares = 0;
            int count = 0;
            for (float[] draw : residuals) {
                if (!Float.isNaN(draw[pair])) {
                    squares += (draw[pair] - point[pair]) * (draw[pair] - point[pair]);
                    count++;
                }
            }
            return count == 0 || residuals.length - count > OFTEN * residuals.length
                    ? Double.NaN
                    : Math.sqrt(squares / count);
        }
    }

    /**
     * Fits every draw for each outcome, on all processors. Cost a draw: roll calls × pairs, the estimators for every fold,
     * and a fit an outcome.
     *
     * @param points the point fits, by outcome
     * @param draws of the window's families
     * @param seed of the blocs
     * @param done hears of every draw done
     */
    public Draws[] draws(
            Outcome[] outcomes,
            ExpectedAlignment[] points,
            FamilyDraws draws,
            Estimators estimators,
            long seed,
            Runnable done) {
        Draws[] results = new Draws[outcomes.length];
        Arrays.setAll(
                results, o -> new Draws(points[o].residuals(), new float[draws.size()][], new double[draws.size()]));
        IntStream.range(0, draws.size()).parallel().forEach(draw -> {
            int[] weights = votes.weights(draws.counts(draw));
            FoldCells drawn = FoldCells.of(votes, weights);
            PairTerms terms = terms(weights, drawn, estimators, seed + draw);
            for (int o = 0; o < outcomes.length; o++) {
                ExpectedAlignment fit = ExpectedAlignment.fit(terms, outcomes[o].of(drawn), pairs, points[o].penalty());
                results[o].residuals()[draw] = floats(fit.residuals());
                results[o].lost()[draw] = fit.lostWithoutBlocs();
            }
            done.run();
        });
        return results;
    }

    private PairTerms terms(int[] weights, FoldCells drawn, Estimators estimators, long seed) {
        Given again = given.crossFitted()
                ? crossFitted(weights, drawn, estimators, seed)
                : Given.inSample(estimators.positions(-1, weights), estimators.blocs(-1, drawn, seed), votes.folds());
        return PairTerms.of(known, again.blocs(), again.positions(), basis);
    }

    private Given crossFitted(int[] weights, FoldCells drawn, Estimators estimators, long seed) {
        double[][] positions = new double[votes.folds()][];
        int[][] blocs = new int[votes.folds()][];
        for (int fold = 0; fold < positions.length; fold++) {
            positions[fold] = estimators.positions(fold, votes.without(fold, weights));
            blocs[fold] = estimators.blocs(fold, drawn, seed);
        }
        return Given.crossFitted(positions, blocs);
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int k = 0; k < values.length; k++) {
            floats[k] = (float) values[k];
        }
        return floats;
    }
}
