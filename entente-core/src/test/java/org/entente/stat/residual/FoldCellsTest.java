package org.entente.stat.residual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.PairCells;
import org.entente.stat.PairIndex;
import org.entente.stat.TableMeasure;
import org.junit.jupiter.api.Test;

class FoldCellsTest {
    private static final int STATES = 7;
    private static final int ROLL_CALLS = 60;

    private static WindowVotes votes() {
        Random random = new Random(3);
        byte[][] choices = new byte[ROLL_CALLS][STATES];
        int[] familyOf = new int[ROLL_CALLS];
        for (int r = 0; r < ROLL_CALLS; r++) {
            familyOf[r] = r / 2;
            for (int s = 0; s < STATES; s++) {
                choices[r][s] = (byte) (random.nextInt(4) - 1);
            }
        }
        return new WindowVotes(STATES, choices, familyOf, FamilyFolds.of(30, 1), 5);
    }

    /** The same votes by the counter of whole slices. */
    private static PairCells counted(WindowVotes votes, int[] weights) {
        int words = 16;
        long[][][] planes = new long[STATES][4][words];
        int bit = 0;
        for (int r = 0; r < ROLL_CALLS; r++) {
            for (int copy = 0; copy < weights[r]; copy++, bit++) {
                for (int s = 0; s < STATES; s++) {
                    int choice = votes.choices()[r][s] < 0 ? 3 : votes.choices()[r][s];
                    planes[s][choice][bit >> 6] |= 1L << bit;
                }
            }
        }
        long[] mask = new long[words];
        for (int k = 0; k < bit; k++) {
            mask[k >> 6] |= 1L << k;
        }
        return PairCells.of(planes, new int[] {0, 1, 2, 3, 4, 5, 6}, mask, AbsencePolicy.EXCLUDE);
    }

    @Test
    void poolsToTheMeasuresOfAllVotes() {
        WindowVotes votes = votes();
        int[] weights = votes.weights(new Random(5).ints(30, 0, 4).toArray());
        FoldCells cells = FoldCells.of(votes, weights);
        PairCells counted = counted(votes, weights);
        assertThat(cells.n()).isEqualTo(counted.n());
        assertThat(cells.agreement().pooled()).containsExactly(TableMeasure.AGREEMENT.of(counted), within(1e-12));
        assertThat(cells.kappa().pooled()).containsExactly(TableMeasure.KAPPA_ABS.of(counted), within(1e-12));
        for (int pair = 0; pair < PairIndex.count(STATES); pair++) {
            assertThat(cells.without(-1).table(pair)).isEqualTo(counted.table(pair));
        }
    }

    @Test
    void addsUpFoldsByTheirShares() {
        FoldCells cells = FoldCells.of(votes(), votes().once());
        for (FoldedOutcome outcome : new FoldedOutcome[] {cells.agreement(), cells.kappa()}) {
            for (int pair = 0; pair < PairIndex.count(STATES); pair++) {
                double sum = 0;
                for (int fold = 0; fold < 5; fold++) {
                    double share = outcome.shares()[fold][pair];
                    sum += share == 0 ? 0 : share * outcome.byFold()[fold][pair];
                }
                assertThat(sum).isCloseTo(outcome.pooled()[pair], within(1e-12));
            }
        }
    }

    @Test
    void leavesOutAFold() {
        WindowVotes votes = votes();
        PairCells without = counted(votes, votes.without(2, votes.once()));
        FoldCells cells = FoldCells.of(votes, votes.once());
        for (int pair = 0; pair < PairIndex.count(STATES); pair++) {
            assertThat(cells.without(2).table(pair)).isEqualTo(without.table(pair));
        }
    }

    @Test
    void hasNoKappaOfTwoThatCastOneChoiceThroughout() {
        byte[][] choices = {{0, 0, 1}, {0, 0, 2}, {0, 0, -1}};
        WindowVotes votes = new WindowVotes(3, choices, new int[] {0, 1, 2}, new int[] {0, 1, 2}, 3);
        FoldCells cells = FoldCells.of(votes, votes.once());
        assertThat(cells.kappa().pooled()[0]).isNaN();
        assertThat(cells.agreement().pooled()[0]).isEqualTo(1);
    }
}
