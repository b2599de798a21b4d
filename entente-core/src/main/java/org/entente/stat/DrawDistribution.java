package org.entente.stat;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the bootstrap draws of a slice say of all pairs of its reference set at once, compact enough to keep: the state
 * effects of every draw, so that any pair's relative affinity in a draw follows from the pair's own value; and the
 * distributions among which percentiles of the first 250 draws are read. The reference set is that of the point estimate
 * in every draw; a pair undefined in a draw leaves that draw's fit and N.
 *
 * @param levels b(i) of {@link RelativeAffinity.Fit} in every draw; of no draw when effects were not asked for
 * @param values the measure's distribution in the first draws
 * @param residuals the distribution of values net of state effects; without draws when effects were not asked for
 */
public record DrawDistribution(DrawLevels levels, PercentileTable values, PercentileTable residuals) {
    /** The distributions of a measure alone, for its percentile intervals. */
    public static DrawDistribution of(PairDraws draws, boolean[] reference) {
        PairList pairs = PairList.in(draws.states(), reference);
        float[][] values = new float[Math.min(draws.size(), FamilyDraws.PERCENTILE)][pairs.size()];
        draws.forEach(pairs, values.length, (draw, from, count, block) -> keep(values[draw], from, count, block));
        PercentileTable table = PercentileTable.ofDraws(values.length);
        IntStream.range(0, values.length).parallel().forEach(draw -> table.enter(draw, values[draw]));
        return new DrawDistribution(DrawLevels.NONE, table, PercentileTable.ofDraws(0));
    }

    /** The same with the state effects of every draw and the distributions of the residuals. */
    public static DrawDistribution withEffects(PairDraws draws, boolean[] reference) {
        return withEffects(draws, reference, FamilyDraws.PERCENTILE);
    }

    /** The state effects of every draw alone, for intervals without percentiles: half the size, a third less work. */
    public static DrawDistribution effectsAlone(PairDraws draws, boolean[] reference) {
        return withEffects(draws, reference, 0);
    }

    private static DrawDistribution withEffects(PairDraws draws, boolean[] reference, int percentiles) {
        PairList pairs = PairList.in(draws.states(), reference);
        RelativeAffinity design = RelativeAffinity.over(draws.states(), reference);
        float[][] values = new float[Math.min(draws.size(), percentiles)][pairs.size()];
        DrawSums[] sums = new DrawSums[draws.size()];
        Arrays.setAll(sums, draw -> new DrawSums(draws.states()));
        draws.forEach(pairs, draws.size(), (draw, from, count, block) -> {
            sums[draw].add(pairs, from, count, block);
            if (draw < values.length) {
                keep(values[draw], from, count, block);
            }
        });
        float[][] levels = new float[draws.size()][draws.states()];
        PercentileTable ofValues = PercentileTable.ofDraws(values.length);
        PercentileTable ofResiduals = PercentileTable.ofDraws(values.length);
        IntStream.range(0, levels.length).parallel().forEach(draw -> {
            sums[draw].fit(design, levels[draw]);
            if (draw < values.length) {
                ofValues.enter(draw, values[draw]);
                pairs.subtract(levels[draw], values[draw]);
                ofResiduals.enter(draw, values[draw]);
            }
        });
        return new DrawDistribution(DrawLevels.of(levels), ofValues, ofResiduals);
    }

    private static void keep(float[] into, int from, int count, double[] block) {
        for (int k = 0; k < count; k++) {
            into[from + k] = (float) block[k];
        }
    }

    /**
     * A pair's values net of state effects in every draw; NaN where the value is, or where a state has no effect.
     *
     * @param values the pair's values in every draw
     */
    public double[] residuals(int first, int second, double[] values) {
        double[] residuals = new double[levels.draws()];
        float[] ofFirst = levels.ofState(first);
        float[] ofSecond = levels.ofState(second);
        for (int draw = 0; draw < residuals.length; draw++) {
            residuals[draw] = (float) values[draw] - ofFirst[draw] - ofSecond[draw];
        }
        return residuals;
    }
}
