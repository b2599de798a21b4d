package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

class ConflictMeasuresTest {
    private final TieFigures figures = new Ties()
            .with(
                    "ucdp",
                    Layers.CONFLICT_PAIR,
                    Ties.complete(1946, 2024),
                    war(1999, "opposed", "1"),
                    war(1999, "opposed", "2"),
                    war(2003, "opposed", "1"),
                    war(2001, "alongside", "3"))
            .with(
                    "rivals",
                    Layers.RIVALRY,
                    Ties.complete(1816, 2007),
                    Tie.fact(Ties.USA, Ties.SERBIA, PackedDate.year(1999), PackedDate.year(2001), "", ""))
            .figures();

    private static Tie war(int year, String side, String conflict) {
        return Tie.number(Ties.USA, Ties.SERBIA, PackedDate.year(year), PackedDate.year(year), side, conflict, 1);
    }

    @Test
    void yearsAreCountedOnceAndUpToTheYearAskedFor() {
        TieFigure then = figures.figure(TieMeasures.OPPOSED_YEARS, Ties.SERBIA, Ties.USA, 2000);
        TieFigure now = figures.figure(TieMeasures.OPPOSED_YEARS, Ties.SERBIA, Ties.USA, 2024);

        assertThat(then.value()).isEqualTo(1);
        assertThat(now.value()).isEqualTo(2);
        assertThat(now.remark()).isEqualTo("Last in 2003.");
        assertThat(now.years()).isEqualTo("1946–2024");
        assertThat(figures.figure(TieMeasures.ALONGSIDE_YEARS, Ties.SERBIA, Ties.USA, 2024)
                        .value())
                .isEqualTo(1);
    }

    /** Datasets of conflicts and disputes are of the states of the state system: of others they say nothing. */
    @Test
    void ofStatesThatNoListOfTheStateSystemHasNoRowIsNoData() {
        int georgia = 372;
        int abkhazia = 396;
        int italy = 325;
        int holySee = 1002;

        TieFigure first = figures.figure(TieMeasures.OPPOSED_YEARS, georgia, abkhazia, 2024);
        TieFigure second = figures.figure(TieMeasures.RIVALRY, italy, holySee, 2000);

        assertThat(first.defined()).isFalse();
        assertThat(first.estimate().undefined()).isEqualTo("no data");
        assertThat(second.defined()).isFalse();
    }

    /** All pairs but one have 0: the middle of that tie is no place, the one that differs has one. */
    @Test
    void whatMostPairsShareHasNoPercentile() {
        TieFigure none = figures.figure(TieMeasures.OPPOSED_YEARS, Ties.CANADA, Ties.USA, 2024);
        TieFigure some = figures.figure(TieMeasures.OPPOSED_YEARS, Ties.SERBIA, Ties.USA, 2024);

        assertThat(none.estimate().hasPercentile()).isFalse();
        assertThat(some.estimate().percentile()).isGreaterThan(99.9);
    }

    @Test
    void whereAllConflictsAreListedNoRowIsNone() {
        TieFigure figure = figures.figure(TieMeasures.OPPOSED_YEARS, Ties.CANADA, Ties.USA, 2024);

        assertThat(figure.value()).isZero();
        assertThat(figure.remark()).isEmpty();
    }

    @Test
    void aRivalryHoldsInItsYears() {
        assertThat(figures.figure(TieMeasures.RIVALRY, Ties.USA, Ties.SERBIA, 2000)
                        .value())
                .isEqualTo(1);
        assertThat(figures.figure(TieMeasures.RIVALRY, Ties.USA, Ties.SERBIA, 2002)
                        .value())
                .isZero();
        assertThat(figures.latest(TieMeasures.RIVALRY, Ties.USA, Ties.SERBIA, 2020)
                        .remark())
                .isEqualTo("The layer ends in 2007.");
    }
}
