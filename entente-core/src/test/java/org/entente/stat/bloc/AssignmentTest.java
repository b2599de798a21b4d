package org.entente.stat.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.entente.stat.SplitMix;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static double sum(double[][] gains, int[] columns) {
        double sum = 0;
        for (int row = 0; row < columns.length; row++) {
            sum += columns[row] < 0 ? 0 : gains[row][columns[row]];
        }
        return sum;
    }

    /** The greatest sum over every way to assign the rows from this one on. */
    private static double best(double[][] gains, int row, boolean[] taken) {
        if (row == gains.length) {
            return 0;
        }
        double best = best(gains, row + 1, taken);
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.max(best, gains[row][column] + best(gains, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }

    @Property(tries = 100)
    void reachesTheBestOfAllAssignments(
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll @LongRange(min = 0, max = 1000) long seed) {
        SplitMix random = new SplitMix(seed, 3);
        double[][] gains = new double[rows][columns];
        for (double[] row : gains) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.below(4) == 0 ? 0 : random.below(50);
            }
        }
        int[] found = Assignment.of(gains);
        assertThat(sum(gains, found)).isCloseTo(best(gains, 0, new boolean[columns]), within(1e-9));
        for (int row = 0; row < rows; row++) {
            assertThat(found[row] < 0 || gains[row][found[row]] > 0).isTrue();
        }
    }

    @Test
    void nothingToAssignIsNothing() {
        assertThat(Assignment.of(new double[0][])).isEmpty();
        assertThat(Assignment.of(new double[2][0])).containsExactly(-1, -1);
    }
}
