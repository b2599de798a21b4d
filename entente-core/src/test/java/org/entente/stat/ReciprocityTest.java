package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ReciprocityTest {
    private static final int SIZE = 8;

    private interface Cell {
        double of(int giver, int receiver);
    }

    private static double[][] table(Cell cell) {
        double[][] table = new double[SIZE][SIZE];
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                table[i][j] = i == j || (3 * i + 5 * j) % 7 == 0 ? Double.NaN : cell.of(i, j);
            }
        }
        return table;
    }

    /**
     * Expected values: numpy 2.4.6, {@code np.linalg.lstsq} on a one for the giver and a one for the receiver of every cell
     * with a value, then {@code np.corrcoef} of the residuals of both orders of every pair.
     */
    @Test
    void agreesWithLeastSquares() {
        Reciprocity found =
                Reciprocity.of(table((i, j) -> (7 * i + 11 * j + 3 * i * j) % 10 + 2 * ((i + j) % 4) + i - j), 200, 1);
        assertThat(found.pairs()).isEqualTo(21);
        assertThat(found.correlation()).isCloseTo(0.7364274977, within(1e-9));
        assertThat(found.probability()).isBetween(1.0 / 201, 1.0);
        assertThat(found.low()).isLessThan(found.high());
    }

    /** What all give alike, and what all get alike, is no reciprocity. */
    @Property(tries = 20)
    void levelsOfGiversAndReceiversChangeNothing(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        double[] draws = new TruncatedNormal(0, 1, -9, 9).draws(SIZE * SIZE, seed, 1);
        Reciprocity plain = Reciprocity.of(table((i, j) -> draws[SIZE * i + j]), 20, 1);
        Reciprocity shifted = Reciprocity.of(table((i, j) -> draws[SIZE * i + j] + 5 * i - 3 * j), 20, 1);
        assertThat(shifted.correlation()).isCloseTo(plain.correlation(), within(1e-8));
    }

    @Test
    void whoGivesAsItGetsIsSeenAndRareAmongPermutations() {
        double[] draws = new TruncatedNormal(0, 1, -9, 9).draws(SIZE * SIZE, 4, 1);
        Reciprocity found = Reciprocity.of(table((i, j) -> draws[SIZE * Math.min(i, j) + Math.max(i, j)]), 500, 1);
        assertThat(found.correlation()).isGreaterThan(0.8);
        assertThat(found.probability()).isLessThan(0.02);
    }

    @Test
    void tooFewPairsOrNoVariationIsUndefined() {
        double no = Double.NaN;
        assertThat(Reciprocity.of(new double[][] {{no, 1}, {2, no}}, 10, 1).correlation())
                .isNaN();
        assertThat(Reciprocity.of(table((i, j) -> 3), 10, 1).correlation()).isNaN();
        assertThat(Reciprocity.of(new double[0][0], 10, 1).pairs()).isZero();
    }
}
