package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

class OrganisationMeasuresTest {
    private static final int YEAR = 2014;

    private final TieFigures figures = new Ties()
            .with(
                    "igo",
                    Layers.JOINT_ORGANISATIONS,
                    Ties.partial(2000, YEAR),
                    joint(Ties.USA, Ties.CANADA, 60),
                    joint(Ties.USA, Ties.FRANCE, 50),
                    joint(Ties.CANADA, Ties.FRANCE, 55),
                    joint(Ties.USA, Ties.AZERBAIJAN, 20),
                    joint(Ties.FRANCE, Ties.AZERBAIJAN, 30))
            .figures();

    private static Tie joint(int a, int b, int number) {
        int when = PackedDate.year(YEAR);
        return Tie.number(a, b, when, when, "", "", number);
    }

    @Test
    void countsWhatTheSourceCountsAndPlacesItAmongAllPairs() {
        TieFigure figure = figures.figure(TieMeasures.JOINT_ORGANISATIONS, Ties.FRANCE, Ties.USA, YEAR);

        assertThat(figure.value()).isEqualTo(50);
        assertThat(figure.estimate().percentile()).isEqualTo(100 * 2.5 / 5);
        assertThat(figure.estimate().reference()).isEqualTo(5);
        assertThat(figure.estimate().origins()).containsExactly("igo:1");
        assertThat(figure.estimate().noInterval()).isNotBlank();
        assertThat(figure.remark()).isEmpty();
    }

    @Test
    void aPairWithoutARowHasNoDataAndNeverZero() {
        TieFigure figure = figures.figure(TieMeasures.JOINT_ORGANISATIONS, Ties.CANADA, Ties.AZERBAIJAN, YEAR);

        assertThat(figure.defined()).isFalse();
        assertThat(figure.estimate().undefined()).isEqualTo("no data");
        assertThat(figures.figure(TieMeasures.JOINT_ORGANISATIONS_EXCESS, Ties.CANADA, Ties.AZERBAIJAN, YEAR)
                        .defined())
                .isFalse();
    }

    @Test
    void saysThatTheLayerEnded() {
        TieFigure asked = figures.figure(TieMeasures.JOINT_ORGANISATIONS, Ties.USA, Ties.FRANCE, 2024);
        TieFigure latest = figures.latest(TieMeasures.JOINT_ORGANISATIONS, Ties.USA, Ties.FRANCE, 2024);

        assertThat(asked.defined()).isFalse();
        assertThat(asked.remark()).isEqualTo("The layer ends in 2014.");
        assertThat(latest.value()).isEqualTo(50);
        assertThat(latest.to()).isEqualTo(YEAR);
        assertThat(latest.remark()).isEqualTo("The layer ends in 2014.");
    }

    @Test
    void aStateThatDidNotExistHasNoFigure() {
        TieFigure figure = figures.figure(TieMeasures.JOINT_ORGANISATIONS, Ties.EAST_GERMANY, Ties.FRANCE, YEAR);

        assertThat(figure.estimate().undefined()).isEqualTo("no data");
        assertThat(figure.remark()).contains("was no state in 2014");
    }

    @Test
    void expectedNumbersAddUpToTheObservedOnes() {
        double expected = 0;
        for (int other : new int[] {Ties.CANADA, Ties.FRANCE, Ties.AZERBAIJAN}) {
            expected += figures.figure(TieMeasures.JOINT_ORGANISATIONS_EXPECTED, Ties.USA, other, YEAR)
                    .value();
        }

        assertThat(expected).isCloseTo(60 + 50 + 20, within(1e-9));
    }

    @Test
    void listsTheClosestFirstAndThoseWithoutDataLast() {
        var list = figures.list(TieMeasures.JOINT_ORGANISATIONS, Ties.USA, YEAR);

        assertThat(list).extracting(RankedTie::ccode).startsWith(Ties.CANADA, Ties.FRANCE, Ties.AZERBAIJAN);
        assertThat(list).extracting(RankedTie::rank).startsWith(1, 2, 3, 0);
    }
}
