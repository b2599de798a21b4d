package org.entente.construct.ties;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.construct.Evidence;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;

class AutonomyTest {
    private static final int YEAR = 2020;

    private static Reading reading(Evidence evidence) {
        return new Autonomy()
                .ofPair(
                        Asked.years(evidence, YEAR, YEAR, Asked.SERBIA, Asked.FRANCE),
                        Asked.state(Asked.SERBIA),
                        Asked.state(Asked.FRANCE));
    }

    @Test
    void itemsStandAsPublishedWithTheirBoundsForEachState() {
        Evidence evidence = Asked.with(
                Asked.rows(
                        TieTable.of(Layers.REGIME),
                        Tie.ofYear(Asked.SERBIA, 0, YEAR, "international_autonomy", 0.4)
                                .within(0.1, 0.9, 0.4),
                        Tie.ofYear(Asked.FRANCE, 0, YEAR, "international_autonomy", 1.5)
                                .within(1.2, 1.9, 0.3),
                        Tie.ofYear(Asked.USA, 0, YEAR, "international_autonomy", 2.5)
                                .within(2.2, 2.9, 0.3)),
                new Coverage(YEAR, YEAR, false, ""));
        Reading reading = reading(evidence);
        Finding serbia = reading.find("international_autonomy", Asked.SERBIA, 0).orElseThrow();

        assertThat(serbia.estimate().value()).isEqualTo(0.4);
        assertThat(serbia.estimate().lo()).isEqualTo(0.1);
        assertThat(serbia.estimate().level()).isEqualTo(0.68);
        assertThat(serbia.estimate().percentile()).isEqualTo(100 * 0.5 / 3);
        assertThat(reading.findings()).hasSize(2);
    }

    @Test
    void withoutTheItemsItSaysWhichFileHasThem() {
        assertThat(reading(Asked.BUILT_IN).filled()).isFalse();
        assertThat(reading(Asked.BUILT_IN).needs()).contains("entente import vdem FILE");
    }
}
