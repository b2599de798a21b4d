package org.entente.construct.ties;

import java.util.Arrays;
import java.util.List;
import org.entente.construct.Setting;
import org.entente.measure.tie.TieMeasures;
import org.entente.measure.tie.YearValues;
import org.entente.stat.CountsRegression;
import org.entente.stat.PairIndex;
import org.entente.stat.Percentile;

/** Joint organisations of all pairs of a year on state effects, distance and history; kept across runs. */
final class ExpectedOrganisations {
    private static final int VERSION = 1;

    private final int[] ccodes;
    private final double[] counts;
    private final double[] expected;
    private final Percentile among;

    private ExpectedOrganisations(int[] ccodes, double[] counts, double[] expected) {
        this.ccodes = ccodes;
        this.counts = counts;
        this.expected = expected;
        double[] excess = new double[counts.length];
        Arrays.setAll(excess, pair -> counts[pair] - expected[pair]);
        this.among = Percentile.among(excess);
    }

    private record Key(int year, boolean withRegion) {}

    /** The fit of a year that the layer covers. */
    static ExpectedOrganisations of(Setting setting, int year, boolean withRegion) {
        return setting.evidence()
                .once(new Key(year, withRegion), ExpectedOrganisations.class, () -> make(setting, year, withRegion));
    }

    private static ExpectedOrganisations make(Setting setting, int year, boolean withRegion) {
        YearValues joint = setting.evidence().tieFigures().values(TieMeasures.JOINT_ORGANISATIONS, year);
        int[] ccodes = joint.ccodes();
        double[] counts = counts(joint, ccodes);
        double[] expected = setting.evidence()
                .keep(
                        "expected-organisations",
                        VERSION,
                        List.of(String.valueOf(year), String.valueOf(withRegion)),
                        "joint organisations of " + year,
                        () -> fit(setting, year, ccodes, counts, withRegion));
        return new ExpectedOrganisations(ccodes, counts, expected);
    }

    private static double[] counts(YearValues joint, int[] ccodes) {
        double[] counts = new double[PairIndex.count(ccodes.length)];
        int pair = 0;
        for (int i = 0; i < ccodes.length; i++) {
            for (int j = i + 1; j < ccodes.length; j++, pair++) {
                counts[pair] = joint.of(ccodes[i], ccodes[j]);
            }
        }
        return counts;
    }

    private static double[] fit(Setting setting, int year, int[] ccodes, double[] counts, boolean withRegion) {
        Covariates covariates = Covariates.of(setting.evidence(), ccodes, year, year);
        boolean[] pairs = covariates.known().clone();
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] &= !Double.isNaN(counts[pair]);
        }
        return CountsRegression.fit(ccodes.length, pairs, counts, covariates.of(withRegion))
                .expected();
    }

    private int pair(int a, int b) {
        int i = Arrays.binarySearch(ccodes, a);
        int j = Arrays.binarySearch(ccodes, b);
        return i < 0 || j < 0 ? -1 : PairIndex.of(i, j, ccodes.length);
    }

    /** Joint organisations minus the expected number; NaN where a covariate or the count is not known. */
    double excess(int a, int b) {
        int pair = pair(a, b);
        return pair < 0 ? Double.NaN : counts[pair] - expected[pair];
    }

    /** How many they share. */
    double count(int a, int b) {
        int pair = pair(a, b);
        return pair < 0 ? Double.NaN : counts[pair];
    }

    /** The excess of all pairs. */
    Percentile among() {
        return among;
    }
}
