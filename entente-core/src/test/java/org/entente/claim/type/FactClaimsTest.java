package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Topic;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.junit.jupiter.api.Test;

/**
 * Claims of pacts, agreements, visits, recognition, rule, rivalry and mediation on the built-in record. Checked by
 * {@code entente state CODE} (pacts, rulers, state system), {@code entente dossier AZE SRB} (the only dated record that
 * ships) and the rows of {@code rulers.tsv} and {@code pacts.tsv}.
 */
class FactClaimsTest {
    private static Said allies(String a, String b, String date) {
        return Said.of("alliance_in_force", date).who(a, b);
    }

    private static Said independence(String code, String date) {
        return Said.of("occupation_independence", date).who(code).past();
    }

    private static Said visit(String who, String whom, String date) {
        return Said.of("visit", date).who(who).whom(whom).past();
    }

    @Test
    void alliesAreBoundByAPactOfDefence() {
        assertThat(allies("ARM", "RUS", "2019-05-01").standing()).isEqualTo(Standing.C);
        assertThat(allies("USA", "JPN", "2019-05-01").standing()).isEqualTo(Standing.C);
        assertThat(allies("365", "CHN", "1955-05-01").standing()).isEqualTo(Standing.C);
        assertThat(allies("365", "CHN", "2005-05-01").standing()).isEqualTo(Standing.BAND);
        Indicator none = allies("TUR", "ISR", "1999-05-20").first();
        assertThat(none.standing()).isEqualTo(Standing.NONE);
        assertThat(none.why()).isEqualTo(Why.NO_DATA);
    }

    @Test
    void aTreatyIsKnownByItsYear() {
        assertThat(allies("PRK", "RUS", "2025-01-15").in(1961).standing()).isEqualTo(Standing.O);
        assertThat(allies("KOR", "USA", "2015-12-28").since(1953).standing()).isEqualTo(Standing.C);
        assertThat(allies("KOR", "USA", "2015-12-28").since(1948).standing()).isEqualTo(Standing.BAND);
    }

    @Test
    void aPactOfThreeIsSignedByThree() {
        Said charter = Said.of("agreement_signed", "2025-03-10").past().days("2023-09-01", "2023-09-30");
        assertThat(charter.who("MLI", "BFA", "NER").standing()).isEqualTo(Standing.C);
        assertThat(Said.of("agreement_signed", "2025-03-10")
                        .past()
                        .days("2023-09-01", "2023-09-30")
                        .who("MLI", "BFA")
                        .standing())
                .isNotEqualTo(Standing.C);
    }

    @Test
    void tiesSaidOfEachAreThoseOfTheTwo() {
        Said both = Said.of("institutionalised", "2026-02-16").who("AZE", "SRB");
        assertThat(both.each().judged().everything().verdict())
                .isEqualTo(Said.of("institutionalised", "2026-02-16")
                        .who("AZE", "SRB")
                        .judged()
                        .everything()
                        .verdict())
                .isNotEqualTo(Verdict.NOT_TESTABLE);
    }

    @Test
    void aNamedPactIsLookedForByItsName() {
        Said rio = allies("ARG", "BRA", "1985-12-02")
                .on(Topic.Kind.TOPIC, "t", "Inter-American Treaty of Reciprocal Assistance");
        assertThat(rio.standing()).isEqualTo(Standing.C);
        assertThat(rio.number(1947, "year", 0.5).standing()).isEqualTo(Standing.C);
        assertThat(rio.in(1947).standing()).isEqualTo(Standing.C);
        assertThat(allies("ARG", "BRA", "1985-12-02").in(1947).standing()).isEqualTo(Standing.C);
        assertThat(allies("ARG", "BRA", "1985-12-02").in(1925).standing()).isEqualTo(Standing.BAND);
        assertThat(allies("POL", "CZE", "1995-05-01")
                        .on(Topic.Kind.TOPIC, "t", "Warsaw Pact")
                        .standing())
                .isNotEqualTo(Standing.C);
    }

