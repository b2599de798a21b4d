package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class SameTextsTest {
    private static final Party ONE = SyntheticCase.state("One", 1);
    private static final Party TWO = SyntheticCase.state("Two", 2);

    private static double[] supports(SyntheticCase synthetic, int giver) {
        VoteRecord record = synthetic.record();
        CaseRegistry registry = new CaseRegistry(List.of(synthetic.entry(ONE, TWO)));
        return SameTexts.supports(
                record,
                PairSupport.of(registry, record, giver, 1).dimensions().get(0).counted());
    }

    @Test
    void partiesAreNoThirdStates() {
        double[] supports = supports(new SyntheticCase(1, 2, 3, 4).text(0, 1, "ynya"), 3);
        assertThat(supports[0]).isNaN();
        assertThat(supports[1]).isNaN();
        assertThat(supports[2]).isEqualTo(1);
        assertThat(supports[3]).isZero();
    }

    @Test
    void onlyStatesSeatedOnEveryTextOfTheGiverAreCompared() {
        SyntheticCase synthetic =
                new SyntheticCase(1, 2, 3, 4, 5).text(0, 1, "yny-x").text(1, 1, "ynnyy");
        double[] supports = supports(synthetic, 3);
        assertThat(supports[2]).isZero();
        assertThat(supports[3]).as("not a member on one of the texts").isNaN();
        assertThat(supports[4]).as("an absence counts 0").isEqualTo(0.5);
        double[] ofLater = supports(synthetic, 4);
        assertThat(ofLater[2]).as("on the one text of the later member").isEqualTo(-1);
    }

    @Test
    void repeatsOfATextAreOneFamily() {
        double[] supports = supports(
                new SyntheticCase(1, 2, 3).text(0, 1, "yny").text(0, 1, "yny").text(1, -1, "nyy"), 3);
        assertThat(supports[2]).isZero();
    }
}
