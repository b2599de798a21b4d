package org.entente.claim.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Why;
import org.entente.claim.Words;
import org.entente.construct.Figured;
import org.entente.measure.Estimate;
import org.junit.jupiter.api.Test;

class StandTest {
    private static final Limits PLAIN = new Limits(60, 40);

    private static Estimate placed(double place, double lo, double hi) {
        return Figured.of(0.7, "agreement", 100, 0.9)
                .between(0.6, 0.8)
                .at(place, 1000)
                .placed(lo, hi)
                .build();
    }

    private static Stand of(double lo, double hi) {
        return Estimated.percentile(placed((lo + hi) / 2, lo, hi), PLAIN, "the percentile");
    }

    @Test
    void anEstimateNeedsNineteenDrawsOfTwentyBeyondALimit() {
        assertThat(of(61, 80).standing()).isEqualTo(Standing.C);
        assertThat(of(59, 80).standing()).isEqualTo(Standing.BAND);
        assertThat(of(20, 39).standing()).isEqualTo(Standing.O);
        assertThat(of(20, 41).why()).isEqualTo(Why.IN_BAND);
        assertThat(of(30, 70).why()).isEqualTo(Why.TOO_IMPRECISE);
        assertThat(of(61, 80).words()).isEqualTo("the percentile, 71 (61–80), lies above 60");
    }

    @Property
    void withTheLimitsReversedTheStateIsTheOpposite(
            @ForAll @DoubleRange(min = 0, max = 100) double one,
            @ForAll @DoubleRange(min = 0, max = 100) double other) {
        double lo = Math.min(one, other);
        double hi = Math.max(one, other);
        Estimate estimate = placed((lo + hi) / 2, lo, hi);
        Standing stands = Estimated.percentile(estimate, PLAIN, "it").standing();
        assertThat(Estimated.percentile(estimate, PLAIN.reversed(), "it").standing())
                .isEqualTo(stands.opposite());
    }

    @Test
    void aMissingFigureIsWithoutAStateAndSaysWhy() {
        Estimate few = Figured.undefined("agreement", 5, "too few", 0.9, List.of());
        assertThat(Estimated.percentile(few, PLAIN, "it").why()).isEqualTo(Why.TOO_FEW);
        Estimate none = Figured.undefined("agreement", 0, "no joint votes", 0.9, List.of());
        assertThat(Estimated.percentile(none, PLAIN, "it").why()).isEqualTo(Why.NO_DATA);
        Estimate unranked =
                Figured.of(0.7, "agreement", 12, 0.9).between(0.6, 0.8).build();
        assertThat(Estimated.percentile(unranked, PLAIN, "it").why()).isEqualTo(Why.TOO_FEW);
    }

    @Test
    void theCheckMeasureRefusesWhatItContradicts() {
        Stand high = of(61, 80);
        assertThat(Estimated.checked(high, placed(30, 20, 39), PLAIN, "the check")
                        .why())
                .isEqualTo(Why.WAYS_DISAGREE);
        assertThat(Estimated.checked(high, placed(45, 30, 60), PLAIN, "the check"))
                .isEqualTo(high);
        assertThat(Estimated.checked(of(20, 39), placed(70, 61, 80), PLAIN, "the check")
                        .standing())
                .isEqualTo(Standing.BAND);
    }

    private static Indicator.Alternative other(Standing standing) {
        return new Indicator.Alternative("counted otherwise", standing, 0);
    }

    @Test
    void otherWaysOfCountingMakeFragileOrDisagree() {
        Stand stand = of(61, 80);
        assertThat(stand.beside(List.of(other(Standing.C), other(Standing.C))).fragile())
                .isFalse();
        Stand one = stand.beside(List.of(other(Standing.C), other(Standing.BAND), other(Standing.C)));
        assertThat(one.standing()).isEqualTo(Standing.C);
        assertThat(one.fragile()).isTrue();
        assertThat(stand.beside(List.of(other(Standing.BAND), other(Standing.BAND), other(Standing.C)))
                        .why())
                .isEqualTo(Why.WAYS_DISAGREE);
        assertThat(stand.beside(List.of(other(Standing.O), other(Standing.C), other(Standing.C)))
                        .standing())
                .isEqualTo(Standing.BAND);
        assertThat(stand.beside(List.of(other(Standing.NONE))).fragile()).isFalse();
    }

    private static Stand change(double value, double lo, double hi) {
        return Directed.stand(
                Figured.of(value, "net_change", 100, 0.9).between(lo, hi).build(), 0.02, "the change");
    }

