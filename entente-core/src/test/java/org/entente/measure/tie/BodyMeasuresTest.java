package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.tie.Confidence;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

class BodyMeasuresTest {
    private static final Coverage COVERAGE = Ties.partial(1946, 2024);

    private final TieFigures figures = new Ties()
            .with(
                    "organisations",
                    Layers.ORGANISATION,
                    COVERAGE,
                    row(Ties.USA, "1949-04-04", "member", "NATO"),
                    row(Ties.FRANCE, "1949", "member", "NATO"),
                    row(Ties.USA, "1960", "member", "OECD"),
                    row(Ties.FRANCE, "1960", "observer", "OECD"),
                    row(Ties.AZERBAIJAN, "1994", "partner", "NATO"))
            .with(
                    "pacts",
                    Layers.PACT,
                    COVERAGE,
                    row(Ties.USA, "1949-08-24", "defence", "Treaty of three"),
                    row(Ties.FRANCE, "1949-08-24", "consultation defence", "Treaty of three"),
                    row(Ties.CANADA, "1949-08-24", "defence", "Treaty of three"),
                    row(Ties.USA, "1990-06", "consultation", "Treaty of two"),
                    row(Ties.CANADA, "1990-06", "consultation", "Treaty of two"),
                    row(Ties.USA, "1990", "defence", "Doubtful treaty"),
                    row(Ties.FRANCE, "1990", "defence", "Doubtful treaty").from("", Confidence.LOW))
            .figures();

    private static Tie row(int state, String from, String kind, String name) {
        return Tie.fact(state, 0, PackedDate.parse(from), PackedDate.OPEN, kind, name);
    }

    @Test
    void onlySeatsOfFullMembersCount() {
        TieFigure figure = figures.figure(TieMeasures.SHARED_SEATS, Ties.USA, Ties.FRANCE, 2000);

        assertThat(figure.value()).isEqualTo(1);
        assertThat(figure.estimate().hasPercentile()).isFalse();
        assertThat(figures.figure(TieMeasures.SHARED_SEATS, Ties.USA, Ties.AZERBAIJAN, 2000)
                        .value())
                .isZero();
        assertThat(figures.figure(TieMeasures.SHARED_SEATS, Ties.USA, Ties.SERBIA, 2000)
                        .defined())
                .as("a state that is in no list may be in any")
                .isFalse();
    }

    @Test
    void bilateralAndMultilateralPactsAreApart() {
        assertThat(figures.figure(TieMeasures.BILATERAL_OBLIGATIONS, Ties.CANADA, Ties.USA, 1995)
                        .value())
                .isEqualTo(1);
        assertThat(figures.figure(TieMeasures.MULTILATERAL_OBLIGATIONS, Ties.CANADA, Ties.USA, 1995)
                        .value())
                .isEqualTo(1);
        assertThat(figures.figure(TieMeasures.BILATERAL_OBLIGATIONS, Ties.FRANCE, Ties.USA, 1995)
                        .defined())
                .as("a doubtful row enters no figure, and a pact with others says nothing of one of two alone")
                .isFalse();
        assertThat(figures.figure(TieMeasures.MULTILATERAL_OBLIGATIONS, Ties.SERBIA, Ties.USA, 1995)
                        .defined())
                .as("a list that is not complete says nothing of those it does not have")
                .isFalse();
    }

    @Test
    void aPactHoldsFromTheDayItIsInForce() {
        assertThat(figures.figure(TieMeasures.MULTILATERAL_OBLIGATIONS, Ties.USA, Ties.FRANCE, 1949)
                        .value())
                .isEqualTo(1);
        assertThat(figures.figure(TieMeasures.MULTILATERAL_OBLIGATIONS, Ties.USA, Ties.FRANCE, 1948)
                        .defined())
                .isFalse();
    }
}
