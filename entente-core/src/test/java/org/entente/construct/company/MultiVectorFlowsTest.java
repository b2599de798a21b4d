package org.entente.construct.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.construct.company.Settings.AZERBAIJAN;
import static org.entente.construct.company.Settings.SERBIA;
import static org.entente.construct.company.Settings.STATES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.Slice;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.stat.AbsencePolicy;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;
import org.junit.jupiter.api.Test;

/** Invented flows of Serbia and Azerbaijan with the United States, Germany, Russia and China. */
class MultiVectorFlowsTest {
    private static final int USA = 2;
    private static final int GERMANY = 255;
    private static final int RUSSIA = 365;
    private static final int CHINA = 710;

    private static Setting setting(TieTable... tables) {
        Origin origin = new Origin("invented:1", "invented", "1", null, "open", null, null, null, "invented");
        TieRecord ties = TieRecord.ofTables(Map.of(origin, List.of(tables)));
        return Settings.with(ties, Slice.everything().withYears(2010, 2010), AbsencePolicy.EXCLUDE, SERBIA);
    }

    private static TieTable table(Layer layer, Coverage coverage, Tie... rows) {
        TieTableBuilder table = TieTable.of(layer);
        List.of(rows).forEach(table::add);
        return table.build(coverage);
    }

    private static Tie goods(int from, int to, String report, double value) {
        return Tie.ofYear(from, to, 2010, report, value);
    }

    private static Tie[] trade() {
        return new Tie[] {
            goods(345, USA, "exporter", 10),
            goods(345, GERMANY, "exporter", 60),
            goods(345, RUSSIA, "exporter", 30),
            goods(345, 373, "exporter", 100),
            goods(345, USA, "importer", 20),
            goods(345, GERMANY, "importer", 40),
            goods(345, RUSSIA, "importer", 40),
            goods(373, USA, "exporter", 50),
            goods(373, GERMANY, "exporter", 25),
            goods(373, RUSSIA, "exporter", 25),
            goods(373, USA, "importer", 30),
            goods(373, GERMANY, "importer", 30),
            goods(373, RUSSIA, "importer", 40)
        };
    }

