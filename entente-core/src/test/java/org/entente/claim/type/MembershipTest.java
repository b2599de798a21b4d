package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Topic;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.entente.claim.Window;
import org.junit.jupiter.api.Test;

/** Dates checked by {@code entente state CODE}, which lists each state’s memberships, and by the treaties of accession. */
class MembershipTest {
    private static Said of(String code, String organisation, String date) {
        return Said.of("membership", date).who(code).organisation(organisation);
    }

    @Test
    void membersAreMembersAndOthersAreNot() {
        assertThat(of("POL", "NATO", "2019-05-01").standing()).isEqualTo(Standing.C);
        assertThat(of("SRB", "NATO", "2019-05-01").standing()).isEqualTo(Standing.O);
        assertThat(of("IRL", "NATO", "1965-05-01").standing()).isEqualTo(Standing.O);
        assertThat(of("HRV", "EU", "2012-05-01").standing()).isEqualTo(Standing.O);
        assertThat(of("HRV", "EU", "2014-05-01").standing()).isEqualTo(Standing.C);
        assertThat(of("POL", "WARSAW", "1980-05-01").standing()).isEqualTo(Standing.C);
        assertThat(of("POL", "WARSAW", "2005-05-01").standing()).isEqualTo(Standing.O);
        assertThat(of("IDN", "ASEAN", "1971-05-01").standing()).isEqualTo(Standing.C);
    }

    @Test
    void whatStandsAtTheEndOfAListStandsUntilTheText() {
        Indicator poland = of("POL", "NATO", "2026-02-16").first();
        assertThat(poland.standing()).isEqualTo(Standing.C);
        assertThat(poland.stale()).isFalse();
        assertThat(poland.fragile()).isTrue();
        assertThat(poland.sentence()).isEqualTo("Poland: member of NATO since 1999-03-12.");
        assertThat(poland.evidence().get(0).rows()).isEqualTo("entente state POL");
        Indicator serbia = of("SRB", "NATO", "2026-02-16").first();
        assertThat(serbia.standing()).isEqualTo(Standing.O);
        assertThat(serbia.sentence()).contains("partner of NATO");
    }

    @Test
    void whoLeftAnOrganisationThatEndedLeftItThen() {
        Indicator hungary =
                of("HUN", "WARSAW", "2018-05-01").topic("left").past().in(1991).first();
        assertThat(hungary.standing()).isEqualTo(Standing.C);
        assertThat(hungary.sentence())
                .isEqualTo("Hungary: member of the Warsaw Pact 1955-06 to 1991-07-01, when it ended.");
        assertThat(hungary.evidence().get(0).origin()).isEqualTo("builtin:organisations");
        Indicator albania =
                of("ALB", "WARSAW", "2018-05-01").topic("left").past().in(1968).first();
        assertThat(albania.standing()).isEqualTo(Standing.C);
        assertThat(albania.sentence()).doesNotContain("when it ended");
        assertThat(of("POL", "WARSAW", "2018-05-01")
                        .topic("left")
                        .past()
                        .in(1981)
                        .standing())
                .isEqualTo(Standing.O);
    }

    @Test
    void aSeatInTheUnitedNationsEndsWhileTheOrganisationGoesOn() {
        Indicator east =
                of("DDR", "United Nations", "2018-05-01").past().in(1980).first();
        assertThat(east.standing()).isEqualTo(Standing.C);
        assertThat(east.sentence()).doesNotContain("when it ended");
    }

    @Test
    void datesOfEntryFitNearlyOrNot() {
        assertThat(joined(1999).standing()).isEqualTo(Standing.C);
        Indicator near = joined(2000).first();
        assertThat(near.standing()).isEqualTo(Standing.BAND);
        assertThat(near.why()).isEqualTo(Why.PARTIAL);
        assertThat(joined(2004).standing()).isEqualTo(Standing.O);
        assertThat(of("TUR", "NATO", "1999-05-20").perfect().since(1952).standing())
                .isEqualTo(Standing.C);
        assertThat(of("TUR", "NATO", "1999-05-20").perfect().since(1949).standing())
                .isEqualTo(Standing.O);
        assertThat(of("CUB", "OPEC", "2008-11-06")
                        .topic("joined")
                        .past()
                        .in(1975)
                        .standing())
                .isEqualTo(Standing.O);
    }

