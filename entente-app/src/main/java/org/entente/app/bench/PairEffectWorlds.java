package org.entente.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.entente.stat.FamilyDraws;
import org.entente.stat.RelativeAffinity;
import org.entente.stat.residual.CrossFit;
import org.entente.stat.residual.Errors;
import org.entente.stat.residual.ExpectedAlignment;
import org.entente.stat.residual.FamilyFolds;
import org.entente.stat.residual.PairTerms;
import org.entente.stat.residual.Shrinkage;
import org.entente.stat.residual.WindowVotes;
import org.entente.synthetic.PairWindow;
import org.entente.synthetic.PairWorld;

/**
 * Residual affinity on invented windows whose pair effects are known: how steeply the plain residual follows them, how often
 * r ± 1.645·s misses them on either side, how many the shrunken intervals cover, and what is found where there is none.
 *
 * @param worlds windows of every kind
 * @param states states of each
 * @param families families of texts of each
 * @param draws draws of families
 */
public record PairEffectWorlds(int worlds, int states, int families, int draws) {
    private static final double LEVEL = 0.9;
    private static final double END = 1.645;
    private static final int LEAST = 30;

    /** What is invented. */
    public enum World {
        NO_EFFECTS("no pair effects"),
        BLOCS_ALONE("blocs alone"),
        FEW_AND_LARGE("few and large"),
        MANY_AND_SMALL("many and small");

        private final String words;

        World(String words) {
            this.words = words;
        }

        private PairWorld of(long seed) {
            return switch (this) {
                case NO_EFFECTS -> PairWorld.withDefaults(seed, PairWorld.Effects.NONE);
                case BLOCS_ALONE ->
                    PairWorld.withDefaults(seed, PairWorld.Effects.NONE).ofBlocsAlone();
                case FEW_AND_LARGE -> PairWorld.withDefaults(seed, PairWorld.Effects.FEW_AND_LARGE);
                case MANY_AND_SMALL -> PairWorld.withDefaults(seed, PairWorld.Effects.MANY_AND_SMALL);
            };
        }
    }

    /** How expected alignment is fitted. */
    public enum Fit {
        CROSS_FITTED("cross-fitted"),
        IN_SAMPLE("in sample"),
        DISTANCE_ALONE("cross-fitted, distance alone");

        private final String words;

        Fit(String words) {
            this.words = words;
        }
    }

