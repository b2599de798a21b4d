package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

class RulersTest {
    private static final int YEAR = 2000;

    private final TieFigures figures = new Ties()
            .with(
                    "rule",
                    Layers.RULER,
                    Ties.complete(1816, YEAR),
                    Tie.fact(Ties.USA, Ties.CANADA, 19000000, 19100000, "colony", ""),
                    Tie.fact(Ties.USA, Ties.FRANCE, 19200000, 19500000, "part", ""),
                    Tie.fact(Ties.USA, Ties.SERBIA, 19440000, 19450000, "occupation", ""))
            .figures();

    private double of(TieMeasure measure, int one, int other) {
        return figures.figure(measure, one, other, YEAR).value();
    }

    @Test
    void ruleOfEitherCountsLongAfterItsEnd() {
        assertThat(of(TieMeasures.RULED_BY_OTHER, Ties.CANADA, Ties.USA)).isEqualTo(1);
        assertThat(of(TieMeasures.RULED_BY_OTHER, Ties.USA, Ties.CANADA)).isEqualTo(1);
        assertThat(of(TieMeasures.RULED_BY_OTHER, Ties.CANADA, Ties.FRANCE)).isZero();
        assertThat(of(TieMeasures.COMMON_RULER, Ties.CANADA, Ties.FRANCE)).isEqualTo(1);
    }

    @Test
    void occupationIsNoRule() {
        assertThat(of(TieMeasures.RULED_BY_OTHER, Ties.USA, Ties.SERBIA)).isZero();
        assertThat(of(TieMeasures.COMMON_RULER, Ties.CANADA, Ties.SERBIA)).isZero();
    }
}