    private static Estimate of(Reading reading, String indicator, String about) {
        return reading.findings().stream()
                .filter(finding ->
                        finding.indicator().equals(indicator) && finding.about().equals(about))
                .map(Finding::estimate)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sharesAreTheMeanOfTwoReportsWithTheirRange() {
        Setting setting = setting(table(Layers.TRADE, new Coverage(2010, 2010, false, ""), trade()));
        Reading reading = new MultiVectorFlows().ofState(setting, SERBIA);
        Estimate union = of(reading, "share", "trade: European Union");
        assertThat(union.value()).isCloseTo(0.5, within(1e-12));
        assertThat(union.lo()).isCloseTo(0.4, within(1e-12));
        assertThat(union.hi()).isCloseTo(0.6, within(1e-12));
        assertThat(of(reading, "coverage", "trade").lo()).isCloseTo(0.5, within(1e-12));
        assertThat(of(reading, "coverage", "trade").hi()).isCloseTo(1, within(1e-12));
    }

    @Test
    void divergenceIsFromTheFlowsOfAllOthers() {
        // python3 -c "from math import log; print(.1*log(.1/.5)+.6*log(.6/.25)+.3*log(.3/.25))" by the own reports, and
        // python3 -c "from math import log; print(.2*log(.2/.3)+.4*log(.4/.3)+.4*log(.4/.4))" by the partners’.
        // The flows of all others by their own reports are Azerbaijan’s alone, the poles reporting none.
        Setting setting = setting(table(Layers.TRADE, new Coverage(2010, 2010, false, ""), trade()));
        Estimate divergence = of(new MultiVectorFlows().ofState(setting, SERBIA), "divergence", "trade");
        assertThat(divergence.hi()).isCloseTo(0.4190339, within(1e-6));
        assertThat(divergence.lo()).isCloseTo(0.0339798, within(1e-6));
        assertThat(divergence.value()).isCloseTo((divergence.lo() + divergence.hi()) / 2, within(1e-12));
        assertThat(divergence.reference()).isEqualTo(2);
    }

    /** Both definitions are those of the test above: trade of Hong Kong in 2010 changes neither. */
    @Test
    void hongKongIsNoStateInItsOwnRight() {
        int hongKong = 1005;
        List<Tie> rows = new ArrayList<>(List.of(trade()));
        for (String report : List.of("exporter", "importer")) {
            rows.add(goods(hongKong, USA, report, 100));
            rows.add(goods(hongKong, GERMANY, report, 10));
            rows.add(goods(hongKong, RUSSIA, report, 1));
        }
        Setting setting = setting(table(Layers.TRADE, new Coverage(2010, 2010, false, ""), rows.toArray(Tie[]::new)));
        Estimate divergence = of(new MultiVectorFlows().ofState(setting, SERBIA), "divergence", "trade");

        assertThat(divergence.hi()).isCloseTo(0.4190339, within(1e-6));
        assertThat(divergence.lo()).isCloseTo(0.0339798, within(1e-6));
        assertThat(divergence.reference()).isEqualTo(2);
    }

    @Test
    void theFlowsOfBothReportsStandBesideTheirMean() {
        Setting setting = setting(table(Layers.TRADE, new Coverage(2010, 2010, false, ""), trade()));
        Reading reading = new MultiVectorFlows().ofState(setting, SERBIA);

        assertThat(reading.findings())
                .extracting(Finding::counted)
                .anyMatch(counted -> counted.startsWith("100 of 200 ")
                        && counted.contains(", own report; 100 of 100 ")
                        && counted.endsWith(", partners’ report"));
    }

    @Test
    void oneYearIsASnapshotWithoutSteadiness() {
        Setting setting = setting(table(Layers.TRADE, new Coverage(2010, 2010, false, ""), trade()));
        Reading reading = new MultiVectorFlows().ofState(setting, SERBIA);
        assertThat(of(reading, "steadiness", "trade").undefined()).isEqualTo("too few");
        assertThat(reading.remarks()).anyMatch(remark -> remark.contains("2010: a dated snapshot"));
        assertThat(reading.needs())
                .contains("Of arms received nothing is on record")
                .contains("entente import");
    }

    private static Tie arms(int from, int year, double value) {
        return Tie.ofYear(from, 345, year, "", value);
    }

    @Test
    void armsAreThoseReceivedInFiveYearsAndNeedFifty() {
        Coverage coverage = new Coverage(1996, 2010, true, "");
        Setting setting = setting(table(
                Layers.ARMS,
                coverage,
                arms(RUSSIA, 2006, 40),
                arms(CHINA, 2010, 10),
                arms(RUSSIA, 2001, 60),
                arms(RUSSIA, 1996, 60),
                Tie.ofYear(RUSSIA, 373, 2010, "", 49)));
        Reading reading = new MultiVectorFlows().ofState(setting, SERBIA);
        Estimate russia = of(reading, "share", "arms received: Russian Federation");
        assertThat(russia.value()).isCloseTo(0.8, within(1e-12));
        assertThat(russia.noInterval()).isEqualTo("one report");
        assertThat(of(reading, "steadiness", "arms received").value()).isCloseTo(0.9, within(1e-12));
        Reading other = new MultiVectorFlows().ofState(setting, AZERBAIJAN);
        assertThat(of(other, "divergence", "arms received").undefined()).isEqualTo("too few");
    }

    @Test
    void aMemberOfAPoleHasNoFigure() {
        Setting setting = setting(table(Layers.TRADE, new Coverage(2010, 2010, false, ""), trade()));
        assertThat(new MultiVectorFlows().ofState(setting, STATES.get(GERMANY)).filled())
                .isFalse();
    }

    @Test
    void withoutASourceItSaysWhatWouldFillIt() {
        Reading reading = new MultiVectorFlows().ofState(setting(), SERBIA);
        assertThat(reading.filled()).isFalse();
        assertThat(reading.needs()).contains("entente import wits").contains("entente import sipri-arms");
    }
}
