package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.entente.tie.Layers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ships with the product already answers on these. */
class BuiltInTiesTest {
    private static final int TODAY = 2026;
    private static final int TURKEY = 640;
    private static final int ARMENIA = 371;

    private static final TieFigures FIGURES = TieFigures.of(TieRecord.builtIn(), StateRegistry.builtIn());

    @ParameterizedTest
    @CsvSource({"373, 345", "640, 373", "710, 770", "310, 365", "371, 220", "2, 666", "750, 770"})
    void answersWithoutAnyImport(int a, int b) {
        for (TieMeasure measure : List.of(
                TieMeasures.SHARED_SEATS,
                TieMeasures.REGIME_DISTANCE,
                TieMeasures.REGIME_DIFFERENCE,
                TieMeasures.SAME_REGIME_CLASS,
                TieMeasures.OPPOSED_YEARS,
                TieMeasures.ALONGSIDE_YEARS,
                TieMeasures.CAPITAL_DISTANCE,
                TieMeasures.LAND_BORDER,
                TieMeasures.SHARED_OFFICIAL_LANGUAGE)) {
            TieFigure figure = FIGURES.latest(measure, a, b, TODAY);
            assertThat(figure.defined()).as(measure.word()).isTrue();
            assertThat(figure.estimate().origins()).hasSize(1);
            assertThat(figure.remark().contains("The layer ends in " + figure.to() + "."))
                    .isEqualTo(figure.to() < TODAY - 1);
        }
    }

    /**
     * The published figures are .175 (sd .015) and .315 (sd .034); the interval by 2,000,000 draws of
     * {@code scipy.stats.truncnorm} 1.17.1 is .0789 to .2012.
     */
    @Test
    void regimesOfAzerbaijanAndSerbiaIn2024() {
        TieFigure distance = FIGURES.figure(TieMeasures.REGIME_DISTANCE, Ties.AZERBAIJAN, Ties.SERBIA, 2024);

        assertThat(FIGURES.of(TieMeasures.POLYARCHY, Ties.AZERBAIJAN, 2024).value())
                .isEqualTo(.175);
        assertThat(FIGURES.of(TieMeasures.POLYARCHY, Ties.SERBIA, 2024).value()).isEqualTo(.315);
        assertThat(distance.value()).isCloseTo(.14, within(1e-9));
        assertThat(distance.estimate().lo()).isCloseTo(.0789, within(.006));
        assertThat(distance.estimate().hi()).isCloseTo(.2012, within(.006));
        assertThat(distance.estimate().reference()).isGreaterThan(14_000);
    }

    @Test
    void neighboursAndEnemies() {
        assertThat(FIGURES.figure(TieMeasures.LAND_BORDER, TURKEY, Ties.AZERBAIJAN, 2020)
                        .value())
                .isEqualTo(1);
        assertThat(FIGURES.figure(TieMeasures.LAND_BORDER, Ties.SERBIA, Ties.AZERBAIJAN, 2020)
                        .value())
                .isZero();
        TieFigure opposed = FIGURES.figure(TieMeasures.OPPOSED_YEARS, ARMENIA, Ties.AZERBAIJAN, 2024);
        assertThat(opposed.value()).isPositive();
        assertThat(opposed.remark()).startsWith("Last in ");
        assertThat(FIGURES.figure(TieMeasures.OPPOSED_YEARS, Ties.CANADA, Ties.USA, 2024)
                        .value())
                .isZero();
    }

    @Test
    void pactsOfTwoAloneAreToldFromThoseWithOthers() {
        assertThat(FIGURES.latest(TieMeasures.MULTILATERAL_OBLIGATIONS, TURKEY, Ties.AZERBAIJAN, TODAY)
                        .value())
                .isPositive();
        assertThat(FIGURES.latest(TieMeasures.BILATERAL_OBLIGATIONS, TURKEY, Ties.AZERBAIJAN, TODAY)
                        .value())
                .isPositive();
    }

    @Test
    void speechesAreCountedForBothWithTheirIntervals() {
        TieFigure mentions = FIGURES.latest(TieMeasures.MENTIONS, Ties.AZERBAIJAN, ARMENIA, TODAY);
        TieFigure none = FIGURES.latest(TieMeasures.MENTIONS, Ties.SERBIA, Ties.AZERBAIJAN, TODAY);

        assertThat(mentions.years()).isEqualTo("2015–2024");
        assertThat(mentions.value()).isGreaterThan(1);
        assertThat(mentions.estimate().percentile()).isGreaterThan(95);
        assertThat(none.defined()).isTrue();
        assertThat(none.value()).isLessThan(mentions.value());
        for (TieMeasure measure : TieMeasures.list(Layers.SPEECH)) {
            TieFigure figure = FIGURES.latest(measure, Ties.SERBIA, TODAY);
            assertThat(figure.defined()).as(measure.word()).isTrue();
            if (figure.estimate().hasInterval()) {
                assertThat(figure.value())
                        .as(measure.word())
                        .isBetween(figure.estimate().lo(), figure.estimate().hi());
            } else {
                assertThat(figure.estimate().noInterval()).as(measure.word()).isEqualTo("no hit");
            }
            assertThat(figure.estimate().reference()).isGreaterThan(180);
        }
    }
}
