package org.entente.construct.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.construct.Evidence;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;
import org.junit.jupiter.api.Test;

class PositionTest {
    private static final int YEAR = 2010;
    private static final Evidence MADE = made(120);

    /** The first states of the registry in 2010, each with a weight: the joint organisations and trade of two multiply them. */
    private static Evidence made(int states) {
        List<State> some = StateRegistry.builtIn().list().stream()
                .filter(state -> state.exists(LocalDate.of(YEAR, 6, 1)))
                .limit(states)
                .toList();
        TieTableBuilder organisations = TieTable.of(Layers.JOINT_ORGANISATIONS);
        TieTableBuilder trade = TieTable.of(Layers.TRADE);
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                int a = some.get(i).ccode();
                int b = some.get(j).ccode();
                double shared = Math.rint(60.0 * (i + 1) * (j + 1) / states / states);
                organisations.add(Tie.ofYear(Math.min(a, b), Math.max(a, b), YEAR, "", shared));
                trade.add(Tie.ofYear(a, b, YEAR, "reconciled", (double) (states - i) * (states - j)));
            }
        }
        Map<Origin, List<TieTable>> tables = new LinkedHashMap<>();
        tables.put(origin("organisations"), List.of(built(organisations, Layers.JOINT_ORGANISATIONS)));
        tables.put(origin("trade"), List.of(built(trade, Layers.TRADE)));
        return Asked.evidence(TieRecord.ofTables(tables));
    }

    private static TieTable built(TieTableBuilder table, Layer layer) {
        return table.build(new Coverage(YEAR, YEAR, false, layer.id()));
    }

    private static Origin origin(String id) {
        return new Origin(id + ":1", id, "1", null, "open", null, null, null, id);
    }

    private static Reading reading(Evidence evidence) {
        Setting setting = Asked.years(evidence, YEAR, YEAR, Asked.USA, Asked.CANADA);
        return new Position().ofPair(setting, Asked.state(Asked.USA), Asked.state(Asked.CANADA));
    }

    /** The USA has the least weight in organisations and the greatest in trade. */
    @Test
    void eachLayerHasAPlaceAndTheMeanItsRange() {
        Reading reading = reading(MADE);
        List<Finding> usa = reading.findings().stream()
                .filter(finding -> finding.who() == Asked.USA)
                .toList();

        assertThat(usa).extracting(Finding::indicator).containsExactly("position", "centrality", "centrality");
        assertThat(usa.get(2).estimate().value()).as("greatest in trade").isEqualTo(1);
        assertThat(usa.get(2).estimate().percentile()).isGreaterThan(99);
        assertThat(usa.get(1).estimate().percentile()).isLessThan(20);
        assertThat(usa.get(0).estimate().lo()).isEqualTo(usa.get(1).estimate().percentile());
        assertThat(usa.get(0).estimate().hi()).isEqualTo(usa.get(2).estimate().percentile());
        assertThat(usa.get(0).estimate().level())
                .as("a range is no 90 % interval")
                .isNaN();
    }

    @Test
    void halvesOfTheStatesGiveAnIntervalAndAreTheSameEachTime() {
        Finding canada = reading(MADE).findings().stream()
                .filter(finding ->
                        finding.who() == Asked.CANADA && finding.indicator().equals("centrality"))
                .reduce((first, last) -> last)
                .orElseThrow();

        assertThat(canada.estimate().hasInterval()).isTrue();
        assertThat(canada.estimate().percentileLo())
                .isLessThanOrEqualTo(canada.estimate().percentile());
        assertThat(reading(made(120)).findings()).isEqualTo(reading(MADE).findings());
    }

    /**
     * Where ln(1 + w) is the product of 1, 1 − 1/150, 1 − 2/150 … a half's centralities are these over the greatest drawn. Of
     * the tenth that is least where the first is drawn too, in 59 of 119 halves; none of the first four is in about 6 % of
     * halves with the tenth (60·59·58·57 / (119·118·117·116)), none of the first five in 2.9 %: the 95 % quantile is over the
     * fifth.
     */
    @Test
    void halvesHaveAGreatestOfOneLikeTheWhole() {
        double[][] ties = new double[120][120];
        for (int i = 0; i < ties.length; i++) {
            for (int j = 0; j < ties.length; j++) {
                ties[i][j] = i == j ? Double.NaN : Math.expm1((1 - i / 150.0) * (1 - j / 150.0));
            }
        }
        double[] fit = PositionFit.of(ties);

        for (int i = 0; i < ties.length; i++) {
            int at = 1 + PositionLayer.ROW * i;
            assertThat(fit[at + 1]).isBetween(0.0, fit[at + 2]);
            assertThat(fit[at + 2]).isLessThanOrEqualTo(1);
        }
        assertThat(new double[] {fit[2], fit[3]}).containsExactly(1, 1);
        int tenth = 1 + PositionLayer.ROW * 9;
        assertThat(fit[tenth]).isCloseTo(141 / 150.0, within(1e-6));
        assertThat(fit[tenth + 1]).isCloseTo(141 / 150.0, within(1e-4));
        assertThat(fit[tenth + 2]).isCloseTo(141 / 146.0, within(1e-4));
    }

    @Test
    void withFewStatesTheRowsStandWithoutAFigure() {
        Reading reading = reading(made(60));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.listings().get(0).rows()).hasSize(4);
        assertThat(reading.remarks()).anyMatch(remark -> remark.contains("100 states"));
    }

    @Test
    void theProductsOwnRecordHasOneLayer() {
        Reading reading = reading(Asked.BUILT_IN);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.filled()).isTrue();
        assertThat(reading.needs()).contains("entente import");
    }

    @Test
    void noWordOfAKindOfState() {
        String card = new Position().card().toString();

        assertThat(card).doesNotContainIgnoringCase("periphery").doesNotContainIgnoringCase(" core");
    }
}
