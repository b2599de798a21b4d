package org.entente.claim.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PairingTest {
    private static final int SIDE = 4;

    @Property(tries = 200)
    void noPairingIsBetter(@ForAll @Size(SIDE * SIDE) List<@IntRange(max = 3) Integer> cells) {
        int[][] fit = new int[SIDE][SIDE];
        for (int i = 0; i < cells.size(); i++) {
            fit[i / SIDE][i % SIDE] = cells.get(i);
        }
        int[] columnOf = new Pairing(fit, SIDE).best();
        Set<Integer> used = new HashSet<>();
        long worth = 0;
        for (int row = 0; row < SIDE; row++) {
            if (columnOf[row] >= 0) {
                assertThat(used.add(columnOf[row])).isTrue();
                assertThat(fit[row][columnOf[row]]).isPositive();
                worth += 1_000 + fit[row][columnOf[row]];
            }
        }
        assertThat(worth).isEqualTo(best(fit, 0, new HashSet<>()));
    }

    private static long best(int[][] fit, int row, Set<Integer> used) {
        if (row == fit.length) {
            return 0;
        }
        long best = best(fit, row + 1, used);
        for (int column = 0; column < SIDE; column++) {
            if (fit[row][column] > 0 && used.add(column)) {
                best = Math.max(best, 1_000 + fit[row][column] + best(fit, row + 1, used));
                used.remove(column);
            }
        }
        return best;
    }
}
