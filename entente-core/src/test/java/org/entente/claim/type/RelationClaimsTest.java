package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.claim.RelationObject;
import org.entente.claim.Standing;
import org.entente.claim.Tense;
import org.entente.claim.Topic;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.entente.claim.Words;
import org.junit.jupiter.api.Test;

/**
 * Claims about relations on the built-in record. The figures of Canada and the United States are those of {@code entente
 * dossier CAN USA}; those of France in 1996–2002 of {@code entente export dyads --by slice --from 1996 --to 2002 --final-only
 * --intervals} and {@code entente similar FRA --from 1996 --to 2002 --final-only}.
 */
class RelationClaimsTest {
    private static final LocalDate IN_2003 = LocalDate.of(2003, 1, 22);

    private static Indicator first(Judgement judgement) {
        return judgement.indicators().get(0);
    }

    @Test
    void votingTogetherIsThePlaceOfAgreementAmongAllPairs() {
        Judgement judgement = Stated.that("voting_together").who("CAN", "USA").judged();
        assertThat(first(judgement).sentence())
                .contains("In 2018–2024 Canada and the United States voted alike on 61\u00a0% of 663 joint votes")
                .contains("agreement 0.719 (90 % interval 0.666–0.768), the 33rd percentile (14–43) of 18,528 pairs");
        assertThat(judgement.everything().verdict()).isEqualTo(Verdict.MIXED);
        assertThat(judgement.everything().reason()).contains("between 40 and 60");
        assertThat(judgement.votesOnly()).isEqualTo(judgement.everything());
        assertThat(first(judgement).evidence())
                .extracting(EvidenceRow::side)
                .contains(EvidenceRow.Side.FOR, EvidenceRow.Side.AGAINST);
    }

    @Test
    void theCheckMeasureKeepsAStrongerClaimFromBeingContradicted() {
        Judgement judgement =
                Stated.that("voting_together").who("CAN", "USA").intensifier(1).judged();
        assertThat(first(judgement).why()).isEqualTo(Why.WAYS_DISAGREE);
        assertThat(judgement.everything().reason()).contains("relative affinity, 100");
    }

    @Test
    void theOrderOfTheTwoChangesNothing() {
        for (String type : new String[] {"voting_together", "structural_alignment", "trend"}) {
            Judgement one = Stated.that(type).who("CAN", "USA").judged();
            Judgement other = Stated.that(type).who("USA").whom("CAN").judged();
            assertThat(other.everything().verdict()).isEqualTo(one.everything().verdict());
            assertThat(first(other).standing()).isEqualTo(first(one).standing());
        }
    }