    private static Said joined(int year) {
        return of("POL", "NATO", "2019-05-01").topic("joined").past().in(year);
    }

    @Test
    void whoIsSaidToHaveBeenAMemberNeedNotHaveJoinedThen() {
        assertThat(of("POL", "EU", "2025-06-01").past().in(2022).standing()).isEqualTo(Standing.C);
        assertThat(of("POL", "EU", "2025-06-01").past().in(2004).standing()).isEqualTo(Standing.C);
        assertThat(of("POL", "EU", "2025-06-01").past().in(2003).standing())
                .as("a year before it joined")
                .isEqualTo(Standing.BAND);
        assertThat(of("POL", "EU", "2025-06-01").past().in(1995).standing()).isEqualTo(Standing.O);
        assertThat(of("GBR", "EU", "2025-06-01").past().in(2024).standing()).isEqualTo(Standing.O);
        assertThat(of("GBR", "EU", "2025-06-01").past().in(2018).standing()).isEqualTo(Standing.C);
    }

    @Test
    void yearsCountedBackFromTheTextTellOfNoBeginning() {
        Window decade = new Window(Optional.of(LocalDate.of(2015, 1, 1)), Optional.empty(), "Over the past decade");
        assertThat(of("FRA", "NATO", "2025-06-01").past().window(decade).standing())
                .isEqualTo(Standing.C);
        assertThat(of("FRA", "NATO", "2025-06-01").perfect().window(decade).standing())
                .isEqualTo(Standing.C);
        assertThat(of("MNE", "NATO", "2025-06-01").past().window(decade).standing())
                .as("it joined in 2017")
                .isEqualTo(Standing.BAND);
        assertThat(of("SRB", "NATO", "2025-06-01").past().window(decade).standing())
                .isEqualTo(Standing.O);
    }

    @Test
    void formerMembersLeftWhenTheyDid() {
        assertThat(of("GBR", "EU", "2021-05-01").standing()).isEqualTo(Standing.O);
        assertThat(of("GBR", "EU", "2021-05-01").topic("left").past().in(2020).standing())
                .isEqualTo(Standing.C);
        assertThat(of("GBR", "EU", "2021-05-01").topic("left").past().in(2016).standing())
                .isEqualTo(Standing.O);
        assertThat(of("FRA", "NATO", "2021-05-01").topic("left").standing()).isEqualTo(Standing.O);
        assertThat(of("GBR", "EU", "2021-05-01").past().years(1973, 2020).standing())
                .isEqualTo(Standing.C);
        assertThat(of("GBR", "EU", "2021-05-01").past().years(1990, 2010).standing())
                .isEqualTo(Standing.C);
        assertThat(of("GBR", "EU", "2021-05-01").past().years(1958, 2020).standing())
                .isEqualTo(Standing.BAND);
    }

