package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.record.BuiltInRecord;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class ModalVoteTest {
    private static final VoteRecord RECORD = BuiltInRecord.load();
    private static final StateRegistry STATES = StateRegistry.builtIn();

    /** The choice of at least half of those casting one, counted plainly; 0 for none. */
    private static int plain(int rollCall, int without, boolean seated) {
        int[] counts = new int[4];
        int members = 0;
        for (int ccode : STATES.members("EU", RECORD.rollCalls().get(rollCall).date())) {
            int column = RECORD.column(ccode);
            if (column < 0 || column == without) {
                continue;
            }
            int cell = RECORD.cell(rollCall, column);
            if (cell >= 1 && cell <= 3) {
                counts[cell]++;
            }
            members += RECORD.choice(rollCall, column) == org.entente.vote.Choice.NOT_MEMBER ? 0 : 1;
        }
        int cast = counts[1] + counts[2] + counts[3];
        for (int choice = 1; choice <= 3; choice++) {
            boolean most = cast > 0 && 2 * counts[choice] >= cast;
            boolean alone = most && counts[choice] > Math.max(counts[choice % 3 + 1], counts[(choice + 1) % 3 + 1]);
            if (alone) {
                return !seated || 2 * counts[choice] >= members ? choice : 0;
            }
        }
        return 0;
    }

    @Test
    void isWhatAPlainCountOfMembersGivesWithAndWithoutOneOfThem() {
        ModalVote modal = new ModalVote(RECORD, new Pole("eu", "EU", day -> STATES.members("EU", day)));
        int asked = 0;
        for (int r = 0; r < RECORD.size(); r += 7) {
            for (int ccode : List.of(220, 255, 640)) {
                int column = RECORD.column(ccode);
                assertThat(modal.of(r, column)).isEqualTo(plain(r, column, false));
                assertThat(modal.ofSeated(r, column)).isEqualTo(plain(r, column, true));
                asked += modal.of(r, column) == 0 ? 0 : 1;
            }
        }
        assertThat(asked).isGreaterThan(1000);
    }
}
