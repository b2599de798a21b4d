package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

class RegimeMeasuresTest {
    private static final int YEAR = 2024;
    private static final int WHEN = PackedDate.year(YEAR);

    private final TieFigures figures = new Ties()
            .with(
                    "vdem",
                    Layers.REGIME,
                    Ties.partial(1946, YEAR),
                    index(Ties.USA, 0.7, 0.03),
                    index(Ties.SERBIA, 0.2, 0.04),
                    index(Ties.AZERBAIJAN, 0.2, 0.04),
                    Tie.number(Ties.FRANCE, 0, WHEN, WHEN, "polyarchy", "", 0.9),
                    regimeClass(Ties.USA, 3),
                    regimeClass(Ties.FRANCE, 3),
                    regimeClass(Ties.SERBIA, 1))
            .figures();

    private static Tie index(int state, double value, double deviation) {
        return Tie.number(state, 0, WHEN, WHEN, "polyarchy", "", value)
                .within(value - deviation, value + deviation, deviation);
    }

    private static Tie regimeClass(int state, int of) {
        return Tie.number(state, 0, WHEN, WHEN, "regime", "", of);
    }

    /** Far from 0 and 1 nothing is cut: the difference is normal, ±1.645·√(0.03² + 0.04²) = ±0.0822. */
    @Test
    void theIntervalIsThatOfTheDifferenceOfTwoNormalDistributions() {
        TieFigure distance = figures.figure(TieMeasures.REGIME_DISTANCE, Ties.USA, Ties.SERBIA, YEAR);
        TieFigure difference = figures.figure(TieMeasures.REGIME_DIFFERENCE, Ties.SERBIA, Ties.USA, YEAR);

        assertThat(distance.value()).isCloseTo(0.5, within(1e-12));
        assertThat(distance.estimate().lo()).isCloseTo(0.5 - 0.0822, within(0.006));
        assertThat(distance.estimate().hi()).isCloseTo(0.5 + 0.0822, within(0.006));
        assertThat(difference.value()).isCloseTo(-0.5, within(1e-12));
        assertThat(difference.estimate().lo()).isCloseTo(-distance.estimate().hi(), within(1e-12));
        assertThat(difference.estimate().hi()).isCloseTo(-distance.estimate().lo(), within(1e-12));
    }

    /** Two states alike in their figures have draws of their own: |N(0, 0.04·√2)| has its 95 % quantile at 0.1109. */
    @Test
    void statesWithTheSameFigureAreNotTheSame() {
        TieFigure figure = figures.figure(TieMeasures.REGIME_DISTANCE, Ties.AZERBAIJAN, Ties.SERBIA, YEAR);

        assertThat(figure.value()).isZero();
        assertThat(figure.estimate().lo()).isPositive();
        assertThat(figure.estimate().hi()).isCloseTo(0.1109, within(0.006));
    }

    @Test
    void withoutPublishedUncertaintyThereIsNoInterval() {
        TieFigure figure = figures.figure(TieMeasures.REGIME_DISTANCE, Ties.USA, Ties.FRANCE, YEAR);

        assertThat(figure.value()).isCloseTo(0.2, within(1e-12));
        assertThat(figure.estimate().hasInterval()).isFalse();
        assertThat(figure.estimate().noInterval()).isEqualTo("no published uncertainty");
    }

    @Test
    void classesAreComparedAsPublished() {
        assertThat(figures.figure(TieMeasures.SAME_REGIME_CLASS, Ties.USA, Ties.FRANCE, YEAR)
                        .value())
                .isEqualTo(1);
        assertThat(figures.figure(TieMeasures.SAME_REGIME_CLASS, Ties.USA, Ties.SERBIA, YEAR)
                        .value())
                .isZero();
        assertThat(figures.figure(TieMeasures.SAME_REGIME_CLASS, Ties.USA, Ties.AZERBAIJAN, YEAR)
                        .defined())
                .isFalse();
    }

    @Test
    void theListBeginsWithTheLeastDistant() {
        assertThat(figures.list(TieMeasures.REGIME_DISTANCE, Ties.USA, YEAR))
                .extracting(RankedTie::ccode)
                .startsWith(Ties.FRANCE, Ties.SERBIA, Ties.AZERBAIJAN);
        assertThat(figures.list(TieMeasures.REGIME_DISTANCE, Ties.USA, YEAR))
                .extracting(RankedTie::rank)
                .startsWith(1, 2, 2, 0);
    }

    /** As when V-Dem's file without its classes is imported beside the classes that ship with the product. */
    @Test
    void aLargerSourceWithoutClassesHidesNoOther() {
        TieFigures both = new Ties()
                .with(
                        "indices",
                        Layers.REGIME,
                        Ties.partial(1946, YEAR),
                        index(Ties.USA, 0.7, 0.03),
                        index(Ties.FRANCE, 0.8, 0.03),
                        index(Ties.SERBIA, 0.2, 0.04))
                .with(
                        "classes",
                        Layers.REGIME,
                        Ties.partial(1946, YEAR),
                        regimeClass(Ties.USA, 3),
                        regimeClass(Ties.FRANCE, 3))
                .figures();

        assertThat(both.figure(TieMeasures.SAME_REGIME_CLASS, Ties.USA, Ties.FRANCE, YEAR)
                        .value())
                .isEqualTo(1);
        assertThat(both.figure(TieMeasures.REGIME_DISTANCE, Ties.USA, Ties.FRANCE, YEAR)
                        .defined())
                .isTrue();
    }

    @Test
    void drawsAreTheSameForASeedAndOthersForAnother() {
        Tie row = index(Ties.USA, 0.7, 0.03);

        assertThat(new RegimeDraws(1, YEAR).of(row)).hasSize(2000).isEqualTo(new RegimeDraws(1, YEAR).of(row));
        assertThat(new RegimeDraws(2, YEAR).of(row)).isNotEqualTo(new RegimeDraws(1, YEAR).of(row));
        assertThat(new RegimeDraws(1, YEAR - 1).of(row)).isNotEqualTo(new RegimeDraws(1, YEAR).of(row));
    }

    @Test
    void aStateHasItsOwnIndexWithItsInterval() {
        TieFigure figure = figures.of(TieMeasures.POLYARCHY, Ties.USA, YEAR);

        assertThat(figure.value()).isEqualTo(0.7);
        assertThat(figure.b()).isZero();
        assertThat(figure.estimate().lo()).isCloseTo(0.7 - 1.645 * 0.03, within(0.004));
        assertThat(figure.estimate().percentile()).isEqualTo(100 * 2.5 / 4);
    }
}
