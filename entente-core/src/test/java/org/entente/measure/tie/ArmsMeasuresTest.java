package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

class ArmsMeasuresTest {
    private final TieFigures figures = new Ties()
            .with(
                    "arms",
                    Layers.ARMS,
                    Ties.complete(2000, 2021),
                    arms(Ties.USA, Ties.AZERBAIJAN, 2016, 900),
                    arms(Ties.USA, Ties.AZERBAIJAN, 2017, 30),
                    arms(Ties.USA, Ties.AZERBAIJAN, 2021, 30),
                    arms(Ties.FRANCE, Ties.AZERBAIJAN, 2019, 20),
                    arms(Ties.USA, Ties.SERBIA, 2020, 49))
            .with("arms", Layers.ARMS_TOTAL, Ties.complete(2000, 2021), received(Ties.AZERBAIJAN, 2019, 100))
            .figures();

    private static Tie arms(int from, int to, int year, double value) {
        return Tie.number(from, to, PackedDate.year(year), PackedDate.year(year), "", "", value);
    }

    private static Tie received(int state, int year, double value) {
        return Tie.number(state, 0, PackedDate.year(year), PackedDate.year(year), "received", "", value);
    }

    @Test
    void theShareIsOfAllThatWasReceivedInFiveYears() {
        TieFigure figure = figures.figure(TieMeasures.ARMS_SHARE, Ties.AZERBAIJAN, Ties.USA, 2021);

        assertThat(figure.value()).isCloseTo(0.6, within(1e-12));
        assertThat(figure.years()).isEqualTo("2017–2021");
        assertThat(figure.remark()).isEqualTo("60 of 100 million.");
    }

    @Test
    void noDeliveryIsNoneWhereTheSourceListsAll() {
        assertThat(figures.figure(TieMeasures.ARMS_SHARE, Ties.AZERBAIJAN, Ties.CANADA, 2021)
                        .value())
                .isZero();
    }

    @Test
    void underFiftyMillionThereIsNoShare() {
        TieFigure few = figures.figure(TieMeasures.ARMS_SHARE, Ties.SERBIA, Ties.USA, 2021);

        assertThat(few.defined()).isFalse();
        assertThat(few.estimate().undefined()).isEqualTo("too few");
        assertThat(few.estimate().n()).isEqualTo(49);
    }
}
