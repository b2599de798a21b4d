package org.entente.claim.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.claim.RelationObject;
import org.entente.claim.Standing;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.entente.claim.Words;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final TypeRule PLAIN = new TypeRule("plain", false, "", List.of());
    private static final TypeRule TREND = Rules.load().type("trend");

    @Provide
    Arbitrary<List<Indicator>> indicators() {
        return Drafts.indicators();
    }

    private static Judgement judged(List<Indicator> indicators) {
        return Decision.of(PLAIN, Drafts.claim(Words.PLAIN), indicators);
    }

    private static Indicator of(String layer, boolean constitutive, Standing standing) {
        return Drafts.indicator(layer, layer, layer.equals("votes"), constitutive, Drafts.stand(standing));
    }

    @Property
    void theFirstIndicatorWithAStateDecides(@ForAll("indicators") List<Indicator> indicators) {
        Optional<String> first = indicators.stream()
                .filter(indicator -> indicator.standing().known())
                .map(Indicator::id)
                .findFirst();
        assertThat(judged(indicators).everything().deciding()).isEqualTo(first);
    }

    @Property
    void aLayerMoreNeverTakesTestabilityAway(@ForAll("indicators") List<Indicator> indicators) {
        Judgement before = judged(indicators);
        for (Standing standing : List.of(Standing.C, Standing.BAND, Standing.O)) {
            for (int at = 0; at < indicators.size(); at++) {
                List<Indicator> more = new ArrayList<>(indicators);
                Indicator one = more.get(at);
                if (!one.standing().known()) {
                    more.set(
                            at,
                            Drafts.indicator(
                                    one.id(), one.layer(), one.votes(), one.constitutive(), Drafts.stand(standing)));
                }
                Judgement after = judged(more);
                assertThat(before.everything().verdict() != Verdict.NOT_TESTABLE
                                && after.everything().verdict() == Verdict.NOT_TESTABLE)
                        .isFalse();
                assertThat(before.votesOnly().verdict() != Verdict.NOT_TESTABLE
                                && after.votesOnly().verdict() == Verdict.NOT_TESTABLE)
                        .isFalse();
            }
        }
    }

    @Property
    void whatVotesAloneTestEverythingTests(@ForAll("indicators") List<Indicator> indicators) {
        Judgement judgement = judged(indicators);
        assertThat(judgement.votesOnly().verdict() != Verdict.NOT_TESTABLE
                        && judgement.everything().verdict() == Verdict.NOT_TESTABLE)
                .isFalse();
    }

    @Property
    void ofVotesAloneBothReadingsAreOne(@ForAll("indicators") List<Indicator> indicators) {
        List<Indicator> votes = indicators.stream().filter(Indicator::votes).toList();
        Judgement judgement = judged(votes);
        assertThat(judgement.votesOnly()).isEqualTo(judgement.everything());
    }

    @Property
    void deniedIsExchangedAndDeniedTwiceIsTheSame(@ForAll("indicators") List<Indicator> indicators) {
        Judgement said = judged(indicators);
        Judgement denied = Decision.of(PLAIN, Drafts.claim(Words.PLAIN).affirmed(false), indicators);
        Judgement twice =
                Decision.of(PLAIN, Drafts.claim(Words.PLAIN).affirmed(false).affirmed(true), indicators);
        assertThat(denied.everything().verdict())
                .isEqualTo(said.everything().verdict().denied());
        assertThat(twice).isEqualTo(said);
    }

    @Property
    void aReasonIsAlwaysSaid(@ForAll("indicators") List<Indicator> indicators) {
        assertThat(judged(indicators).everything().reason()).endsWith(".").contains(": ");
    }

    @Property
    void ofOneThatIsSaidOfNobodyElseTheJointSubjectIsItself(@ForAll("indicators") List<Indicator> indicators) {
        assertThat(JointSubject.merge(List.of(indicators))).isEqualTo(indicators);
    }

    @Test
    void onlyAConstitutiveIndicatorContradicts() {
        assertThat(judged(List.of(of("votes", true, Standing.O))).everything().verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        Judgement.Reading indicative =
                judged(List.of(of("votes", false, Standing.O))).everything();
        assertThat(indicative.verdict()).isEqualTo(Verdict.MIXED);
        assertThat(indicative.reason()).startsWith("Mixed: indicative only");
    }

    @Test
    void moreOtherLayersAgainstThanWithLeaveMixed() {
        Indicator first = of("votes", true, Standing.C);
        Indicator against = of("trade", true, Standing.O);
        Judgement.Reading dissent = judged(List.of(first, against)).everything();
        assertThat(dissent.verdict()).isEqualTo(Verdict.MIXED);
        assertThat(dissent.reason()).contains("layers disagree").contains("trade");
        assertThat(judged(List.of(first, against)).votesOnly().verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(List.of(first, against, of("mission", true, Standing.C)))
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void whatWasNotTestedCapsSupportAlone() {
        Indicator supported = Drafts.indicator(
                "a", "votes", true, true, Stand.claimed("it is so").untested("the number 27"));
        Judgement capped = judged(List.of(supported));
        assertThat(capped.everything().verdict()).isEqualTo(Verdict.MIXED);
        assertThat(capped.everything().reason()).contains("capped").contains("the number 27");
        assertThat(capped.capped()).isEqualTo("the number 27");
        Indicator contradicted = Drafts.indicator(
                "a", "votes", true, true, Stand.opposed("it is not").untested("the number 27"));
        assertThat(judged(List.of(contradicted)).everything().verdict()).isEqualTo(Verdict.CONTRADICTED);
        Indicator unknown = Drafts.indicator(
                "a", "votes", true, true, Stand.none(Why.NO_DATA, "nothing").untested("it"));
        assertThat(judged(List.of(unknown)).everything().verdict()).isEqualTo(Verdict.NOT_TESTABLE);
    }

    @Test
    void theBandIsEnoughForAClaimThatIsHedgedByDegree() {
        Words partly = new Words(0, false, Words.Hedge.DEGREE, "partly", Optional.empty(), List.of(), List.of());
        Judgement.Reading hedged = Decision.of(PLAIN, Drafts.claim(partly), List.of(of("votes", true, Standing.BAND)))
                .everything();
        assertThat(hedged.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(hedged.reason()).contains("“partly”");
        assertThat(Decision.of(PLAIN, Drafts.claim(partly), List.of(of("votes", true, Standing.O)))
                        .everything()
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void whyItIsMixedOrNotTestableIsSaid() {
        Indicator imprecise =
                Drafts.indicator("a", "votes", true, true, Stand.between(Why.TOO_IMPRECISE, "it may be anything"));
        assertThat(judged(List.of(imprecise)).everything().reason())
                .isEqualTo("Mixed: too imprecise: it may be anything.");
        Indicator few = Drafts.indicator("a", "votes", true, true, Stand.none(Why.TOO_FEW, "3 joint votes"));
        Indicator none = Drafts.indicator("b", "trade", false, true, Stand.none(Why.NO_DATA, "no trade"));
        assertThat(judged(List.of(few, none)).everything().reason())
                .isEqualTo("Not testable: too few (3 joint votes); no data (no trade).");
        assertThat(judged(List.of()).everything().reason()).isEqualTo("Not testable: nothing on record measures it.");
    }

    @Test
    void ofPositionsVotesDecideAndOfTiesTheyComeLastAndCannotContradict() {
        List<Indicator> all = List.of(
                Drafts.indicator("net_change", "votes", true, true, Drafts.stand(Standing.O)),
                Drafts.indicator("trade_change", "trade", false, true, Drafts.stand(Standing.C)));
        Judgement positions = Decision.of(TREND, Drafts.claim(RelationObject.POSITIONS), all);
        assertThat(positions.everything().deciding()).contains("net_change");
        Judgement ties = Decision.of(TREND, Drafts.claim(RelationObject.TIES), all);
        assertThat(ties.everything().deciding()).contains("trade_change");
        assertThat(ties.votesOnly().verdict()).isEqualTo(Verdict.MIXED);
        assertThat(positions.votesOnly().verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void aLayerThatIsNamedLeavesItsOwnRowAlone() {
        List<Indicator> all = List.of(
                Drafts.indicator("net_change", "votes", true, true, Drafts.stand(Standing.C)),
                Drafts.indicator("trade_change", "trade", false, true, Drafts.stand(Standing.NONE)));
        Judgement trade = Decision.of(TREND, Drafts.claim(RelationObject.TIES, "trade"), all);
        assertThat(trade.everything().verdict()).isEqualTo(Verdict.NOT_TESTABLE);
        assertThat(trade.indicators()).extracting(Indicator::id).containsExactly("trade_change");
        Judgement votes = Decision.of(TREND, Drafts.claim(RelationObject.TIES, "votes"), all);
        assertThat(votes.everything().verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void ofSeveralEachAllMustBeSoAndOneOtherwiseIsEnough() {
        assertThat(joint(Standing.C, Standing.C)).isEqualTo(Standing.C);
        assertThat(joint(Standing.C, Standing.O)).isEqualTo(Standing.O);
        assertThat(joint(Standing.C, Standing.BAND)).isEqualTo(Standing.BAND);
        assertThat(joint(Standing.C, Standing.NONE)).isEqualTo(Standing.BAND);
        assertThat(joint(Standing.O, Standing.NONE)).isEqualTo(Standing.O);
        assertThat(joint(Standing.NONE, Standing.NONE)).isEqualTo(Standing.NONE);
    }

    private static Standing joint(Standing one, Standing other) {
        return JointSubject.merge(List.of(List.of(of("votes", true, one)), List.of(of("votes", true, other))))
                .get(0)
                .standing();
    }
}
