package org.entente.source.pacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.tie.Confidence;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;

/** What the tables become: parties in named bodies. */
class PactsTest {
    private static final TieTable TABLE = new Pacts().tables().get(0);

    @Test
    void oneTableOfPactsThatDoesNotClaimToBeComplete() {
        assertThat(new Pacts().tables()).hasSize(1);
        assertThat(TABLE.layer()).isEqualTo(Layers.PACT);
        assertThat(TABLE.coverage().complete()).isFalse();
        assertThat(TABLE.coverage().note()).contains("no evidence");
        assertThat(new Pacts().card().coverage()).contains("Not a complete list");
    }

    /** Member list of NATO: Finland joined on 4 April 2023. */
    @Test
    void aPartyStandsInThePactFromTheDayItJoined() {
        Tie finland = only(375, "North Atlantic Treaty");
        assertThat(finland.from()).isEqualTo(20230404);
        assertThat(finland.to()).isZero();
        assertThat(finland.kind()).isEqualTo("consultation defence nonaggression");
        assertThat(finland.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finland.source()).contains("UN Treaty Series");
    }

    /** Signed on 13 December 2007, in force from 1 December 2009; the United Kingdom left on 31 January 2020. */
    @Test
    void aPactCountsFromItsEntryIntoForceToTheDayAPartyLeft() {
        Tie kingdom = only(200, "Treaty on European Union as amended at Lisbon, article 42(7)");
        assertThat(kingdom.from()).isEqualTo(20091201);
        assertThat(kingdom.to()).isEqualTo(20200131);
    }

    /** Listed because readers look for it, marked low because ATOP has no such pact. */
    @Test
    void theFivePowerArrangementsAreLow() {
        assertThat(only(820, "Five Power Defence Arrangements").confidence()).isEqualTo(Confidence.LOW);
    }

    private static Tie only(int ccode, String name) {
        List<Tie> ties =
                TABLE.of(ccode).stream().filter(tie -> tie.name().equals(name)).toList();
        assertThat(ties).hasSize(1);
        return ties.get(0);
    }
}
