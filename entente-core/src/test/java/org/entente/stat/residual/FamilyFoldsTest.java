package org.entente.stat.residual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FamilyFoldsTest {
    @Test
    void dealsEveryFiveFamiliesToFiveFolds() {
        int[] folds = FamilyFolds.of(103, 7);
        for (int first = 0; first + 5 <= 103; first += 5) {
            assertThat(Arrays.copyOfRange(folds, first, first + 5)).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        }
        assertThat(folds).containsOnly(0, 1, 2, 3, 4);
    }

    @Test
    void keepsTheFoldOfAFamilyWhenLaterOnesAreAdded() {
        assertThat(Arrays.copyOf(FamilyFolds.of(500, 3), 77)).isEqualTo(FamilyFolds.of(77, 3));
        assertThat(FamilyFolds.of(77, 3)).isNotEqualTo(FamilyFolds.of(77, 4));
        assertThat(IntStream.of(FamilyFolds.of(0, 1))).isEmpty();
    }
}