    @Test
    void aDeniedStandingIsThatWhenTheDaysWereOver() {
        assertThat(of("FRA", "NATO", "2003-01-22")
                        .past()
                        .in(1966)
                        .denied()
                        .judged()
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(of("GBR", "EU", "2021-05-01")
                        .past()
                        .in(2020)
                        .denied()
                        .judged()
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(Said.of("membership", "2008-11-06")
                        .who("VEN", "CUB")
                        .organisation("MERCOSUR")
                        .denied()
                        .judged()
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void foundersWereThereFromTheBeginning() {
        assertThat(of("VEN", "OPEC", "2008-11-06")
                        .topic("founding")
                        .past()
                        .in(1960)
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(of("NGA", "OPEC", "2008-11-06").topic("founding").standing()).isEqualTo(Standing.O);
        assertThat(of("ITA", "EU", "1990-01-01").topic("founding").standing()).isEqualTo(Standing.C);
    }

    @Test
    void anAccessionMayBeOnItsWay() {
        assertThat(of("SRB", "EU", "2024-05-01").topic("accession").standing()).isEqualTo(Standing.C);
        assertThat(of("HRV", "EU", "2024-05-01")
                        .topic("accession")
                        .past()
                        .in(2013)
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(of("CHE", "EU", "2024-05-01").topic("accession").standing()).isEqualTo(Standing.O);
    }

    @Test
    void otherGradesAreNotMembership() {
        assertThat(of("SRB", "EU", "2024-05-01").standing()).isEqualTo(Standing.O);
        assertThat(of("SRB", "EU", "2024-05-01").topic("candidate").standing()).isEqualTo(Standing.C);
        assertThat(of("FRA", "EU", "2024-05-01").topic("candidate").standing()).isEqualTo(Standing.O);
        assertThat(of("ARM", "EU", "2024-05-01").topic("candidate").standing()).isNotEqualTo(Standing.C);
    }

    @Test
    void ofSeveralTheOthersNeedOnlyHaveBeenThere() {
        assertThat(Said.of("membership", "2003-01-22")
                        .who("FRA", "DEU")
                        .organisation("NATO")
                        .perfect()
                        .since(1955)
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(Said.of("membership", "2003-01-22")
                        .who("FRA", "DEU")
                        .organisation("EU")
                        .perfect()
                        .since(1958)
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(Said.of("membership", "2003-01-22")
                        .who("FRA", "SWE")
                        .organisation("NATO")
                        .standing())
                .isEqualTo(Standing.O);
    }

    @Test
    void theUnitedNationsAreTheirSeats() {
        assertThat(of("AZE", "UN", "2019-01-01").past().in(1992).standing()).isEqualTo(Standing.C);
        assertThat(Said.of("membership", "1999-01-01")
                        .who("CHE")
                        .on(Topic.Kind.ORGANISATION, "", "United Nations")
                        .standing())
                .isEqualTo(Standing.O);
        assertThat(of("CHE", "UN", "1999-01-01").standing()).isEqualTo(Standing.O);
        assertThat(of("CHE", "UN", "2019-01-01").perfect().since(2002).standing())
                .isEqualTo(Standing.C);
    }

    @Test
    void membersAreCounted() {
        Said said = Said.of("membership", "2025-05-01").organisation("NATO");
        assertThat(said.number(32, "members", 0.5).standing()).isEqualTo(Standing.C);
        assertThat(said.number(31, "members", 0.5).standing()).isEqualTo(Standing.BAND);
        assertThat(said.number(27, "members", 0.5).standing()).isEqualTo(Standing.O);
    }

    @Test
    void nothingLaterThanTheTextIsUsed() {
        assertThat(of("POL", "NATO", "1998-05-01").standing()).isEqualTo(Standing.O);
        assertThat(of("GBR", "EU", "2019-05-01").standing()).isEqualTo(Standing.C);
        assertThat(of("HUN", "WARSAW", "1985-05-01").standing()).isEqualTo(Standing.C);
    }

    @Test
    void listsThatAreNotDatedSpeakOfTheirYearAlone() {
        assertThat(of("IND", "NAM", "1995-05-01").standing()).isEqualTo(Standing.NONE);
        assertThat(of("IND", "NAM", "2025-05-01").standing()).isEqualTo(Standing.C);
        assertThat(of("FRA", "NAM", "2025-05-01").standing()).isEqualTo(Standing.O);
    }

    @Test
    void whatIsNotListedIsNoData() {
        Indicator unknown = of("POL", "XYZ", "2019-05-01").first();
        assertThat(unknown.standing()).isEqualTo(Standing.NONE);
        assertThat(unknown.why()).isEqualTo(Why.NO_DATA);
        assertThat(Said.of("membership", "2019-05-01").who("POL").standing()).isEqualTo(Standing.NONE);
        assertThat(of("AZE", "NATO", "1970-05-01").standing()).isEqualTo(Standing.O);
        assertThat(of("FRA", "NATO", "1940-05-01").standing()).isEqualTo(Standing.NONE);
    }
}
