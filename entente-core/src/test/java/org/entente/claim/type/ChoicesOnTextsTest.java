package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.junit.jupiter.api.Test;

/** Choices on texts that a claim names by a case and days; checked by {@code entente rollcall SYMBOL}. */
class ChoicesOnTextsTest {
    private static Said voted(String choice, String... who) {
        return Said.of("voting_together", "2025-06-01")
                .who(who)
                .past()
                .on(Topic.Kind.CASE, "UKR_RUS", "Ukraine")
                .on(Topic.Kind.CHOICE, choice, choice);
    }

    @Test
    void ofTextsOfOneDayEitherMayBeMeant() {
        Indicator split = voted("no", "USA").days("2014-03-01", "2014-03-31").first();
        assertThat(split.standing()).as("one text, on which it voted yes").isEqualTo(Standing.O);
        assertThat(split.sentence()).isEqualTo("The United States voted yes on the one text found: A/RES/68/262.");
        Indicator both = voted("no", "USA").days("2022-03-02", "2022-03-04").first();
        assertThat(both.standing()).isEqualTo(Standing.O);
        Indicator day = voted("no", "USA").days("2025-02-24", "2025-02-24").first();
        assertThat(day.standing()).isEqualTo(Standing.BAND);
        assertThat(day.stands())
                .isEqualTo("the United States abstained on 1 and voted no on 1 of 2 texts found: A/RES/ES-11/7 and"
                        + " A/RES/ES-11/8");
        assertThat(voted("yes", "USA").days("2025-02-24", "2025-02-24").standing())
                .as("on neither")
                .isEqualTo(Standing.O);
    }

    @Test
    void ofSeveralTextsOfALongerTimeItIsNotClearWhichIsMeant() {
        Indicator month =
                voted("abstain", "ZAF", "BRA").days("2022-03-01", "2022-03-31").first();
        assertThat(month.standing()).isEqualTo(Standing.BAND);
        assertThat(month.why()).isEqualTo(Why.PARTIAL);
        assertThat(month.stands())
                .isEqualTo("it is not clear which of 2 texts is meant: South Africa abstained on both texts found,"
                        + " Brazil voted yes on both texts found: A/RES/ES-11/1 and A/RES/ES-11/2");
        assertThat(voted("no", "HUN").in(2022).standing()).isEqualTo(Standing.BAND);
    }

    @Test
    void aClaimOfSeveralVotesIsCounted() {
        assertThat(voted("yes", "HUN").in(2022).always().standing()).isEqualTo(Standing.C);
        assertThat(voted("no", "HUN").in(2022).always().standing()).isEqualTo(Standing.O);
        assertThat(voted("yes", "HUN")
                        .on(Topic.Kind.TOPIC, "t", "resolutions")
                        .in(2022)
                        .standing())
                .isEqualTo(Standing.C);
        Indicator all = voted("yes", "HUN").in(2022).always().first();
        assertThat(all.sentence()).isEqualTo("Hungary voted yes on all 6 texts found.");
    }

    @Test
    void ofTwoVotersItIsSaidWhoDidWhat() {
        Indicator two = Said.of("voting_together", "2025-06-01")
                .who("ZAF", "BRA")
                .past()
                .on(Topic.Kind.TEXT, "A/RES/ES-11/1", "A/RES/ES-11/1")
                .on(Topic.Kind.CHOICE, "abstain", "abstain")
                .first();
        assertThat(two.sentence())
                .isEqualTo("South Africa abstained, Brazil voted yes on the one text found: A/RES/ES-11/1.");
    }

    @Test
    void aChoiceIsNeverJudgedByAgreementOnTheWhole() {
        Indicator none = Said.of("voting_together", "2025-06-01")
                .who("HUN", "POL")
                .past()
                .on(Topic.Kind.TOPIC, "t", "bananas")
                .on(Topic.Kind.CHOICE, "no", "no")
                .first();
        assertThat(none.standing()).isEqualTo(Standing.NONE);
        assertThat(none.stands()).isEqualTo("no vote on record of those that the claim names");
    }

    @Test
    void toAbstainIsNotToVoteAgainstAState() {
        Indicator india = against("IND", "RUS");
        assertThat(india.standing()).isEqualTo(Standing.C);
        assertThat(india.sentence()).startsWith("India and the Russian Federation voted on opposite sides on none of ");
        assertThat(against("SRB", "RUS").standing()).isEqualTo(Standing.O);
        assertThat(against("FRA", "RUS").standing()).isEqualTo(Standing.O);
    }

    /** That one has never voted against the other on Ukraine. */
    private static Indicator against(String who, String whom) {
        return Said.of("voting_together", "2025-06-01")
                .who(who, whom)
                .past()
                .always()
                .on(Topic.Kind.CASE, "UKR_RUS", "Ukraine")
                .on(Topic.Kind.SENSE, "against", "against")
                .first();
    }
}
