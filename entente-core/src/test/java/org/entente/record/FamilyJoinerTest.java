package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;
import org.junit.jupiter.api.Test;

/** How what is imported later finds its family. */
class FamilyJoinerTest {
    private final FamilyJoiner joiner = new FamilyJoiner(
            List.of(known("voeten:1", 78, 0, 7), known("voeten:2", 79, 1, 8), known("voeten:3", 79, 2, 8)),
            List.<String[]>of(new String[] {"undl:9", "voeten:2"}));

    @Test
    void joinsTheFamilyOfItsTitle() {
        assertThat(joiner.join(new Families.Member("undl:5", 80, "80/5", 7))).isZero();
    }

    @Test
    void joinsThroughWhatJoinedBefore() {
        joiner.join(new Families.Member("undl:5", 82, "82/5", 7));
        assertThat(joiner.join(new Families.Member("undl:6", 86, "86/5", 7))).isZero();
        assertThat(joiner.join(new Families.Member("undl:7", 91, "91/5", 7))).isEqualTo(3);
    }

    @Test
    void joinsTheFamilyOfItsSymbolOrMatch() {
        assertThat(joiner.join(new Families.Member("undl:5", 79, "79/3", 0))).isEqualTo(2);
        assertThat(joiner.join(new Families.Member("undl:9", 99, "99/1", 0))).isEqualTo(1);
    }

    @Test
    void isOnItsOwnWhereTwoFamiliesOrNoneAreMeant() {
        assertThat(joiner.join(new Families.Member("undl:5", 80, "80/5", 8))).isEqualTo(3);
        assertThat(joiner.join(new Families.Member("undl:6", 80, "80/6", 0))).isEqualTo(4);
        assertThat(joiner.join(new Families.Member("undl:7", 80, "80/7", 99))).isEqualTo(5);
    }

    private static RollCall known(String id, int session, int family, long title) {
        String symbol = "A/RES/" + session + "/" + id.substring(id.indexOf(':') + 1);
        return new RollCall(
                id,
                List.of(),
                symbol,
                false,
                LocalDate.of(1945 + session, 12, 1),
                false,
                Integer.toString(session),
                null,
                Kind.FINAL,
                true,
                0,
                true,
                false,
                -1,
                family,
                List.of(),
                title,
                null,
                null);
    }
}
