package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.cases.ResolvedText.Status;
import org.junit.jupiter.api.Test;

class CaseResolverTest {
    private final CaseResolver resolver = new CaseResolver(new SyntheticCase(1, 2)
            .text(0, 1, "yn")
            .vote(VoteKind.AMENDMENT, 1, 1, "yn")
            .record());

    @Test
    void findsByIdFirst() {
        assertThat(resolver.resolve(text("A/RES/1/1", VoteKind.FINAL, "undl:1")).rollCall())
                .isZero();
    }

    @Test
    void fallsBackToSymbolAndKind() {
        assertThat(resolver.resolve(text("R/100/2", VoteKind.AMENDMENT)).rollCall())
                .isEqualTo(1);
        assertThat(resolver.resolve(text("A/RES/100/[2]", VoteKind.AMENDMENT)).found())
                .isTrue();
        assertThat(resolver.resolve(text("A/RES/100/2", VoteKind.FINAL)).status())
                .isEqualTo(Status.NOT_IN_RECORD);
    }

    @Test
    void twoIdsOfTwoRollCallsAreAmbiguousAndNeitherIsTaken() {
        ResolvedText found = resolver.resolve(text("A/RES/100/1", VoteKind.FINAL, "undl:1", "undl:2"));
        assertThat(found.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(found.rollCall()).isEqualTo(-1);
    }

    @Test
    void aTextWithoutARecordedVoteIsNeverLookedFor() {
        assertThat(resolver.resolve(text("A/RES/100/1", VoteKind.WITHOUT_VOTE)).status())
                .isEqualTo(Status.NO_RECORDED_VOTE);
    }

    private static CaseText text(String symbol, VoteKind kind, String... ids) {
        return new CaseText(
                "X", symbol, kind, null, List.of(ids), 1, Directness.DIRECT, "territory", null, "", false, "");
    }
}