    @Test
    void alignmentIsThePlaceOfRelativeAffinityThenEveryOtherTie() {
        Judgement judgement = Stated.that("structural_alignment")
                .who("CAN", "USA")
                .intensifier(2)
                .judged();
        assertThat(judgement.everything().verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(first(judgement).sentence()).contains("relative affinity +0.504 (90 % interval +0.418 to +0.589)");
        assertThat(judgement.indicator("pact").orElseThrow().standing()).isEqualTo(Standing.C);
        Indicator trade = judgement.indicator("trade_share").orElseThrow();
        assertThat(trade.why()).isEqualTo(Why.NO_DATA);
        assertThat(trade.stands()).contains("entente import");
    }

    @Test
    void ofTiesThePactDecides() {
        Judgement judgement = Stated.that("structural_alignment")
                .who("CAN", "USA")
                .object(RelationObject.TIES)
                .judged();
        assertThat(judgement.everything().deciding()).contains("pact");
        assertThat(judgement.votesOnly().deciding()).contains("affinity_percentile");
    }

    @Test
    void votesNeverStandInForALayerThatIsNamed() {
        Judgement judgement = Stated.that("structural_alignment")
                .who("CAN", "USA")
                .on(Topic.Kind.LAYER, "trade")
                .judged();
        assertThat(judgement.everything().verdict()).isEqualTo(Verdict.NOT_TESTABLE);
        assertThat(judgement.votesOnly().verdict()).isEqualTo(Verdict.NOT_TESTABLE);
    }

    @Test
    void aTrendIsTheNetChangeBetweenTheLastTwoBlocks() {
        Judgement judgement =
                Stated.that("trend").who("CAN", "USA").tense(Tense.PERFECT).judged();
        assertThat(first(judgement).sentence())
                .contains("From 2011–2017 to 2018–2024")
                .contains("apart by 0.229")
                .contains("−0.310 to −0.150");
        assertThat(judgement.everything().verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(Stated.that("trend")
                        .who("CAN", "USA")
                        .denied()
                        .judged()
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void isolatedIsALowMeanAgreementWithAllOthers() {
        Judgement judgement = Stated.that("isolated").who("CAN", "USA").each().judged();
        assertThat(judgement.everything().verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(first(judgement).sentence())
                .contains(
                        "Canada with 192 other states was 0.639 (90 % interval 0.594–0.688), the 2nd percentile of states (2–4)")
                .contains("United States with 192 other states was 0.383");
        assertThat(Stated.that("isolated").who("BRA").judged().everything().verdict())
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aComparisonIsTheDifferenceOfAgreement() {
        Judgement closer =
                Stated.that("closer_than").who("FRA").whom("GBR").than("DEU").judged(IN_2003);
        assertThat(first(closer).sentence()).contains("0.964").contains("0.927").contains("+0.037");
        assertThat(closer.everything().verdict()).isEqualTo(Verdict.SUPPORTED);
        Judgement reversed =
                Stated.that("closer_than").who("FRA").whom("USA").than("DEU").judged(IN_2003);
        assertThat(reversed.everything().verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void aSuperlativeIsARankInTheListOfTheOneItIsSaidOf() {
        Judgement germany = Stated.that("superlative").who("FRA").whom("DEU").judged(IN_2003);
        assertThat(germany.everything().verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(first(germany).sentence())
                .contains("Germany stands 10th")
                .contains("the first is the United Kingdom");
        assertThat(Stated.that("superlative")
                        .who("FRA")
                        .whom("GBR")
                        .judged(IN_2003)
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void nothingLaterThanTheTextIsUsed() {
        Judgement judgement = Stated.that("voting_together").who("FRA", "DEU").judged(IN_2003);
        assertThat(first(judgement).sentence()).contains("In 1996–2002").contains("agreement 0.927");
        assertThat(Stated.that("voting_together")
                        .who("FRA", "DEU")
                        .in(2010, 2012)
                        .judged(IN_2003)
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.NOT_TESTABLE);
        assertThat(Stated.that("voting_together")
                        .who("FRA", "DEU")
                        .tense(Tense.FUTURE)
                        .judged()
                        .everything()
                        .reason())
                .contains("future");
    }

    @Test
    void onNamedVotesTheChoicesDecide() {
        Judgement alike = Stated.that("voting_together")
                .who("HUN", "POL")
                .on(Topic.Kind.TEXT, "A/RES/73/195")
                .judged();
        assertThat(alike.everything().verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(alike.fragile()).isTrue();
        assertThat(Stated.that("voting_together")
                        .who("HUN", "POL")
                        .on(Topic.Kind.TEXT, "A/RES/73/195")
                        .on(Topic.Kind.CHOICE, "yes")
                        .judged()
                        .everything()
                        .verdict())
                .as("both said no")
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(Stated.that("voting_together")
                        .who("GBR")
                        .on(Topic.Kind.TEXT, "A/RES/40/21")
                        .on(Topic.Kind.CHOICE, "no")
                        .judged()
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(Stated.that("voting_together")
                        .who("HUN", "POL")
                        .on(Topic.Kind.TEXT, "A/RES/999/1")
                        .judged()
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.NOT_TESTABLE);
    }

    @Test
    void aTopicOfFewTextsNamesVotesAndOneOfManyDoesNot() {
        Judgement embargo = Stated.that("voting_together")
                .who("ARG", "BRA")
                .on(Topic.Kind.TOPIC, "trade embargo against Nicaragua")
                .on(Topic.Kind.CHOICE, "abstain")
                .judged(LocalDate.of(1989, 3, 15));
        assertThat(embargo.everything().deciding()).contains("choices");
        assertThat(embargo.everything().verdict()).isEqualTo(Verdict.CONTRADICTED);
        Judgement broad = Stated.that("voting_together")
                .who("CAN", "USA")
                .on(Topic.Kind.TOPIC, "nuclear weapons")
                .judged();
        assertThat(broad.everything().deciding()).contains("agreement_percentile");
    }

    @Test
    void aClaimThatNamesTooFewStatesIsNotTestable() {
        for (String type :
                new String[] {"voting_together", "structural_alignment", "trend", "pivot", "closer_than", "superlative"
                }) {
            Judgement judgement = Stated.that(type).who("CAN").judged();
            assertThat(judgement.everything().verdict()).as(type).isEqualTo(Verdict.NOT_TESTABLE);
            assertThat(judgement.everything().reason()).contains("name");
        }
    }

    @Test
    void aShareThatAClaimNamesIsTheRecordsOrNot() {
        assertThat(shared(61).everything().verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(shared(90).everything().verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(shared(72).everything().reason())
                .as("0.719 is their score of agreement")
                .contains("ways of counting disagree");
        assertThat(shared(90).capped()).isEmpty();
    }

    private static Judgement shared(double percent) {
        Words.Quantity number = new Words.Quantity(percent, "percent", 0.5, false);
        Words words = new Words(0, false, Words.Hedge.NONE, "", Optional.of(number), List.of(), List.of());
        return Stated.that("voting_together").who("CAN", "USA").words(words).judged();
    }

    @Test
    void anOrganisationIsThePoleOfItsMembers() {
        Judgement outside = Stated.that("structural_alignment")
                .who("SRB")
                .on(Topic.Kind.ORGANISATION, "EU")
                .judged();
        assertThat(outside.everything().deciding()).contains("affinity_percentile");
        assertThat(outside.everything().verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(first(outside).sentence())
                .as("entente multivector SRB --from 2018 --to 2024")
                .contains("+0.109");
        Judgement inside = Stated.that("structural_alignment")
                .who("DEU")
                .on(Topic.Kind.ORGANISATION, "EU")
                .judged();
        assertThat(inside.everything().reason()).contains("is a member of European Union");
    }
}
