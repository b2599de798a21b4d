package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What joins roll calls to families, one rule after the other. */
class FamiliesTest {
    private static final List<String[]> NO_MATCHES = List.of();

    @Test
    void joinsTheVotesOnOneText() {
        assertThat(families(NO_MATCHES, at("a", 72, "72/50", 0), at("b", 72, "72/50", 0), at("c", 71, "71/50", 0)))
                .isEqualTo(2);
    }

    @Test
    void joinsMatchedVotesThroughAChain() {
        List<String[]> matches = List.of(new String[] {"a", "b"}, new String[] {"b", "c"}, new String[] {"x", "d"});
        assertThat(families(
                        matches, at("a", 1, null, 0), at("b", 20, null, 0), at("c", 40, null, 0), at("d", 41, null, 0)))
                .isEqualTo(2);
    }

    @Test
    void joinsTitlesAtMostFourSessionsApart() {
        assertThat(families(NO_MATCHES, at("a", 60, null, 7), at("b", 64, null, 7), at("c", 68, null, 7)))
                .isEqualTo(1);
        assertThat(families(NO_MATCHES, at("a", 60, null, 7), at("b", 65, null, 7)))
                .isEqualTo(2);
        assertThat(families(NO_MATCHES, at("a", 60, null, 0), at("b", 60, null, 0)))
                .isEqualTo(2);
    }

    @Test
    void joinsEqualLabelsOfOneSessionOnly() {
        String first = Families.labelKey(3, "R/3/272");
        assertThat(families(
                        NO_MATCHES,
                        at("a", 3, first, 0),
                        at("b", 3, first, 0),
                        at("c", 4, Families.labelKey(4, "R/3/272"), 0)))
                .isEqualTo(2);
    }

    private static Families.Member at(
            String id, int session, @org.jspecify.annotations.Nullable String symbol, long title) {
        return new Families.Member(id, session, symbol, title);
    }

    private static long families(List<String[]> matches, Families.Member... members) {
        return Arrays.stream(Families.of(List.of(members), matches)).distinct().count();
    }
}
