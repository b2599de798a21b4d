package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MembershipRuleTest {
    private static final LocalDate DAY = LocalDate.of(1995, 12, 1);
    private static final int YUGOSLAVIA = 345;
    private static final int CANADA = 20;
    private final MembershipRule rule = new MembershipRule((ccode, on) -> ccode != YUGOSLAVIA);

    @Test
    void makesWhoWasNotSeatedNoMember() {
        assertThat(rule.apply((byte) 8, YUGOSLAVIA, DAY, false)).isEqualTo((byte) 9);
        assertThat(rule.apply((byte) 0, YUGOSLAVIA, DAY, false)).isEqualTo((byte) 9);
        assertThat(rule.apply((byte) 0, YUGOSLAVIA, DAY, true)).isEqualTo((byte) 9);
    }

    @Test
    void makesAMemberAbsentWhereASourceSaysNoMember() {
        assertThat(rule.apply((byte) 9, CANADA, DAY, false)).isEqualTo((byte) 8);
        assertThat(rule.apply((byte) 0, CANADA, DAY, false)).isZero();
    }

    @Test
    void takesNoVoteAway() {
        assertThat(rule.apply((byte) 1, YUGOSLAVIA, DAY, false)).isEqualTo((byte) 1);
    }

    @Test
    void overridesNothingOnAnApproximateDay() {
        assertThat(rule.apply((byte) 8, YUGOSLAVIA, DAY, true)).isEqualTo((byte) 8);
        assertThat(rule.apply((byte) 9, CANADA, DAY, true)).isEqualTo((byte) 9);
    }
}
