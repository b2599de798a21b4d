package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

class TradeMeasuresTest {
    private static final int YEAR = 2009;
    private static final int WHEN = PackedDate.year(YEAR);
    private static final Coverage COVERAGE = Ties.partial(YEAR, YEAR);

    private final TieFigures figures = new Ties()
            .with(
                    "trade",
                    Layers.TRADE,
                    COVERAGE,
                    goods(Ties.USA, Ties.CANADA, "exporter", 100),
                    goods(Ties.USA, Ties.CANADA, "importer", 120),
                    goods(Ties.CANADA, Ties.USA, "exporter", 80),
                    goods(Ties.CANADA, Ties.USA, "importer", 60),
                    goods(Ties.USA, Ties.FRANCE, "exporter", 50),
                    goods(Ties.USA, Ties.FRANCE, "importer", 50),
                    goods(Ties.FRANCE, Ties.USA, "exporter", 20),
                    goods(Ties.FRANCE, Ties.USA, "importer", 10),
                    goods(Ties.USA, Ties.SERBIA, "exporter", 5))
            .figures();

    private static Tie goods(int from, int to, String report, double value) {
        return Tie.number(from, to, WHEN, WHEN, report, "", value);
    }

    /** By the USA's reports (100 + 60) of (160 + 60 + 5), by its partners' (120 + 80) of (200 + 70). */
    @Test
    void theShareIsTheMeanOfTwoReportsAndItsBoundsAreTheirRange() {
        TieFigure figure = figures.figure(TieMeasures.TRADE_SHARE, Ties.USA, Ties.CANADA, YEAR);

        assertThat(figure.value()).isCloseTo((160 / 225.0 + 200 / 270.0) / 2, within(1e-12));
        assertThat(figure.estimate().lo()).isCloseTo(160 / 225.0, within(1e-12));
        assertThat(figure.estimate().hi()).isCloseTo(200 / 270.0, within(1e-12));
        assertThat(figure.estimate().level()).as("a range is no 90 % interval").isNaN();
    }

    @Test
    void eachWayIsAFigureOfItsOwn() {
        TieFigure figure = figures.figure(TieMeasures.TRADE_SHARE, Ties.CANADA, Ties.USA, YEAR);

        assertThat(figure.value()).isEqualTo(1);
        assertThat(figure.estimate().reference()).isEqualTo(6);
    }

    @Test
    void oneReportHasNoRange() {
        TieFigure figure = figures.figure(TieMeasures.TRADE_FLOW, Ties.USA, Ties.SERBIA, YEAR);

        assertThat(figure.value()).isEqualTo(5);
        assertThat(figure.estimate().hasInterval()).isFalse();
        assertThat(figure.estimate().noInterval()).isEqualTo("one report");
    }

    @Test
    void goodsSentHaveTheRangeOfBothReports() {
        TieFigure figure = figures.figure(TieMeasures.TRADE_FLOW, Ties.FRANCE, Ties.USA, YEAR);

        assertThat(figure.value()).isEqualTo(15);
        assertThat(figure.estimate().lo()).isEqualTo(10);
        assertThat(figure.estimate().hi()).isEqualTo(20);
    }

    @Test
    void ranksPartnersByTheirShare() {
        assertThat(figures.figure(TieMeasures.TRADE_RANK, Ties.USA, Ties.CANADA, YEAR)
                        .value())
                .isEqualTo(1);
        TieFigure third = figures.figure(TieMeasures.TRADE_RANK, Ties.USA, Ties.SERBIA, YEAR);
        assertThat(third.value()).isEqualTo(3);
        assertThat(third.estimate().n()).isEqualTo(3);
        assertThat(figures.figure(TieMeasures.TRADE_RANK, Ties.CANADA, Ties.FRANCE, YEAR)
                        .defined())
                .isFalse();
    }

    @Test
    void aSourceWithOneReportAloneSumsBothDirections() {
        TieFigures one = new Ties()
                .with(
                        "flows",
                        Layers.TRADE,
                        COVERAGE,
                        goods(Ties.USA, Ties.CANADA, "importer", 30),
                        goods(Ties.CANADA, Ties.USA, "importer", 10),
                        goods(Ties.USA, Ties.FRANCE, "importer", 60))
                .figures();

        TieFigure figure = one.figure(TieMeasures.TRADE_SHARE, Ties.USA, Ties.CANADA, YEAR);

        assertThat(figure.value()).isCloseTo(0.4, within(1e-12));
        assertThat(figure.estimate().noInterval()).isEqualTo("one report");
    }

    @Test
    void aYearWithoutTradeAtAllHasNoShares() {
        TieFigures none = new Ties()
                .with("flows", Layers.TRADE, Ties.complete(YEAR, YEAR), goods(Ties.USA, Ties.CANADA, "importer", 0))
                .figures();

        assertThat(none.figure(TieMeasures.TRADE_SHARE, Ties.USA, Ties.CANADA, YEAR)
                        .defined())
                .isFalse();
        assertThat(none.figure(TieMeasures.TRADE_FLOW, Ties.USA, Ties.CANADA, YEAR)
                        .value())
                .isZero();
    }

    @Test
    void whatAStateReportsForTheWorldIsItsTotal() {
        TieFigures reported = new Ties()
                .with("flows", Layers.TRADE, COVERAGE, goods(Ties.USA, Ties.CANADA, "importer", 30))
                .with(
                        "flows",
                        Layers.TRADE_TOTAL,
                        COVERAGE,
                        world(Ties.USA, "exports", 50),
                        world(Ties.USA, "imports", 10))
                .with(
                        "others",
                        Layers.TRADE_TOTAL,
                        COVERAGE,
                        world(Ties.CANADA, "exports", 1),
                        world(Ties.CANADA, "imports", 99))
                .figures();

        assertThat(reported.figure(TieMeasures.TRADE_SHARE, Ties.USA, Ties.CANADA, YEAR)
                        .value())
                .isEqualTo(0.5);
        assertThat(reported.figure(TieMeasures.TRADE_SHARE, Ties.CANADA, Ties.USA, YEAR)
                        .value())
                .as("another source's total is not mixed in")
                .isEqualTo(1);
    }

    private static Tie world(int state, String kind, double value) {
        return Tie.number(state, 0, WHEN, WHEN, kind, "", value);
    }

    @Test
    void reconciledFlowsDoNotCountTheirProductsTwice() {
        TieFigures reconciled = new Ties()
                .with(
                        "baci",
                        Layers.TRADE,
                        COVERAGE,
                        goods(Ties.USA, Ties.CANADA, "reconciled", 30),
                        goods(Ties.USA, Ties.CANADA, "energy", 20))
                .figures();

        assertThat(reconciled
                        .figure(TieMeasures.TRADE_FLOW, Ties.USA, Ties.CANADA, YEAR)
                        .value())
                .isEqualTo(30);
    }
}
