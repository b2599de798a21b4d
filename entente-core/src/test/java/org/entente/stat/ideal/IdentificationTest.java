package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class IdentificationTest {
    private static final InventedWorld WORLD = InventedWorld.draw(new InventedWorld.Size(12, 6, 5, 0.3, 1), 1);

    @Property(tries = 50)
    void theLikelihoodDoesNotChange(
            @ForAll @DoubleRange(min = -3, max = 3) double shift,
            @ForAll @DoubleRange(min = 0.1, max = 4) double scale) {
        Identification map = new Identification(shift, -scale);
        double[] theta = map.positions(WORLD.theta());
        Items items = map.items(WORLD.items());
        for (int item = 0; item < items.count(); item++) {
            for (int choice = 0; choice < OrdinalVotes.CHOICES; choice++) {
                assertThat(items.probability(item, theta[3], choice))
                        .isCloseTo(WORLD.items().probability(item, WORLD.theta()[3], choice), within(1e-9));
            }
        }
        assertThat(map.inverse().positions(theta)).containsExactly(WORLD.theta(), within(1e-9));
    }

    @Test
    void standardisesAndTurnsToTheReference() {
        for (int reference : new int[] {0, 5}) {
            double[] theta =
                    Identification.of(WORLD.votes(), WORLD.theta(), reference).positions(WORLD.theta());
            assertThat(Arrays.stream(theta).average().orElseThrow()).isCloseTo(0, within(1e-12));
            assertThat(Arrays.stream(theta).map(t -> t * t).average().orElseThrow())
                    .isCloseTo(1, within(1e-12));
            int from = WORLD.votes().stateStart()[reference];
            int to = WORLD.votes().stateStart()[reference + 1];
            assertThat(Arrays.stream(theta, from, to).sum()).isPositive();
        }
    }

    @Test
    void positionsThatDoNotVaryKeepTheirScale() {
        double[] same = new double[WORLD.votes().rows()];
        Arrays.fill(same, 2);
        assertThat(Identification.of(WORLD.votes(), same, -1)).isEqualTo(new Identification(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Identification(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Identification(0, 0));
    }
}
