package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.vote.Choice;
import org.junit.jupiter.api.Test;

class PairCaseVotesTest {
    private final SyntheticCase synthetic = new SyntheticCase(1, 2, 3, 4)
            .text(0, 1, "ynyx")
            .text(0, 1, "ynax")
            .vote(VoteKind.AMENDMENT, 1, 1, "ynyn")
            .text(2, 1, "yn--");

    private List<PairCaseVotes> rows(int first, int second) {
        Case entry = synthetic.entry(SyntheticCase.state("One", 1), SyntheticCase.state("Two", 2));
        return PairCaseVotes.of(new CaseRegistry(List.of(entry)), synthetic.record(), first, second, r -> r < 3);
    }

    @Test
    void showsAbsencesAsAbsences() {
        PairCaseVotes row = rows(3, 4).get(0);
        assertThat(row.role()).isEqualTo(PairCaseVotes.Role.OTHERS);
        assertThat(row.countFirst(Choice.YES)).isEqualTo(1);
        assertThat(row.countSecond(Choice.ABSENT)).isEqualTo(2);
        assertThat(row.second().stance()).isEqualTo(Stance.DID_NOT_VOTE);
        assertThat(row.apart()).hasSize(1);
    }

    @Test
    void namesTheRoles() {
        assertThat(rows(1, 3).get(0).role()).isEqualTo(PairCaseVotes.Role.OWN_OF_FIRST);
        assertThat(rows(3, 1).get(0).role()).isEqualTo(PairCaseVotes.Role.OWN_OF_SECOND);
        assertThat(rows(2, 3).get(0).role()).isEqualTo(PairCaseVotes.Role.OPPOSING);
    }

    @Test
    void leavesOutTextsBeyondTheSlice() {
        assertThat(rows(3, 4).get(0).wholeTexts()).hasSize(2);
    }

    @Test
    void aPairNeverSeatedHasNoRow() {
        assertThat(rows(8, 9)).isEmpty();
    }
}
