package org.entente.construct.ties;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.construct.Setting;
import org.entente.measure.Figures;
import org.entente.measure.Measure;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.EffectsRegression;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.entente.stat.Percentile;
import org.entente.stat.Quantile;
import org.entente.stat.ReferenceSet;

/**
 * Agreement on state effects and covariates, with and without the region: the point fit, and the fit anew in each of the
 * first draws of families. Results are laid out as {@link AgreementFit} reads them.
 */
final class AgreementModel {
    private final double level;
    private final UnitFigures point;
    private final double[] agreement;
    private final boolean[] pairs;
    private final Covariates covariates;
    private final int[] families;
    private final float[][] draws;

    AgreementModel(Setting setting, Unit unit, Covariates covariates) {
        Figures figures = setting.figures();
        this.level = setting.level();
        this.point = figures.point(unit);
        this.agreement = point.values(Measure.AGREEMENT);
        this.covariates = covariates;
        this.pairs = ReferenceSet.defined(point.reference(), agreement);
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] &= covariates.known()[pair];
        }
        this.families = figures.jointFamilies(unit);
        this.draws = figures.firstAgreement(unit);
    }

    /** Both designs, one after the other. */
    double[] compute() {
        int block = AgreementFit.block(pairs.length);
        double[] result = new double[2 * block];
        Arrays.fill(result, Double.NaN);
        fill(result, 0, false);
        fill(result, block, true);
        return result;
    }

    private void fill(double[] result, int at, boolean withRegion) {
        double[][] x = covariates.of(withRegion);
        EffectsRegression design = EffectsRegression.over(point.states(), pairs, x);
        EffectsRegression.Fit fit = design.fit(agreement);
        float[][] residuals = new float[draws.length][];
        float[][] places = new float[draws.length][];
        double[][] heads = new double[1 + x.length][draws.length];
        IntStream.range(0, draws.length).parallel().forEach(draw -> {
            EffectsRegression.Fit drawn = design.fit(drawn(draws[draw]));
            heads[0][draw] = drawn.within();
            for (int k = 0; k < x.length; k++) {
                heads[1 + k][draw] = drawn.coefficients()[k];
            }
            residuals[draw] = floats(drawn.residuals());
            places[draw] = places(drawn.residuals());
        });
        head(result, at, fit.within(), heads[0]);
        for (int k = 0; k < x.length; k++) {
            head(result, at + AgreementFit.HEAD * (1 + k), fit.coefficients()[k], heads[1 + k]);
        }
        int rows = at + AgreementFit.heads();
        IntStream.range(0, pairs.length)
                .parallel()
                .filter(pair -> pairs[pair])
                .forEach(pair ->
                        row(result, rows + AgreementFit.ROW * pair, pair, fit.residuals()[pair], residuals, places));
    }

    /** A pair without a joint vote in a draw keeps its own value in it. */
    private double[] drawn(float[] values) {
        double[] full = new double[values.length];
        for (int pair = 0; pair < full.length; pair++) {
            full[pair] = Float.isNaN(values[pair]) ? agreement[pair] : values[pair];
        }
        return full;
    }

    private static float[] floats(double[] values) {
        float[] narrow = new float[values.length];
        for (int k = 0; k < narrow.length; k++) {
            narrow[k] = (float) values[k];
        }
        return narrow;
    }

    private static float[] places(double[] residuals) {
        Percentile among = Percentile.among(residuals);
        return floats(Arrays.stream(residuals).map(among::of).toArray());
    }

    private void head(double[] result, int at, double value, double[] drawn) {
        double[] ends = Quantile.of(drawn, (1 - level) / 2, (1 + level) / 2);
        result[at] = value;
        result[at + 1] = ends[0];
        result[at + 2] = ends[1];
    }

    private void row(double[] result, int at, int pair, double residual, float[][] residuals, float[][] places) {
        Interval interval = Intervals.of(residual, column(residuals, pair), families[pair], level);
        Interval place = Intervals.of(residual, column(places, pair), families[pair], level);
        result[at] = residual;
        result[at + 1] = interval.low();
        result[at + 2] = interval.high();
        result[at + 3] = place.low();
        result[at + 4] = place.high();
    }

    private static double[] column(float[][] rows, int pair) {
        double[] column = new double[rows.length];
        for (int draw = 0; draw < column.length; draw++) {
            column[draw] = rows[draw][pair];
        }
        return column;
    }
}
