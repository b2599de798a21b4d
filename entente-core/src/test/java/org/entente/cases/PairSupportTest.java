package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class PairSupportTest {
    private static final Party ONE = SyntheticCase.state("One", 1);
    private static final Party TWO = SyntheticCase.state("Two", 2);

    @Test
    void countsOnlyTheClaimantsOwnCases() {
        SyntheticCase synthetic = new SyntheticCase(1, 2, 3).text(0, 1, "yny").text(1, 1, "ynx");
        VoteRecord record = synthetic.record();
        CaseRegistry registry = new CaseRegistry(List.of(synthetic.entry(ONE, TWO)));
        PairSupport toOne = PairSupport.of(registry, record, 3, 1);
        assertThat(toOne.dimensions()).hasSize(1);
        assertThat(toOne.dimensions().get(0).seated()).hasValue(0.5);
        assertThat(toOne.dimensions().get(0).words()).isEqualTo("1 of 2 texts, 1 case, 2 families");
        assertThat(toOne.dimensions().get(0).leaveOneCaseOut()).isEmpty();
        assertThat(PairSupport.of(registry, record, 1, 3).dimensions()).isEmpty();
    }

    @Test
    void leavesOutCasesToWhichTheGiverIsAParty() {
        SyntheticCase synthetic = new SyntheticCase(1, 2, 3).text(0, 1, "yny");
        CaseRegistry registry = new CaseRegistry(List.of(synthetic.entry(ONE, TWO)));
        PairSupport fromOpponent = PairSupport.of(registry, synthetic.record(), 2, 1);
        assertThat(fromOpponent.dimensions()).isEmpty();
        assertThat(fromOpponent.partyTo()).hasSize(1);
    }

    @Test
    void leavesOutTextsOfACapturedSeatAndNamesThem() {
        SyntheticCase synthetic = new SyntheticCase(1, 2, 3).text(0, 1, "nyn").text(1, 1, "yny");
        CaseRegistry registry = new CaseRegistry(List.of(synthetic.entry(ONE, TWO)));
        CaseSupport support = PairSupport.of(registry, synthetic.record(), 3, 1)
                .dimensions()
                .get(0)
                .cases()
                .get(0);
        assertThat(support.captured()).hasSize(1);
        assertThat(support.support().seated()).hasValue(1.0);
    }

    @Test
    void motionsAndAmendmentsStandApart() {
        SyntheticCase synthetic = new SyntheticCase(1, 2, 3)
                .vote(VoteKind.AMENDMENT, 0, 1, "yny")
                .vote(VoteKind.NO_ACTION_MOTION, 1, -1, "nyy");
        CaseRegistry registry = new CaseRegistry(List.of(synthetic.entry(ONE, TWO)));
        PairSupport support = PairSupport.of(registry, synthetic.record(), 3, 1);
        assertThat(support.dimensions().get(0).seated()).isEmpty();
        assertThat(support.apart().get(0).support().backed()).isEqualTo(1);
        assertThat(support.apart().get(0).support().opposed()).isEqualTo(1);
    }
}
