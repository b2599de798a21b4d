package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Expected values: the 289 combinations of shifts in plain Python, ω² by its formula with numpy. */
class ShiftTestTest {
    private static final int[] FIRST = {2, 8, 13};
    private static final int[] SECOND = {5, 11};

    @Test
    void comparesWithEveryCombinationOfShifts() {
        ShiftTest test = ShiftTest.of(SegmentationTest.numbers(17, 3), FIRST, SECOND);

        assertThat(test.statistic()).isCloseTo(2.56915659410879, within(1e-12));
        assertThat(test.expected()).isCloseTo(2.257164906272117, within(1e-12));
        assertThat(test.p()).isCloseTo(0.18339100346020762, within(1e-12));
        assertThat(test.shifts()).isEqualTo(289);
        assertThat(test.floor()).isEqualTo(1.0 / 289);
    }

    @Test
    void marksOfOneKindHaveTheirOwnShiftsAlone() {
        ShiftTest test = ShiftTest.of(SegmentationTest.numbers(17, 3), FIRST, new int[0]);

        assertThat(test.statistic()).isCloseTo(1.569325180258602, within(1e-12));
        assertThat(test.p()).isCloseTo(0.23529411764705882, within(1e-12));
        assertThat(test.shifts()).isEqualTo(17);
        assertThat(test).isEqualTo(ShiftTest.of(SegmentationTest.numbers(17, 3), new int[0], FIRST));
    }

    @Test
    void varianceBetweenStretchesIsComparedWithThatOfEveryCombination() {
        double[] series = SegmentationTest.numbers(18, 7);
        for (int place = 6; place < 18; place++) {
            series[place] += 0.5;
        }
        RegimeShare share = RegimeShare.of(series, FIRST, SECOND);

        assertThat(share.value()).isCloseTo(0.38330834680885517, within(1e-12));
        assertThat(share.expected()).isCloseTo(0.11318730818085149, within(1e-12));
    }

    @Test
    void aFlatSeriesHasNoShare() {
        assertThat(RegimeShare.of(new double[18], FIRST, SECOND).value()).isNaN();
        assertThat(RegimeShare.of(new double[18], FIRST, SECOND).expected()).isNaN();
    }

    @Property(tries = 100)
    void pIsBetweenItsFloorAndOne(
            @ForAll @IntRange(min = 1, max = 9999) int seed,
            @ForAll @IntRange(max = 13) int first,
            @ForAll @IntRange(max = 13) int second) {
        double[] scores = SegmentationTest.numbers(14, seed);
        ShiftTest test = ShiftTest.of(scores, new int[] {first, 3}, new int[] {second});

        assertThat(test.p()).isBetween(test.floor(), 1.0);
        assertThat(test.expected())
                .isCloseTo(3 * Arrays.stream(scores).average().orElseThrow(), within(1e-9));
    }

    /** Scores and marks that know nothing of each other: p ≤ .1 in a tenth of cases or fewer. */
    @Test
    void aTestWithoutAnEffectRejectsAtItsLevel() {
        int rejected = 0;
        int worlds = 4000;
        for (int world = 0; world < worlds; world++) {
            SplitMix numbers = new SplitMix(3, world);
            int[] first = {numbers.below(20), numbers.below(20)};
            double[] scores = new double[20];
            Arrays.setAll(scores, k -> numbers.below(1000));
            rejected +=
                    ShiftTest.of(scores, first, new int[] {numbers.below(20)}).p() <= 0.1 ? 1 : 0;
        }
        assertThat(rejected / (double) worlds).isBetween(0.08, 0.115);
    }
}
