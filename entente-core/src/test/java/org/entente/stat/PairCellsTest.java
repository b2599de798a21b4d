package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PairCellsTest {
    private final Agenda agenda = Agenda.random(50, 60, 4, 6, 1);

    @Test
    void pairsAreOrderedRowByRow() {
        int[] firsts = PairIndex.firsts(7);
        int[] seconds = PairIndex.seconds(7);
        for (int pair = 0; pair < PairIndex.count(7); pair++) {
            assertThat(PairIndex.of(firsts[pair], seconds[pair], 7)).isEqualTo(pair);
            assertThat(PairIndex.of(seconds[pair], firsts[pair], 7)).isEqualTo(pair);
        }
        assertThatThrownBy(() -> PairIndex.of(3, 3, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PairIndex.of(3, 7, 7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPolicyCountsAsAPlainLoopDoes() {
        for (AbsencePolicy policy : AbsencePolicy.values()) {
            PairCells cells = agenda.cells(policy);
            for (int i = 0; i < 50; i++) {
                for (int j = i + 1; j < 50; j++) {
                    int pair = PairIndex.of(i, j, 50);
                    assertThat(cells.table(pair)).as(policy + " " + i + " " + j).containsExactly(count(i, j, policy));
                }
            }
        }
    }

    private int[] count(int i, int j, AbsencePolicy policy) {
        int[] table = new int[policy.choices() * policy.choices()];
        for (byte[] row : agenda.choices()) {
            int u = place(row[i], policy);
            int v = place(row[j], policy);
            if (u >= 0 && v >= 0) {
                table[policy.choices() * u + v]++;
            }
        }
        return table;
    }

    private static int place(byte code, AbsencePolicy policy) {
        return switch (code) {
            case 1, 2, 3 -> code - 1;
            case 8 ->
                switch (policy) {
                    case EXCLUDE -> -1;
                    case AS_ABSTAIN -> 1;
                    case OWN_CATEGORY -> 3;
                };
            default -> -1;
        };
    }

    @Test
    void aMaskAndAListOfStatesRestrictWhatIsCounted() {
        long[] mask = agenda.everything();
        mask[0] = 0b1011;
        Arrays.fill(mask, 1, mask.length, 0);
        PairCells some = PairCells.of(agenda.planes(), new int[] {4, 9, 30}, mask, AbsencePolicy.OWN_CATEGORY);
        assertThat(some.pairs()).isEqualTo(3);
        assertThat(some.n(1)).isLessThanOrEqualTo(3);
        assertThat(some.table(1))
                .containsExactly(PairCells.ofPair(agenda.planes(), 4, 30, mask, AbsencePolicy.OWN_CATEGORY));
        assertThat(some.n()).containsExactly(some.n(0), some.n(1), some.n(2));
    }

    @Test
    void noStatesAndNoRollCallsAreNoTrouble() {
        PairCells none = PairCells.of(agenda.planes(), new int[0], agenda.everything(), AbsencePolicy.EXCLUDE);
        assertThat(none.pairs()).isZero();
        assertThat(TableMeasure.all(none)[0]).isEmpty();
        PairCells empty = PairCells.of(agenda.planes(), new int[] {0, 1}, new long[5], AbsencePolicy.EXCLUDE);
        assertThat(empty.n(0)).isZero();
    }

    @Test
    void voterAndMemberListsFollowTheMask() {
        byte[][] choices = {{1, 8, 9, 3}, {2, 8, 9, 8}};
        Agenda small = new Agenda(choices, new int[2], 1);
        assertThat(Participation.voters(small.planes(), new long[] {0b11})).containsExactly(0, 3);
        assertThat(Participation.voters(small.planes(), new long[] {0b10})).containsExactly(0);
        assertThat(Participation.members(small.planes(), new long[] {0b10})).containsExactly(0, 1, 3);
        assertThat(Participation.counts(small.planes()[3], new long[] {0b11})).containsExactly(0, 0, 1, 1);
        assertThat(Participation.rollCalls(new long[] {0b101, 1})).isEqualTo(3);
    }
}
