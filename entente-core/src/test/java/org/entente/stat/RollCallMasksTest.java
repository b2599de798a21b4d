package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RollCallMasksTest {
    @Test
    void contestedMeansUnderNineTenthsOfThoseCastingOne() {
        byte[][] choices = new byte[4][20];
        for (int s = 0; s < 20; s++) {
            choices[0][s] = (byte) (s < 18 ? 1 : 3);
            choices[1][s] = (byte) (s < 17 ? 1 : 2);
            choices[2][s] = 8;
            choices[3][s] = (byte) (s < 17 ? 1 : s == 17 ? 2 : 8);
        }
        Agenda agenda = new Agenda(choices, new int[4], 1);
        assertThat(RollCallMasks.contested(agenda.planes(), new long[] {0b1111}))
                .containsExactly(0b0010);
        assertThat(RollCallMasks.contested(agenda.planes(), new long[] {0b1101}))
                .containsExactly(0);
    }

    @Test
    void aModalChoiceIsHeldByAtLeastHalfOfThoseCastingOne() {
        assertThat(RollCallMasks.modalChoice(new int[] {3, 1, 1})).isZero();
        assertThat(RollCallMasks.modalChoice(new int[] {1, 2, 1})).isEqualTo(1);
        assertThat(RollCallMasks.modalChoice(new int[] {0, 0, 1})).isEqualTo(2);
        assertThat(RollCallMasks.modalChoice(new int[] {2, 0, 2})).isEqualTo(-1);
        assertThat(RollCallMasks.modalChoice(new int[] {2, 2, 1})).isEqualTo(-1);
        assertThat(RollCallMasks.modalChoice(new int[3])).isEqualTo(-1);
    }
}
