package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Expected values: all 256 segmentations of nine places enumerated, each segment by
 * {@code scipy.stats.multivariate_normal.pdf(x, mu, diag(v) + tau)} (scipy 1.17.1).
 */
class SegmentationTest {
    private static final double[] HAZARDS = {0, 0.1, 0.1, 0.19, 0.1, 0.1, 0.1, 0.271, 0.1};
    private static final double SAME = 1e-9;

    /** Numbers between 0 and 1. */
    static double[] numbers(int count, long seed) {
        double[] numbers = new double[count];
        long state = seed;
        for (int k = 0; k < count; k++) {
            state = (state * 1_103_515_245L + 12_345) % (1L << 31);
            numbers[k] = state / (double) (1L << 31);
        }
        return numbers;
    }

    private static Segmentation example() {
        double[] values = numbers(9, 5);
        Arrays.setAll(values, k -> values[k] - 0.5 + (k < 5 ? 0 : 0.8));
        double[] variances =
                Arrays.stream(numbers(9, 9)).map(x -> 0.01 + 0.05 * x).toArray();
        return Segmentation.of(values, variances, HAZARDS, 0.2, 0.3);
    }

    @Test
    void changesAreThoseOfAllSegmentations() {
        double[] changes = {
            0,
            0.058180501808,
            0.042275241083,
            0.444923269915,
            0.21033907622,
            0.999821060079,
            0.013261665096,
            0.052364473943,
            0.021932296964
        };
        double[] hereOrNext = {
            0.058180501808,
            0.097164788454,
            0.472360874785,
            0.473283013914,
            0.999832184225,
            0.99988890753,
            0.064084801255,
            0.073277316483,
            0.021932296964
        };
        for (int place = 0; place < 9; place++) {
            assertThat(example().change(place)).isCloseTo(changes[place], within(SAME));
            assertThat(example().changeHereOrNext(place)).isCloseTo(hereOrNext[place], within(SAME));
        }
    }

    @Test
    void levelsAndNumbersOfChangesAreThoseOfAllSegmentations() {
        double[] levels = {
            -0.056024726743,
            -0.068395306344,
            -0.064200247377,
            0.129755541405,
            0.018237793117,
            1.027491724453,
            1.027250648392,
            1.035328069642,
            1.039963182994
        };
        double[] counts = {
            2.153166919506e-17,
            4.393408415019e-01,
            3.184648900832e-01,
            2.047510925474e-01,
            3.474607976027e-02,
            2.595163323916e-03,
            9.999345201390e-05,
            1.925225641971e-06,
            1.410566316573e-08
        };
        assertThat(example().levels()).containsExactly(levels, within(SAME));
        assertThat(example().changes()).containsExactly(counts, within(SAME));
    }

    @Test
    void withoutSpreadOfLevelsTheDataSayNothing() {
        double[] hazards = {0, 0.1, 0.1, 0.19};
        double[] flat = {0.3, 0.3, 0.3, 0.3};
        Segmentation segmentation = Segmentation.of(flat, new double[] {1, 1, 1, 1}, hazards, 0.3, 0);

        assertThat(segmentation.change(1)).isCloseTo(0.1, within(SAME));
        assertThat(segmentation.change(3)).isCloseTo(0.19, within(SAME));
        assertThat(segmentation.levels()).containsExactly(new double[] {0.3, 0.3, 0.3, 0.3}, within(SAME));
    }

    @Test
    void noPlacesAndOnePlaceHaveNoChange() {
        assertThat(Segmentation.of(new double[0], new double[0], new double[0], 0, 1)
                        .levels())
                .isEmpty();
        Segmentation one = Segmentation.of(new double[] {2}, new double[] {1}, new double[] {0.1}, 0, 1);
        assertThat(one.changeHereOrNext(0)).isZero();
        assertThat(one.changes()).containsExactly(new double[] {1}, within(SAME));
    }

    /**
     * 2,000 worlds of 30 years as the model has them: of the places given a probability of change, that share has one;
     * tolerances are four standard errors.
     */
    @Test
    void probabilitiesAreCalibrated() {
        double[] given = new double[5];
        double[] seen = new double[5];
        int[] count = new int[5];
        for (int world = 0; world < 2000; world++) {
            boolean[] changes = new boolean[30];
            Segmentation segmentation = Segmentation.of(
                    simulated(new SplitMix(7, world), changes), filled(30, 0.04), filled(30, 0.1), 0, 0.25);
            for (int place = 1; place < 30; place++) {
                int bin = Math.min(4, (int) (segmentation.change(place) * 5));
                given[bin] += segmentation.change(place);
                seen[bin] += changes[place] ? 1 : 0;
                count[bin]++;
            }
        }
        for (int bin = 0; bin < 5; bin++) {
            double share = given[bin] / count[bin];
            double error = Math.sqrt(share * (1 - share) / count[bin]);
            assertThat(seen[bin] / count[bin]).isCloseTo(share, within(4 * error));
        }
    }

    private static double[] filled(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }

    private static double[] simulated(SplitMix numbers, boolean[] changes) {
        double[] values = new double[changes.length];
        double level = 0.5 * normal(numbers);
        for (int place = 0; place < values.length; place++) {
            changes[place] = place > 0 && uniform(numbers) < 0.1;
            level = changes[place] ? 0.5 * normal(numbers) : level;
            values[place] = level + 0.2 * normal(numbers);
        }
        return values;
    }

    private static double uniform(SplitMix numbers) {
        return ((numbers.next() >>> 11) + 0.5) * 0x1.0p-53;
    }

    private static double normal(SplitMix numbers) {
        return Normal.quantile(uniform(numbers));
    }
}
