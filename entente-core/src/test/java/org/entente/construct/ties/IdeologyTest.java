package org.entente.construct.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.construct.Evidence;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.measure.tie.TieMeasures;
import org.entente.measure.tie.YearValues;
import org.junit.jupiter.api.Test;

class IdeologyTest {
    private static Reading reading(Evidence evidence, int a, int b) {
        return new Ideology().ofPair(Asked.all(evidence, a, b), Asked.state(a), Asked.state(b));
    }

    @Test
    void theFigureIsTheMeasures() {
        Reading reading = reading(Asked.BUILT_IN, Asked.AZERBAIJAN, Asked.SERBIA);
        Finding distance = reading.find("regime_distance").orElseThrow();

        assertThat(distance.estimate())
                .isEqualTo(Asked.BUILT_IN
                        .tieFigures()
                        .figure(TieMeasures.REGIME_DISTANCE, Asked.AZERBAIJAN, Asked.SERBIA, distance.to())
                        .estimate());
        assertThat(distance.leads()).isTrue();
        assertThat(reading.listings().get(0).rows()).hasSize(2);
    }

    /** Serbia lies in Southern Europe, Azerbaijan in Western Asia. */
    @Test
    void aPairOfTwoRegionsHasNoPlaceAmongPairsOfOne() {
        Reading reading = reading(Asked.BUILT_IN, Asked.AZERBAIJAN, Asked.SERBIA);

        assertThat(reading.find(IdeologyCard.NEAR)).isEmpty();
        assertThat(reading.remarks()).anyMatch(remark -> remark.startsWith("The two lie in two regions"));
    }

    /** Türkiye and Azerbaijan lie in Western Asia. */
    @Test
    void thePlaceAmongPairsOfOneRegionCountsTheseAlone() {
        Finding near = reading(Asked.BUILT_IN, Asked.AZERBAIJAN, 640)
                .find(IdeologyCard.NEAR)
                .orElseThrow();
        YearValues values = Asked.BUILT_IN.tieFigures().values(TieMeasures.REGIME_DISTANCE, near.to());
        int[] ccodes = values.ccodes();
        int less = 0;
        int all = 0;
        double equal = 0;
        for (int i = 0; i < ccodes.length; i++) {
            for (int j = i + 1; j < ccodes.length; j++) {
                double value = values.of(ccodes[i], ccodes[j]);
                boolean together = Asked.BUILT_IN
                        .states()
                        .subregion(ccodes[i])
                        .equals(Asked.BUILT_IN.states().subregion(ccodes[j]));
                if (together && !Double.isNaN(value)) {
                    all++;
                    less += value < near.estimate().value() - 1e-12 ? 1 : 0;
                    equal += Math.abs(value - near.estimate().value()) <= 1e-12 ? 1 : 0;
                }
            }
        }
        assertThat(near.estimate().reference()).isEqualTo(all);
        assertThat(near.estimate().percentile()).isCloseTo(100 * (less + equal / 2) / all, within(1e-9));
    }

    @Test
    void ofAStateThatIsNotCodedThereIsNoFigure() {
        int andorra = 232;
        Reading reading = reading(Asked.BUILT_IN, andorra, 325);

        assertThat(reading.find("regime_distance").orElseThrow().estimate().undefined())
                .isEqualTo("no data");
        assertThat(reading.find(IdeologyCard.NEAR)).isEmpty();
    }
}
