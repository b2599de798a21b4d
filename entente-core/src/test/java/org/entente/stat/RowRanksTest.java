package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RowRanksTest {
    @Test
    void ranksStandInEachList() {
        // Pairs 01, 02, 12.
        short[] ranks = RowRanks.of(new double[] {0.5, 0.1, 0.9}, 3);
        assertThat(ranks).containsExactly(0, 1, 2, 2, 0, 1, 2, 1, 0);
    }

    @Test
    void aPairWithoutAValueHasNoRankAndIsCountedInNone() {
        short[] ranks = RowRanks.of(new double[] {Double.NaN, 0.1, 0.9}, 3);
        assertThat(ranks).containsExactly(0, 0, 1, 0, 0, 1, 2, 1, 0);
    }

    @Property
    void ranksAreOneMoreThanTheNumberHigher(@ForAll @Size(10) List<@IntRange(max = 4) Integer> drawn) {
        double[] values = drawn.stream().mapToDouble(Integer::doubleValue).toArray();
        short[] ranks = RowRanks.of(values, 5);
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                int higher = 0;
                for (int k = 0; k < 5; k++) {
                    higher += i != j && k != i && k != j && of(values, i, k) > of(values, i, j) ? 1 : 0;
                }
                assertThat((int) ranks[5 * i + j]).isEqualTo(i == j ? 0 : 1 + higher);
            }
        }
    }

    private static double of(double[] values, int i, int j) {
        return values[PairIndex.of(i, j, 5)];
    }
}
