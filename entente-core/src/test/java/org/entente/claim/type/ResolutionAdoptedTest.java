package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Standing;
import org.entente.claim.Topic;
import org.junit.jupiter.api.Test;

/** Tallies checked by {@code entente rollcall SYMBOL} and the press releases that the registry of cases names. */
class ResolutionAdoptedTest {
    private static Said of(String symbol, String date) {
        return Said.of("resolution_adopted", date).past().on(Topic.Kind.TEXT, symbol, symbol);
    }

    private static Said tally(Said said, String tally) {
        return said.on(Topic.Kind.SENSE, "tally", tally);
    }

    @Test
    void talliesFitWithinThreeVotes() {
        assertThat(tally(of("A/RES/62/243", "2009-01-01"), "39-7-100").standing())
                .isEqualTo(Standing.C);
        assertThat(tally(of("A/RES/62/243", "2009-01-01"), "41-7-102").standing())
                .isEqualTo(Standing.C);
        assertThat(tally(of("A/RES/62/243", "2009-01-01"), "59-7-80").standing())
                .isEqualTo(Standing.O);
        assertThat(of("A/RES/40/21", "1985-12-02").number(107, "votes", 0.5).standing())
                .isEqualTo(Standing.C);
        assertThat(of("A/RES/39/6", "1985-12-02").number(112, "votes", 0.5).standing())
                .isEqualTo(Standing.O);
        assertThat(tally(of("A/RES/63/7", "2008-11-06"), "185-3-2").standing()).isEqualTo(Standing.C);
    }

    @Test
    void aTextAloneIsEnoughAndItsDayCounts() {
        assertThat(of("62/243", "2009-01-01").standing()).isEqualTo(Standing.C);
        assertThat(of("A/RES/62/243", "2009-01-01").in(2008).standing()).isEqualTo(Standing.C);
        assertThat(of("A/RES/62/243", "2009-01-01").in(1996).standing()).isEqualTo(Standing.O);
        assertThat(of("A/RES/62/243", "2009-01-01").topic("rejected").standing())
                .isEqualTo(Standing.O);
        assertThat(of("A/RES/62/243", "2009-01-01").topic("two_thirds").standing())
                .isEqualTo(Standing.C);
        assertThat(of("A/RES/63/3", "2009-01-01").topic("two_thirds").standing())
                .isEqualTo(Standing.C);
    }

    @Test
    void aVoteIsEndedByNothingLater() {
        for (Said said : List.of(of("62/243", "2009-01-01"), tally(of("62/243", "2009-01-01"), "59-7-80"))) {
            assertThat(said.first().change()).contains("another count of this vote");
        }
        assertThat(of("A/RES/99/1", "2009-01-01").first().change()).contains("adopted without a vote");
    }

    @Test
    void aCaseFindsItsTexts() {
        Said crimea = Said.of("resolution_adopted", "2015-01-01").past().on(Topic.Kind.CASE, "UKR_RUS", "Ukraine");
        assertThat(crimea.days("2014-03-01", "2014-03-31")
                        .number(100, "votes", 0.5)
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(crimea.number(141, "votes", 0.5).standing()).isEqualTo(Standing.O);
        Said march = Said.of("resolution_adopted", "2025-01-01").past().on(Topic.Kind.CASE, "UKR_RUS", "Ukraine");
        assertThat(march.days("2022-03-01", "2022-03-31")
                        .number(120, "votes", 0.5)
                        .standing())
                .as("two texts, of which neither need be meant")
                .isEqualTo(Standing.BAND);
    }

    @Test
    void numbersAndDaysFindATextWithoutName() {
        Said unnamed = Said.of("resolution_adopted", "2023-01-01").past().days("2022-03-01", "2022-03-31");
        assertThat(unnamed.number(141, "votes", 0.5).standing()).isEqualTo(Standing.C);
        assertThat(unnamed.number(77, "votes", 0.5).standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void aWholeTallyFindsARecentTextWithoutNameOrDay() {
        Said korea = tally(Said.of("resolution_adopted", "2015-12-29").past(), "119-19-48");
        assertThat(korea.standing()).isEqualTo(Standing.C);
        assertThat(tally(Said.of("resolution_adopted", "2015-12-29").past(), "119-19")
                        .standing())
                .isEqualTo(Standing.NONE);
        assertThat(tally(Said.of("resolution_adopted", "2015-12-29").past(), "91-91-4")
                        .standing())
                .isEqualTo(Standing.NONE);
    }

    @Test
    void textsWithoutARecordedVoteAreNoData() {
        assertThat(of("A/RES/48/114", "2009-01-01").standing()).isEqualTo(Standing.NONE);
        assertThat(of("A/RES/99/1", "2009-01-01").standing()).isEqualTo(Standing.NONE);
        assertThat(of("A/RES/62/243", "2007-01-01").standing()).isEqualTo(Standing.NONE);
        assertThat(Said.of("resolution_adopted", "2009-01-01")
                        .topic("security_council")
                        .standing())
                .isEqualTo(Standing.NONE);
        assertThat(Said.of("resolution_adopted", "2009-01-01").standing()).isEqualTo(Standing.NONE);
    }
}
