package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Topic;
import org.entente.construct.Evidence;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

/** Of 100 that Serbia sells, what goes to the United States, to the United Kingdom and to France by each report. */
class TradeReportsTest {
    private static final int SERBIA = 345;
    private static final int UNITED_STATES = 2;
    private static final int UNITED_KINGDOM = 200;
    private static final int FRANCE = 220;

    private static List<Tie> year(int year, String report, double states, double kingdom) {
        return List.of(
                Tie.ofYear(SERBIA, UNITED_STATES, year, report, states),
                Tie.ofYear(SERBIA, UNITED_KINGDOM, year, report, kingdom),
                Tie.ofYear(SERBIA, FRANCE, year, report, 100 - states - kingdom),
                Tie.ofYear(UNITED_STATES, FRANCE, year, report, 5000),
                Tie.ofYear(UNITED_KINGDOM, FRANCE, year, report, 5000));
    }

    @SafeVarargs
    private static Evidence record(List<Tie>... years) {
        List<Tie> all = new ArrayList<>();
        for (List<Tie> year : years) {
            all.addAll(year);
        }
        return Worlds.of(Worlds.table(Layers.TRADE, new Coverage(2003, 2010, false, ""), all.toArray(Tie[]::new)));
    }

    private static Indicator closer(Evidence evidence) {
        return Stated.that("closer_than")
                .who("SRB")
                .whom("USA")
                .than("GBR")
                .on(Topic.Kind.LAYER, "trade")
                .judged(evidence, LocalDate.of(2011, 3, 1))
                .indicator("trade_share")
                .orElseThrow();
    }

    private static Indicator trend(Evidence evidence) {
        return Stated.that("trend")
                .who("SRB")
                .whom("USA")
                .on(Topic.Kind.LAYER, "trade")
                .judged(evidence, LocalDate.of(2011, 3, 1))
                .indicator("trade_change")
                .orElseThrow();
    }

    /** The lower shares are 20 and 10, the higher 60 and 22; but Serbia itself reports 20 beside 22. */
    @Test
    void sharesAreComparedWithinEachReport() {
        Indicator closer = closer(record(year(2010, "exporter", 20, 22), year(2010, "importer", 60, 10)));
        assertThat(closer.standing()).isEqualTo(Standing.BAND);
        assertThat(closer.stands()).contains("0.91 times–6.00 times by 2 reports");
    }

    @Test
    void aQuarterMoreByBothReportsIsCloserAndByTheOneThereIsFragile() {
        Indicator both = closer(record(year(2010, "exporter", 30, 20), year(2010, "importer", 26, 20)));
        assertThat(both.standing()).isEqualTo(Standing.C);
        assertThat(both.fragile()).isFalse();
        Indicator one = closer(record(year(2010, "exporter", 30, 20)));
        assertThat(one.standing()).isEqualTo(Standing.C);
        assertThat(one.fragile()).isTrue();
    }

    /** Of all that the United States trades, from 10 and 30 to 40 and 20: by one report up, by the other down. */
    @Test
    void aChangeIsMeasuredWithinEachReport() {
        Indicator trend = trend(record(
                year(2003, "exporter", 10, 20),
                year(2003, "importer", 30, 20),
                year(2010, "exporter", 40, 20),
                year(2010, "importer", 20, 20)));
        assertThat(trend.standing()).isEqualTo(Standing.BAND);
        assertThat(trend.stands()).contains("0.67 times–3.98 times by 2 reports");
    }

    @Test
    void aReportWithoutBothSharesSaysNothing() {
        double[] ratios = TradeReports.over(new double[] {0.2, 0.3}, new double[] {0.1, Double.NaN});
        assertThat(ratios).containsExactly(2, Double.NaN);
        assertThat(TradeReports.over(new double[] {0.2, 0.3}, new double[] {0, 0.1})[0])
                .isNaN();
        assertThat(TradeReports.mean(ratios)).isEqualTo(2);
        assertThat(TradeReports.mean(new double[] {Double.NaN})).isNaN();
    }
}
