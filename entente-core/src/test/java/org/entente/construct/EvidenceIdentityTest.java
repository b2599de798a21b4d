package org.entente.construct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.state.StateRegistry;
import org.entente.synthetic.SyntheticWorld;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** Results kept across runs belong to what was in the tables, not to what they are called. */
class EvidenceIdentityTest {
    private static final StateRegistry STATES = StateRegistry.builtIn();
    private static final Origin MADE = new Origin("made", "made", "1", null, "CC0", null, null, null, "for a test");

    private static VoteRecord votes(int seed) {
        return SyntheticWorld.withDefaults(seed).withYears(2010, 2).record(new int[] {2, 200, 365});
    }

    private static TieRecord ties(double value) {
        TieTable table = TieTable.of(Layers.TRADE)
                .add(Tie.ofYear(2, 200, 2010, "goods", value))
                .build(new Coverage(2010, 2010, true, ""));
        return TieRecord.ofTables(Map.of(MADE, List.of(table)));
    }

    private static List<String> identity(VoteRecord record, TieRecord ties) {
        return EvidenceIdentity.of(record, List.of(MADE), STATES, ties);
    }

    @Test
    void theSameContentHasOneIdentity() {
        assertThat(identity(votes(1), ties(5))).isEqualTo(identity(votes(1), ties(5)));
    }

    @Test
    void anotherValueInATableThatShipsIsAnotherIdentity() {
        assertThat(identity(votes(1), ties(5))).isNotEqualTo(identity(votes(1), ties(6)));
    }

    @Test
    void otherVotesOfAsManyRollCallsAreAnotherIdentity() {
        VoteRecord one = votes(1);
        VoteRecord other = votes(2);

        assertThat(one.size()).isEqualTo(other.size());
        assertThat(identity(one, ties(5))).isNotEqualTo(identity(other, ties(5)));
    }
}
