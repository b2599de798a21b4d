package org.entente.construct.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.construct.ties.Truth.MET;
import static org.entente.construct.ties.Truth.NOT_MET;
import static org.entente.construct.ties.Truth.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StagesTest {
    private static Stages.Range range(Truth... criteria) {
        return Stages.range(List.of(criteria));
    }

    @Test
    void whatIsUnknownMakesTheRangeWide() {
        Stages.Range range = range(MET, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);

        assertThat(range.least()).isZero();
        assertThat(range.most()).isEqualTo(5);
    }

    @Test
    void aCriterionThatIsMetImpliesThoseBelow() {
        assertThat(range(MET, UNKNOWN, UNKNOWN, MET, NOT_MET, NOT_MET).truths())
                .containsExactly(MET, MET, MET, MET, NOT_MET, NOT_MET);
    }

    @Test
    void machineryImpliesNoAgreement() {
        Stages.Range range = range(MET, UNKNOWN, UNKNOWN, UNKNOWN, MET, UNKNOWN);

        assertThat(range.truths()).containsExactly(MET, MET, MET, UNKNOWN, MET, UNKNOWN);
        assertThat(range.least()).isEqualTo(4);
        assertThat(range.most()).isEqualTo(5);
    }

    @Test
    void withoutMachineryThereIsNoCommitment() {
        Stages.Range range = range(MET, MET, MET, MET, NOT_MET, UNKNOWN);

        assertThat(range.least()).isEqualTo(3);
        assertThat(range.most()).isEqualTo(3);
    }

    @Property
    void theRangeIsARange(@ForAll @Size(5) List<Truth> criteria) {
        List<Truth> all = new ArrayList<>(criteria);
        all.add(0, MET);
        Stages.Range range = Stages.range(all);

        assertThat(range.least()).isLessThanOrEqualTo(range.most());
        assertThat(range.truths().get(range.least())).isEqualTo(MET);
        assertThat(range.truths().get(range.most())).isNotEqualTo(NOT_MET);
    }
}