    /**
     * Means over the worlds of one kind.
     *
     * @param slope of plain residuals on true effects net of state effects; NaN where there are none
     * @param below share of pairs whose true effect lies above r + 1.645·s
     * @param above share whose true effect lies below r − 1.645·s
     * @param covered share of true effects in the shrunken intervals, over worlds with a pair effect detected; NaN for none
     * @param apart share of pairs whose shrunken interval leaves out 0
     * @param found τ
     * @param deviation standard deviation of the true effects
     * @param error root mean square of s
     * @param spread root mean square of r
     */
    public record Score(
            World world,
            Fit fit,
            CrossFit.Outcome outcome,
            double slope,
            double below,
            double above,
            double covered,
            double apart,
            double found,
            double deviation,
            double error,
            double spread) {
        /** A line of a table. */
        public String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %.2f | %.3f | %.3f | %.2f | %.3f | %.4f | %.4f | %.4f |",
                    world.words,
                    fit.words,
                    outcome == CrossFit.Outcome.AGREEMENT ? "agreement" : "κ",
                    slope,
                    below,
                    above,
                    covered,
                    apart,
                    found,
                    deviation,
                    error);
        }
    }

    /** The scores of one kind of world under one fit: agreement, then κ. */
    public List<Score> scores(World world, Fit fit) {
        List<List<Score>> all = new ArrayList<>();
        for (long seed = 1; seed <= worlds; seed++) {
            all.add(scores(world, fit, seed));
        }
        List<Score> means = new ArrayList<>();
        for (CrossFit.Outcome outcome : CrossFit.Outcome.values()) {
            means.add(mean(
                    all.stream().map(scores -> scores.get(outcome.ordinal())).toList()));
        }
        return means;
    }

    private List<Score> scores(World world, Fit fit, long seed) {
        PairWindow window = world.of(seed).withSize(states, families).window();
        WindowVotes votes = new WindowVotes(
                states, window.choices(), window.familyOf(), FamilyFolds.of(families, seed), FamilyFolds.COUNT);
        WorldEstimators estimators = new WorldEstimators(votes);
        CrossFit cross = new CrossFit(
                votes,
                new PairTerms.Known(List.of(window.declared()), window.region()),
                fit == Fit.IN_SAMPLE ? estimators.inSample() : estimators.crossFitted(),
                fit != Fit.DISTANCE_ALONE,
                LEAST);
        CrossFit.Outcome[] outcomes = CrossFit.Outcome.values();
        ExpectedAlignment[] points = Arrays.stream(outcomes).map(cross::fit).toArray(ExpectedAlignment[]::new);
        CrossFit.Draws[] drawn =
                cross.draws(outcomes, points, FamilyDraws.of(families, draws, seed), estimators, seed, () -> {});
        List<Score> scores = new ArrayList<>();
        for (CrossFit.Outcome outcome : outcomes) {
            int o = outcome.ordinal();
            double[] errors = Errors.moderated(
                    drawn[o].errors(), points[o].expected(), cross.cells().n());
            double[] effects = o == 0 ? window.agreementEffects() : window.kappaEffects();
            scores.add(score(world, fit, outcome, points[o].residuals(), errors, effects));
        }
        return scores;
    }

    private Score score(
            World world, Fit fit, CrossFit.Outcome outcome, double[] residuals, double[] errors, double[] effects) {
        boolean[] set = new boolean[residuals.length];
        for (int pair = 0; pair < set.length; pair++) {
            set[pair] = !Double.isNaN(residuals[pair]) && errors[pair] > 0;
        }
        double[] truth = RelativeAffinity.over(states, set).fit(effects).residuals(effects, set);
        Shrinkage shrunk = Shrinkage.of(residuals, errors);
        double[] sums = new double[8];
        for (int pair = 0; pair < set.length; pair++) {
            if (set[pair]) {
                double missed = residuals[pair] - truth[pair];
                double reach = shrunk.reach(pair, LEVEL);
                sums[0] += truth[pair] * residuals[pair];
                sums[1] += truth[pair] * truth[pair];
                sums[2] += missed < -END * errors[pair] ? 1 : 0;
                sums[3] += missed > END * errors[pair] ? 1 : 0;
                sums[4] += Math.abs(shrunk.values()[pair] - truth[pair]) <= reach ? 1 : 0;
                sums[5] += Math.abs(shrunk.values()[pair]) > reach ? 1 : 0;
                sums[6] += errors[pair] * errors[pair];
                sums[7] += residuals[pair] * residuals[pair];
            }
        }
        int pairs = 0;
        for (boolean in : set) {
            pairs += in ? 1 : 0;
        }
        return new Score(
                world,
                fit,
                outcome,
                sums[1] == 0 ? Double.NaN : sums[0] / sums[1],
                sums[2] / pairs,
                sums[3] / pairs,
                shrunk.detected() ? sums[4] / pairs : Double.NaN,
                sums[5] / pairs,
                Math.sqrt(shrunk.variance()),
                Math.sqrt(sums[1] / pairs),
                Math.sqrt(sums[6] / pairs),
                Math.sqrt(sums[7] / pairs));
    }

    private static Score mean(List<Score> scores) {
        Score first = scores.get(0);
        return new Score(
                first.world(),
                first.fit(),
                first.outcome(),
                mean(scores, Score::slope),
                mean(scores, Score::below),
                mean(scores, Score::above),
                mean(scores, Score::covered),
                mean(scores, Score::apart),
                mean(scores, Score::found),
                mean(scores, Score::deviation),
                mean(scores, Score::error),
                mean(scores, Score::spread));
    }

    private static double mean(List<Score> scores, ToDoubleFunction<Score> of) {
        return scores.stream()
                .mapToDouble(of)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
