package org.entente.construct.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.entente.construct.Evidence;
import org.entente.construct.Setting;
import org.entente.measure.Figures;
import org.entente.measure.Measure;
import org.entente.measure.Slice;
import org.entente.measure.Unit;
import org.junit.jupiter.api.Test;

/** The yearly series against the figures and draws that a slice of all years gives. */
class YearlyAffinityTest {
    private static final Slice ALL = Slice.everything().settled(true);
    private static final Evidence EVIDENCE = InventedCourse.evidence(24, 9);
    private static final Setting SETTING = InventedCourse.setting(EVIDENCE, ALL, 3, 11);
    private static final YearlyAffinity AFFINITY = YearlyAffinity.of(SETTING);

    private final AffinitySeries series = AFFINITY.series(AFFINITY.pair(11, 3));

    private static double covariance(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElseThrow();
        double meanOther = Arrays.stream(other).average().orElseThrow();
        double sum = 0;
        for (int draw = 0; draw < one.length; draw++) {
            sum += (one[draw] - meanOne) * (other[draw] - meanOther);
        }
        return sum / (one.length - 1);
    }

    @Test
    void valuesAreThoseOfTheYear() {
        Figures figures = SETTING.figures();
        List<Unit> years = SETTING.years();
        assertThat(series.years()).containsExactly(2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019);
        for (int place = 0; place < series.size(); place++) {
            double value = figures.pairAlone(years.get(place), Measure.RELATIVE_AFFINITY, 3, 11, null)
                    .value();
            assertThat(series.values()[place]).isCloseTo(value, within(1e-6));
        }
    }

    @Test
    void covariancesAreThoseOfTheSharedDraws() {
        Figures figures = SETTING.figures();
        List<Unit> years = SETTING.years();
        for (int later = 0; later < series.size(); later++) {
            double[] ofLater = figures.draws(years.get(later), Measure.RELATIVE_AFFINITY, 3, 11);
            for (int earlier = Math.max(0, later - YearlyAffinity.LAGS); earlier <= later; earlier++) {
                double[] ofEarlier = figures.draws(years.get(earlier), Measure.RELATIVE_AFFINITY, 3, 11);
                double scale = Math.sqrt(series.variance(later) * series.variance(earlier));
                assertThat(series.covariance(later, earlier) / scale)
                        .isCloseTo(covariance(ofLater, ofEarlier) / scale, within(0.005));
            }
        }
        assertThat(series.covariance(0, 8)).isNaN();
    }

    @Test
    void theVarianceOfADifferenceTakesWhatTheYearsShareIntoAccount() {
        double[] difference = new double[series.size()];
        difference[4] = -1;
        difference[5] = 1;
        double expected = series.variance(4) + series.variance(5) - 2 * series.covariance(4, 5);
        assertThat(series.varianceOf(difference)).isCloseTo(expected, within(1e-15));
        assertThat(expected).isLessThan(series.variance(4) + series.variance(5));
    }

    @Test
    void aQuestionThatEndsEarlierGetsTheSameSeriesCutShort() {
        Setting earlier = InventedCourse.setting(EVIDENCE, ALL.withYears(2013, 2015), 3, 11);
        AffinitySeries cut = YearlyAffinity.of(earlier).series(AFFINITY.pair(3, 11));
        assertThat(cut.years()).containsExactly(2011, 2012, 2013, 2014, 2015);
        assertThat(cut.values()).startsWith(series.values()[0]).hasSize(5);
    }

    @Test
    void floatsSurvivePacking() {
        float[] floats = {0, -1, 1e-30f, -2.5f, 20_000, 3e-5f, -0.031f};
        assertThat(PackedFloats.unpack(PackedFloats.pack(floats))).isEqualTo(floats);
    }
}
