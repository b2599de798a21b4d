package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void scoresHaveThreeDecimalsAndATrueMinus() {
        assertThat(Numbers.score(0.7891666)).isEqualTo("0.789");
        assertThat(Numbers.score(-0.0629)).isEqualTo("−0.063");
        assertThat(Numbers.score(Double.NaN)).isEqualTo("–");
        assertThat(Numbers.signedScore(0.0204)).isEqualTo("+0.020");
        assertThat(Numbers.signedScore(-0.00004)).isEqualTo("0.000");
    }

    @Test
    void decimalsAreRoundedAsWritten() {
        assertThat(Numbers.decimals(-0.0004, 2)).isEqualTo("0.00");
        assertThat(Numbers.decimals(Double.NaN, 2)).isEqualTo(Numbers.MISSING);
        assertThat(Numbers.signedDecimals(0.1666, 2)).isEqualTo("+0.17");
        assertThat(Numbers.signedDecimals(0.0, 2)).isEqualTo("0.00");
    }

    @Test
    void intervalsAvoidADashBesideAMinus() {
        assertThat(Numbers.interval(0.733, 0.829, false)).isEqualTo("0.733–0.829");
        assertThat(Numbers.interval(-0.086, -0.047, true)).isEqualTo("−0.086 to −0.047");
        assertThat(Numbers.interval(Double.NaN, 1, false)).isEmpty();
    }

    @Test
    void aShareIsNeverRoundedToNoneOrAll() {
        assertThat(Numbers.percent(0.658)).isEqualTo("66\u00a0%");
        assertThat(Numbers.percent(0)).isEqualTo("0\u00a0%");
        assertThat(Numbers.percent(0.001)).isEqualTo("under\u00a01\u00a0%");
        assertThat(Numbers.percent(0.9999)).isEqualTo("over\u00a099\u00a0%");
        assertThat(Numbers.percent(1)).isEqualTo("100\u00a0%");
    }

    @Test
    void ordinalsAndCounts() {
        assertThat(Numbers.ordinal(1)).isEqualTo("1st");
        assertThat(Numbers.ordinal(11)).isEqualTo("11th");
        assertThat(Numbers.ordinal(42.6)).isEqualTo("43rd");
        assertThat(Numbers.ordinal(112)).isEqualTo("112th");
        assertThat(Numbers.count(-1234)).isEqualTo("−1,234");
        assertThat(Numbers.counted(1, "vote", "votes")).isEqualTo("1 vote");
        assertThat(Numbers.counted(18528, "pair", "pairs")).isEqualTo("18,528 pairs");
    }

    @Test
    void aSmallShareIsNotNothing() {
        assertThat(Numbers.figure(0.000148, 3, false)).isEqualTo("0.00015");
        assertThat(Numbers.figure(0, 3, false)).isEqualTo("0.000");
        assertThat(Numbers.figure(0.0006, 3, false)).isEqualTo("0.001");
        assertThat(Numbers.interval(0.00004, 0.0002, 3, false)).isEqualTo("0.000040–0.00020");
    }
}
