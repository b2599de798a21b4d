package org.entente.construct.course;

import java.util.Arrays;
import org.entente.stat.LevelPanel;
import org.entente.stat.Quantile;

/**
 * Predictions from one origin at one horizon beside what was then observed; pairs without a value that year are left out.
 * Lines stand under each other: a place is a pair.
 *
 * @param outcomes what was observed
 * @param levels the mean of the prediction, by the local level
 * @param deviations its standard deviation before calibration
 * @param last the last value before: persistence
 * @param means the mean of the last five years' values
 * @param scales the pairs' own scales
 */
record HorizonErrors(
        double[] outcomes, double[] levels, double[] deviations, double[] last, double[] means, double[] scales) {

    static HorizonErrors of(LevelPanel panel, OriginFit fit, Horizon horizon) {
        int count = fit.pairs().length;
        HorizonErrors errors = new HorizonErrors(
                new double[count],
                new double[count],
                new double[count],
                new double[count],
                new double[count],
                new double[count]);
        int used = 0;
        for (int k = 0; k < count; k++) {
            double outcome = panel.at(fit.pairs()[k], fit.origin() + horizon.years);
            if (!Double.isNaN(outcome)) {
                errors.enter(used++, outcome, fit, k, horizon);
            }
        }
        return errors.first(used);
    }

    private void enter(int place, double outcome, OriginFit fit, int k, Horizon horizon) {
        outcomes[place] = outcome;
        levels[place] = fit.levels()[k];
        deviations[place] = fit.deviations()[horizon.ordinal()][k];
        last[place] = fit.last()[k];
        means[place] = fit.means()[k];
        scales[place] = fit.scales()[k];
    }

    private HorizonErrors first(int count) {
        return new HorizonErrors(
                Arrays.copyOf(outcomes, count),
                Arrays.copyOf(levels, count),
                Arrays.copyOf(deviations, count),
                Arrays.copyOf(last, count),
                Arrays.copyOf(means, count),
                Arrays.copyOf(scales, count));
    }

    int size() {
        return outcomes.length;
    }

    /** The 90 % quantile of |z|; NaN without any. */
    double quantile() {
        double[] sizes = new double[size()];
        Arrays.setAll(sizes, k -> Math.abs(outcomes[k] - levels[k]) / deviations[k]);
        return Quantile.of(sizes, Calibration.LEVEL)[0];
    }

    /** Sum of squares of the errors of a plain prediction, each over the pair's own scale. */
    double squares(double[] predicted) {
        double sum = 0;
        for (int k = 0; k < size(); k++) {
            double error = (outcomes[k] - predicted[k]) / scales[k];
            sum += error * error;
        }
        return sum;
    }

    /** Sum of their sizes. */
    double sizes(double[] predicted) {
        double sum = 0;
        for (int k = 0; k < size(); k++) {
            sum += Math.abs(outcomes[k] - predicted[k]) / scales[k];
        }
        return sum;
    }
}
