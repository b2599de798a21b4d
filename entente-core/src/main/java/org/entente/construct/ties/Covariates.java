package org.entente.construct.ties;

import java.util.Arrays;
import java.util.List;
import org.entente.construct.Evidence;
import org.entente.measure.tie.TieFigures;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.measure.tie.YearValues;
import org.entente.stat.PairIndex;

/**
 * What distance and history say of every pair of a list of states, from the project's own tables: the natural logarithm of
 * the kilometres between the capitals, at least 1; whether they border on land, share an official language, one ruled the
 * other, a third ruled both; whether they lie in one UN M49 sub-region. Those of the last year of a span in which all but
 * the region are known.
 *
 * @param values by covariate and pair, NaN where not known
 * @param known whether all of a pair are known
 */
record Covariates(double[][] values, boolean[] known) {
    /** Names, in order. */
    static final List<String> NAMES = List.of(
            "Kilometres between capitals, logarithm",
            "Land border",
            "Shared official language",
            "One ruled the other",
            "Common ruler",
            "Same M49 sub-region");

    /** Number of covariates without the region. */
    static final int PLAIN = 5;

    private static final List<TieMeasure> MEASURES = List.of(
            TieMeasures.CAPITAL_DISTANCE,
            TieMeasures.LAND_BORDER,
            TieMeasures.SHARED_OFFICIAL_LANGUAGE,
            TieMeasures.RULED_BY_OTHER,
            TieMeasures.COMMON_RULER);

    /** Of the pairs of these states, in pair order. */
    static Covariates of(Evidence evidence, int[] ccodes, int from, int to) {
        int pairs = PairIndex.count(ccodes.length);
        double[][] values = new double[NAMES.size()][pairs];
        for (double[] row : values) {
            Arrays.fill(row, Double.NaN);
        }
        boolean[] known = new boolean[pairs];
        int missing = pairs;
        for (int year = to; year >= from && missing > 0; year--) {
            missing -= fill(evidence.tieFigures(), ccodes, year, values, known);
        }
        region(evidence, ccodes, values[PLAIN]);
        return new Covariates(values, known);
    }

    private static int fill(TieFigures figures, int[] ccodes, int year, double[][] values, boolean[] known) {
        List<YearValues> ofYear =
                MEASURES.stream().map(measure -> figures.values(measure, year)).toList();
        int filled = 0;
        int pair = 0;
        for (int i = 0; i < ccodes.length; i++) {
            for (int j = i + 1; j < ccodes.length; j++, pair++) {
                if (!known[pair] && fill(ofYear, ccodes[i], ccodes[j], pair, values)) {
                    known[pair] = true;
                    filled++;
                }
            }
        }
        return filled;
    }

    private static boolean fill(List<YearValues> ofYear, int a, int b, int pair, double[][] values) {
        double[] row = new double[PLAIN];
        for (int k = 0; k < PLAIN; k++) {
            row[k] = ofYear.get(k).of(a, b);
            if (Double.isNaN(row[k])) {
                return false;
            }
        }
        row[0] = Math.log(Math.max(1, row[0]));
        for (int k = 0; k < PLAIN; k++) {
            values[k][pair] = row[k];
        }
        return true;
    }

    private static void region(Evidence evidence, int[] ccodes, double[] values) {
        int pair = 0;
        for (int i = 0; i < ccodes.length; i++) {
            for (int j = i + 1; j < ccodes.length; j++, pair++) {
                values[pair] = SameRegion.together(evidence.states(), ccodes[i], ccodes[j]) ? 1 : 0;
            }
        }
    }

    /** The covariates without the region, or all. */
    double[][] of(boolean withRegion) {
        return withRegion ? values : Arrays.copyOf(values, PLAIN);
    }
}