    @Test
    void aChangeNeedsItsSideOfZeroAndItsMargin() {
        assertThat(change(0.05, 0.01, 0.09).standing()).isEqualTo(Standing.C);
        assertThat(change(0.015, 0.01, 0.02).standing()).isEqualTo(Standing.BAND);
        assertThat(change(0.05, -0.01, 0.11).standing()).isEqualTo(Standing.BAND);
        assertThat(change(-0.05, -0.09, -0.01).standing()).isEqualTo(Standing.O);
        assertThat(change(0, -0.05, 0.05).why()).isEqualTo(Why.TOO_IMPRECISE);
    }

    @Test
    void everyReportOfARangeMustAgreeAndOneAloneIsFragile() {
        double[] none = {Double.NaN};
        assertThat(Ranged.stand(PLAIN, new double[] {61, 90}, "it", Double::toString)
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(Ranged.stand(PLAIN, new double[] {59, 90}, "it", Double::toString)
                        .standing())
                .isEqualTo(Standing.BAND);
        assertThat(Ranged.stand(PLAIN, new double[] {61}, "it", Double::toString)
                        .fragile())
                .isTrue();
        assertThat(Ranged.stand(PLAIN, none, "it", Double::toString).why()).isEqualTo(Why.NO_DATA);
    }

    @Test
    void listedRowsAreFragileWhereOneLessTellsOtherwise() {
        List<Integer> three = List.of(1, 1, 1);
        assertThat(Enumerated.stand(three, StandTest::allOnes).fragile()).isFalse();
        assertThat(Enumerated.stand(List.of(1), StandTest::allOnes).fragile()).isTrue();
        assertThat(Enumerated.stand(List.of(1, 1, 0), StandTest::allOnes).fragile())
                .isTrue();
    }

    private static Stand allOnes(List<Integer> rows) {
        return rows.isEmpty()
                ? Stand.none(Why.NO_DATA, "none")
                : rows.stream().allMatch(row -> row == 1) ? Stand.claimed("all") : Stand.opposed("not all");
    }

    private static Words words(boolean frequency, Words.Hedge hedge, int intensifier) {
        return new Words(intensifier, frequency, hedge, "", Optional.empty(), List.of(), List.of());
    }

    private static Stand always(int honoured, int all, int opposed) {
        return new Occasions(honoured, all, 1, opposed > 0 ? 1 : 0, opposed)
                .with(words(true, Words.Hedge.NONE, 0), Stand.claimed("so"), true);
    }

    @Test
    void alwaysAsksForNineOfTenOccasionsAndNoneOpposed() {
        assertThat(always(10, 10, 0).standing()).isEqualTo(Standing.C);
        assertThat(always(9, 10, 0).standing()).isEqualTo(Standing.C);
        assertThat(always(8, 10, 0).standing()).isEqualTo(Standing.BAND);
        assertThat(always(9, 10, 1).standing()).isEqualTo(Standing.BAND);
        assertThat(always(8, 10, 2).standing()).isEqualTo(Standing.O);
        assertThat(always(6, 10, 0).standing()).isEqualTo(Standing.O);
        Stand few = always(2, 2, 0);
        assertThat(few.standing()).isEqualTo(Standing.C);
        assertThat(few.untested()).contains("2 occasions");
        assertThat(new Occasions(6, 10, 1, 0, 0)
                        .with(words(false, Words.Hedge.NONE, 2), Stand.claimed("so"), true)
                        .standing())
                .as("an intensifier of the second degree is a word of frequency")
                .isEqualTo(Standing.O);
    }

    @Test
    void oftenAsksForMoreThanHalf() {
        Words often = words(false, Words.Hedge.FREQUENCY, 0);
        Stand between = Stand.between(Why.IN_BAND, "some");
        assertThat(new Occasions(6, 10, 1, 0, 0).with(often, between, true).standing())
                .isEqualTo(Standing.C);
        assertThat(new Occasions(5, 10, 1, 0, 0).with(often, between, true).standing())
                .isEqualTo(Standing.BAND);
        assertThat(new Occasions(6, 10, 1, 0, 0).with(often, between, false).standing())
                .isEqualTo(Standing.BAND);
    }

    @Test
    void aNumberFitsWithinHalfAUnit() {
        Words.Quantity said = new Words.Quantity(27, "votes", 0.5, false);
        assertThat(NumberFit.of(said, 27)).isEqualTo(Standing.C);
        assertThat(NumberFit.of(said, 28)).isEqualTo(Standing.BAND);
        assertThat(NumberFit.of(said, 29)).isEqualTo(Standing.O);
        assertThat(NumberFit.of(said, Double.NaN)).isEqualTo(Standing.NONE);
    }
}