    @Test
    void agreementsAreThoseOfThePairsRecordAndOfThePacts() {
        Said strategic = Said.of("agreement_signed", "2019-05-01")
                .who("AZE", "SRB")
                .past()
                .on(Topic.Kind.TOPIC, "t", "declaration on a strategic partnership");
        assertThat(strategic.in(2013).standing()).isEqualTo(Standing.C);
        assertThat(strategic.in(2009).standing()).isEqualTo(Standing.BAND);
        assertThat(Said.of("agreement_signed", "2003-01-22")
                        .who("FRA", "DEU")
                        .past()
                        .on(Topic.Kind.TOPIC, "t", "Élysée Treaty")
                        .days("1963-01-22", "1963-01-22")
                        .standing())
                .isEqualTo(Standing.C);
        Said peace = Said.of("agreement_signed", "1999-05-20").who("EGY", "ISR").past();
        assertThat(peace.in(1979).standing()).isEqualTo(Standing.C);
        assertThat(Said.of("agreement_signed", "1999-05-20")
                        .who("JOR", "ISR")
                        .past()
                        .in(1994)
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(Said.of("agreement_signed", "1999-05-20")
                        .who("TUR", "ISR")
                        .past()
                        .in(1996)
                        .standing())
                .isEqualTo(Standing.NONE);
    }

    @Test
    void visitsAreOfOneStateToAnother() {
        assertThat(visit("AZE", "SRB", "2026-02-16")
                        .days("2026-02-15", "2026-02-15")
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(visit("SRB", "AZE", "2019-05-01").topic("head").in(2018).standing())
                .isEqualTo(Standing.C);
        assertThat(visit("SRB", "AZE", "2019-05-01").topic("minister").in(2018).standing())
                .isEqualTo(Standing.BAND);
        assertThat(visit("AZE", "SRB", "2019-05-01").topic("first").in(2018).standing())
                .isNotEqualTo(Standing.C);
        assertThat(visit("ARG", "BRA", "1985-12-02").standing()).isEqualTo(Standing.NONE);
        assertThat(visit("SRB", "AZE", "2008-01-01").standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void recognitionIsWhatTheRecordBearsOut() {
        Said kosovo = Said.of("recognition", "2026-02-16").who("AZE").whom("347");
        assertThat(kosovo.standing()).isEqualTo(Standing.O);
        assertThat(kosovo.first().sentence()).contains("does not recognise Kosovo");
        assertThat(Said.of("recognition", "2026-02-16").who("FRA").whom("347").standing())
                .isEqualTo(Standing.NONE);
        Said relations = Said.of("recognition", "2026-02-16")
                .who("AZE", "SRB")
                .topic("relations")
                .past();
        assertThat(relations.in(1997).standing()).isEqualTo(Standing.C);
        assertThat(relations.in(1992).standing()).isEqualTo(Standing.O);
    }

    @Test
    void statesBecameIndependentWhenListsAndRulersSay() {
        assertThat(independence("AZE", "2026-02-16").in(1991).standing()).isEqualTo(Standing.C);
        assertThat(independence("AZE", "2026-02-16")
                        .days("1991-10-18", "1991-10-18")
                        .standing())
                .isEqualTo(Standing.BAND);
        assertThat(independence("AZE", "2026-02-16").in(1975).standing()).isEqualTo(Standing.O);
        assertThat(independence("IND", "2019-01-01").in(1947).standing()).isEqualTo(Standing.C);
        assertThat(independence("IND", "2019-01-01").in(1960).standing()).isEqualTo(Standing.O);
        assertThat(independence("BRA", "1985-12-02")
                        .from("PRT")
                        .perfect()
                        .since(1822)
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(independence("ARG", "1985-12-02").from("ESP").in(1816).standing())
                .isEqualTo(Standing.C);
        assertThat(independence("ARG", "1985-12-02").from("PRT").in(1816).standing())
                .isEqualTo(Standing.O);
        assertThat(independence("EST", "2019-01-01").in(1991).standing()).isEqualTo(Standing.C);
        assertThat(independence("SRB", "2019-01-01").in(1878).standing()).isEqualTo(Standing.C);
    }

    @Test
    void coloniesWereRuledByThoseOnRecord() {
        Said algeria = independence("DZA", "2019-01-01").topic("colony");
        assertThat(algeria.whom("FRA").standing()).isEqualTo(Standing.C);
        assertThat(algeria.whom("GBR").standing()).isEqualTo(Standing.O);
        assertThat(independence("FRA", "2019-01-01").topic("colony").whom("DZA").standing())
                .isEqualTo(Standing.O);
    }

    @Test
    void ruleInWhicheverFormIsRule() {
        assertThat(independence("AZE", "2026-02-16").topic("rule").perfect().standing())
                .isEqualTo(Standing.C);
        assertThat(independence("AZE", "2026-02-16").topic("colony").perfect().standing())
                .isEqualTo(Standing.BAND);
        assertThat(independence("SRB", "2026-02-16").topic("rule").whom("640").standing())
                .isEqualTo(Standing.C);
        assertThat(independence("732", "2015-12-29")
                        .whom("JPN")
                        .years(1910, 1945)
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(independence("732", "2015-12-29")
                        .whom("CHN")
                        .years(1910, 1945)
                        .standing())
                .isEqualTo(Standing.O);
    }

    @Test
    void occupationIsByTextsOfTheUnitedNations() {
        Said karabakh = independence("AZE", "2026-02-16").topic("occupation");
        Indicator occupied = karabakh.first();
        assertThat(occupied.standing()).isEqualTo(Standing.C);
        assertThat(occupied.evidence()).anyMatch(row -> row.source().equals("A/RES/62/243"));
        assertThat(karabakh.number(3, "decades", 0.5).standing()).isEqualTo(Standing.C);
        assertThat(karabakh.number(7, "decades", 0.5).standing()).isEqualTo(Standing.BAND);
        assertThat(independence("KWT", "2019-01-01")
                        .topic("occupation")
                        .whom("IRQ")
                        .in(1990)
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(independence("ISL", "2019-01-01").topic("occupation").standing())
                .isEqualTo(Standing.NONE);
        assertThat(independence("AZE", "1990-02-16").topic("occupation").standing())
                .isEqualTo(Standing.NONE);
    }

    private static Said invaded(String whom, String by, int year) {
        return independence(whom, "2025-06-01").topic("occupation").from(by).in(year);
    }

    @Test
    void anInvasionIsOfTheYearOfATextOnItOrOfAConflict() {
        assertThat(invaded("UKR", "RUS", 2022).standing()).isEqualTo(Standing.C);
        assertThat(invaded("CYP", "TUR", 1974).standing()).isEqualTo(Standing.C);
        Indicator iraq = invaded("IRQ", "USA", 2003).first();
        assertThat(iraq.standing()).isEqualTo(Standing.C);
        assertThat(iraq.sentence()).contains("opposite sides of an armed conflict, 2003");
        assertThat(invaded("UKR", "RUS", 2005).standing()).isEqualTo(Standing.BAND);
        assertThat(invaded("IRQ", "USA", 1998).standing()).isEqualTo(Standing.BAND);
        assertThat(invaded("POL", "FRA", 1995).standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void aConflictBearsOutNoInvasionThatTheCasesHaveTheOtherWayRound() {
        assertThat(invaded("IRQ", "KWT", 1990).standing()).isEqualTo(Standing.BAND);
        assertThat(invaded("RUS", "UKR", 2022).standing()).isEqualTo(Standing.BAND);
    }

    @Test
    void aPactOfAnotherKindDoesNotSpeakAgainstHavingNoneOfDefence() {
        Indicator none = allies("IND", "PAK", "2025-06-01").denied().first();
        assertThat(none.standing()).isEqualTo(Standing.NONE);
        assertThat(none.stands()).contains("a defence pact of India and Pakistan");
        assertThat(allies("IND", "PAK", "2025-06-01").standing()).isEqualTo(Standing.BAND);
        assertThat(allies("USA", "JPN", "2025-06-01")
                        .denied()
                        .judged()
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void rivalsFoughtWithinTenYears() {
        List<Indicator> rivals =
                Said.of("rivalry", "2019-01-01").who("IND", "PAK").indicators();
        assertThat(rivals).extracting(Indicator::id).containsExactly("rivalry_list", "conflict");
        assertThat(rivals.get(0).standing()).isEqualTo(Standing.NONE);
        assertThat(rivals.get(1).standing()).isEqualTo(Standing.C);
        assertThat(Said.of("rivalry", "2019-01-01")
                        .who("FRA", "DEU")
                        .indicators()
                        .get(1)
                        .standing())
                .isEqualTo(Standing.NONE);
        assertThat(Said.of("rivalry", "2026-01-01")
                        .who("ARM", "AZE")
                        .indicators()
                        .get(1)
                        .standing())
                .isEqualTo(Standing.C);
    }

    @Test
    void aMediatorsFailureNeedsAllSettlements() {
        Indicator minsk = Said.of("mediator_failed", "2026-02-16")
                .whom("AZE", "ARM")
                .on(Topic.Kind.ORGANISATION, "OSCE", "OSCE Minsk Group")
                .past()
                .since(1992)
                .first();
        assertThat(minsk.standing()).isEqualTo(Standing.BAND);
        assertThat(minsk.evidence()).extracting(EvidenceRow::side).contains(EvidenceRow.Side.FOR);
        assertThat(Said.of("mediator_failed", "2026-02-16").standing()).isEqualTo(Standing.NONE);
    }
}
