package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

class ContactMeasuresTest {
    private final TieFigures figures = new Ties()
            .with(
                    "missions",
                    Layers.MISSION,
                    Ties.complete(1990, 2005),
                    Tie.fact(Ties.USA, Ties.SERBIA, year(2005), year(2005), "ambassador", ""))
            .with(
                    "visits",
                    Layers.VISIT,
                    Ties.complete(1990, 2024),
                    visit("2019-12-01"),
                    visit("2020-03"),
                    visit("2024-05-02"))
            .figures();

    private static int year(int year) {
        return PackedDate.year(year);
    }

    private static Tie visit(String day) {
        return Tie.fact(Ties.FRANCE, Ties.SERBIA, PackedDate.parse(day), PackedDate.parse(day), "president", "A. B.");
    }

    @Test
    void aMissionIsThereEachWayWithItsLevel() {
        TieFigure there = figures.figure(TieMeasures.MISSION, Ties.USA, Ties.SERBIA, 2005);

        assertThat(there.value()).isEqualTo(1);
        assertThat(there.remark()).isEqualTo("Level: ambassador.");
        assertThat(figures.figure(TieMeasures.MISSION, Ties.SERBIA, Ties.USA, 2005)
                        .value())
                .isZero();
    }

    @Test
    void aYearThatWasNotListedHasNoData() {
        TieFigure between = figures.figure(TieMeasures.MISSION, Ties.USA, Ties.SERBIA, 2003);

        assertThat(between.defined()).isFalse();
        assertThat(between.remark()).isEqualTo("No source here covers 2003.");
    }

    @Test
    void visitsAreThoseOfFiveYears() {
        assertThat(figures.figure(TieMeasures.VISITS, Ties.FRANCE, Ties.SERBIA, 2024)
                        .value())
                .isEqualTo(2);
        assertThat(figures.figure(TieMeasures.VISITS, Ties.SERBIA, Ties.FRANCE, 2024)
                        .value())
                .isZero();
    }
}
