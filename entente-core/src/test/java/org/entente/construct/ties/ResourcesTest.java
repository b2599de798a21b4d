package org.entente.construct.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.construct.Evidence;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    private static final int YEAR = 2009;

    private static Tie goods(int from, int to, String report, double value) {
        int when = PackedDate.year(YEAR);
        return Tie.number(from, to, when, when, report, "", value);
    }

    /** Serbia reports nothing; Canada and the USA report both ways. */
    private static final Evidence TRADE = Asked.with(
            Asked.rows(
                    TieTable.of(Layers.TRADE),
                    goods(Asked.USA, Asked.CANADA, "exporter", 100),
                    goods(Asked.USA, Asked.CANADA, "importer", 120),
                    goods(Asked.CANADA, Asked.USA, "exporter", 80),
                    goods(Asked.CANADA, Asked.USA, "importer", 60),
                    goods(Asked.USA, Asked.FRANCE, "exporter", 50),
                    goods(Asked.FRANCE, Asked.USA, "exporter", 20),
                    goods(Asked.USA, Asked.SERBIA, "exporter", 5)),
            new Coverage(YEAR, YEAR, false, ""));

    private static Reading reading(Evidence evidence, int a, int b) {
        return new Resources().ofPair(Asked.years(evidence, YEAR, YEAR, a, b), Asked.state(a), Asked.state(b));
    }

    @Test
    void eachWayHasItsShareAndItsRank() {
        Reading reading = reading(TRADE, Asked.USA, Asked.CANADA);

        assertThat(reading.find("trade_share", Asked.CANADA, Asked.USA)
                        .orElseThrow()
                        .estimate()
                        .value())
                .isEqualTo(1);
        assertThat(reading.find("trade_rank", Asked.USA, Asked.CANADA)
                        .orElseThrow()
                        .counted())
                .isEqualTo("3 partners");
        assertThat(reading.findings()).extracting(Finding::indicator).doesNotContain("asymmetry");
    }

    /** By its own reports the USA trades 100 + 60 with Canada, 50 with France, 5 with Serbia; by its partners 120 + 80, 20. */
    @Test
    void totalsAndConcentrationAreTheMeanOfTwoReports() {
        Reading reading = reading(TRADE, Asked.USA, Asked.CANADA);
        Finding total = reading.find("trade_in_all", Asked.USA, 0).orElseThrow();
        Finding concentration =
                reading.find("trade_concentration", Asked.USA, 0).orElseThrow();

        assertThat(total.estimate().value()).isEqualTo((215 + 220) / 2.0);
        assertThat(total.estimate().lo()).isEqualTo(215);
        double own = (160.0 * 160 + 50 * 50 + 5 * 5) / (215.0 * 215);
        double partners = (200.0 * 200 + 20 * 20) / (220.0 * 220);
        assertThat(concentration.estimate().value()).isCloseTo((own + partners) / 2, within(1e-12));
    }

    @Test
    void withoutAReportOfOneThereIsNoShare() {
        Reading reading = reading(TRADE, Asked.USA, Asked.SERBIA);
        Finding share = reading.find("trade_share", Asked.USA, Asked.SERBIA).orElseThrow();

        assertThat(share.estimate().defined()).isFalse();
        assertThat(share.remark()).isEqualTo("Serbia reports no trade in 2009.");
    }

    @Test
    void oneYearShowsNoTrendAndNoProductNoEnergy() {
        assertThat(reading(TRADE, Asked.USA, Asked.CANADA).remarks())
                .anyMatch(remark -> remark.contains("no trend"))
                .anyMatch(remark -> remark.contains("no share of energy"));
    }

    /** Of 40 million of fuel that the USA buys, 30 come from Canada. */
    @Test
    void theShareOfEnergyIsOfWhatIsBought() {
        Evidence evidence = Asked.with(
                Asked.rows(
                        TieTable.of(Layers.TRADE),
                        goods(Asked.CANADA, Asked.USA, "reconciled", 100),
                        goods(Asked.USA, Asked.CANADA, "reconciled", 90),
                        goods(Asked.FRANCE, Asked.USA, "reconciled", 50),
                        goods(Asked.CANADA, Asked.USA, "energy", 30),
                        goods(Asked.FRANCE, Asked.USA, "energy", 10)),
                new Coverage(YEAR, YEAR, false, ""));
        Finding energy = reading(evidence, Asked.USA, Asked.CANADA)
                .find("energy_share", Asked.USA, Asked.CANADA)
                .orElseThrow();

        assertThat(energy.estimate().value()).isEqualTo(0.75);
        assertThat(energy.estimate().noInterval()).isEqualTo("one report");
    }

    @Test
    void withoutTradeItSaysWhatWouldFillIt() {
        Reading reading = reading(Asked.BUILT_IN, Asked.USA, Asked.CANADA);

        assertThat(reading.filled()).isFalse();
        assertThat(List.of(reading.needs())).allMatch(needs -> needs.contains("entente import wits"));
    }
}
