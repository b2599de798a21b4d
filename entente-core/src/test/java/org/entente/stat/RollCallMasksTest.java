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
    void aModalChoiceIsHeldByAtLeastHalfOfTheMembersCastingOne() {
        byte[][] choices = {
            {1, 1, 2, 3, 3}, {1, 2, 8, 8, 1}, {1, 2, 3, 8, 1}, {8, 8, 8, 9, 1}, {1, 1, 3, 3, 3}, {2, 2, 2, 1, 1}
        };
        Agenda agenda = new Agenda(choices, new int[6], 1);
        long[] all = {0b111111};
        long[][] seats = {all, all, all, {0b011111}};
        long[][] modal = RollCallMasks.modal(agenda.planes(), new int[] {0, 1, 2, 3}, seats, all);
        assertThat(modal[0]).containsExactly(0b000001);
        assertThat(modal[1]).containsExactly(0b100000);
        assertThat(modal[2]).containsExactly(0);
        assertThat(modal[3]).containsExactly(0);
    }
}
