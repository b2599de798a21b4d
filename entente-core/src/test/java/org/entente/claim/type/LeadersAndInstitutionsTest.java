package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.type.Subjects.Pair;
import org.entente.construct.Evidence;
import org.entente.event.CompleteSpan;
import org.entente.event.DatedEvent;
import org.entente.event.EventDate;
import org.entente.event.EventFacts;
import org.entente.event.EventType;
import org.entente.event.PairEvents;
import org.entente.tie.Confidence;
import org.entente.tie.PackedDate;
import org.junit.jupiter.api.Test;

/** Azerbaijan and Serbia by the dated record that ships, Peru (135) and Ghana (452) by invented ones. */
class LeadersAndInstitutionsTest {
    private static final LocalDate DATE = LocalDate.of(2020, 6, 1);
    private static final Pair PAIR =
            new Pair(Said.EVIDENCE.states().get(135), Said.EVIDENCE.states().get(452));

    private static DatedEvent event(String date, EventType type, String level, String wording) {
        int day = PackedDate.parse(date);
        EventFacts facts = type.needsActor()
                ? EventFacts.of(135, level)
                : new EventFacts(OptionalInt.empty(), level, "", "", "", OptionalDouble.empty(), "");
        return new DatedEvent(
                EventDate.of(day, PackedDate.OPEN), type, facts, wording, "invented", "", Confidence.HIGH);
    }

    private static Evidence record(List<CompleteSpan> complete, DatedEvent... events) {
        return Worlds.with(new PairEvents(135, 452, List.of(events), complete));
    }

    /** The indicator on the record alone: that on votes computes changes of all pairs. */
    private static Indicator lasting(Evidence evidence) {
        return new LastingTies(said("durable", evidence).proposition(), new Testing(evidence, DATE), PAIR).indicator();
    }

    private static Said said(String type, Evidence evidence) {
        return Said.of(type, DATE.toString()).who("PER", "GHA").against(evidence);
    }

    /** Counted in the table: 14 visits to February 2026, 8 of them at the level of heads. */
    @Test
    void visitsOfHeadsAreCountedInTheRecord() {
        Indicator visits =
                Said.of("leader_driven", "2026-02-16").who("AZE", "SRB").first();

        assertThat(visits.estimate().orElseThrow().value()).isCloseTo(8 / 14.0, within(1e-12));
        assertThat(visits.estimate().orElseThrow().noInterval()).isEqualTo("enumerated");
        assertThat(visits.standing()).isEqualTo(Standing.C);
        assertThat(visits.evidence())
                .filteredOn(row -> row.side() == EvidenceRow.Side.FOR)
                .hasSize(8);
        assertThat(Said.of("leader_driven", "2015-02-16")
                        .who("AZE", "SRB")
                        .first()
                        .why())
                .isEqualTo(Why.TOO_FEW);
    }

    /** {@code entente dossier AZE SRB --json} has timing_p .908 over 2000 to 2024 and −.169 for the part of the variance. */
    @Test
    void turnsOfTheCourseAtLeadersOnlySupport() {
        Indicator turns = Said.of("leader_driven", "2026-02-16")
                .who("AZE", "SRB")
                .indicators()
                .get(1);

        assertThat(turns.estimate().orElseThrow().value()).isCloseTo(0.90799, within(1e-4));
        assertThat(turns.standing()).isEqualTo(Standing.BAND);
        assertThat(turns.votes()).isTrue();
        assertThat(turns.sentence()).contains("2000–2024").contains("tests timing only");
        assertThat(Said.of("leader_driven", "2006-02-16")
                        .who("AZE", "345")
                        .indicators()
                        .get(1)
                        .why())
                .isEqualTo(Why.TOO_FEW);
    }

    @Test
    void fewHeadsAmongManyVisitsAreTheOpposite() {
        List<DatedEvent> visits = new ArrayList<>();
        for (int year = 2005; year < 2017; year++) {
            visits.add(event(year + "-03-01", EventType.VISIT, year < 2007 ? "head" : "minister", "A visit."));
        }
        Evidence evidence = record(List.of(), visits.toArray(DatedEvent[]::new));
        Said claim = said("leader_driven", evidence);
        Indicator few = LeaderDriven.visits(claim.proposition(), new Testing(evidence, DATE), PAIR);
        assertThat(few.standing()).isEqualTo(Standing.O);
        assertThat(few.constitutive()).isFalse();
        assertThat(few.fragile()).isFalse();
    }

    /** Stages by hand: three meetings of a commission in five years are stage 4; in February 2012 there were none. */
    @Test
    void aCommissionThatMeetsIsMachinery() {
        Indicator stage =
                Said.of("institutionalised", "2026-02-16").who("AZE", "SRB").first();
        assertThat(stage.standing()).isEqualTo(Standing.C);
        assertThat(stage.fragile()).isFalse();
        assertThat(stage.sentence()).contains("at least at stage 4 of 5 (machinery)");
        assertThat(stage.evidence()).hasSize(5);
        Indicator before =
                Said.of("institutionalised", "2012-02-16").who("AZE", "SRB").first();
        assertThat(before.standing()).isEqualTo(Standing.BAND);
        assertThat(before.estimate().orElseThrow().lo()).isEqualTo(2);
        assertThat(before.estimate().orElseThrow().hi()).isEqualTo(5);
    }

    @Test
    void twoMeetingsAreFragile() {
        Evidence two = record(
                List.of(),
                event("1990-01-01", EventType.RELATIONS, "", "Relations were established."),
                event("2018-01-01", EventType.COUNCIL, "", "The council met."),
                event("2019-01-01", EventType.COUNCIL, "", "The council met."));
        Indicator stage = said("institutionalised", two).first();
        assertThat(stage.standing()).isEqualTo(Standing.C);
        assertThat(stage.fragile()).isTrue();
    }

    @Test
    void aPairWithoutARecordHasNoState() {
        for (String type : List.of("institutionalised", "durable", "leader_driven")) {
            Indicator first = Said.of(type, "2020-06-01").who("PER", "GHA").first();
            assertThat(first.why()).isEqualTo(Why.NO_DATA);
            assertThat(first.sentence()).contains("entente import record");
        }
    }

    /** First contact 1997-08-21; of seven leaders who came by February 2024 three were followed by a contact in two years. */
    @Test
    void tiesOfTwentyEightYearsHaveLastedSoFar() {
        Indicator span = Said.of("durable", "2026-02-16").who("AZE", "SRB").first();
        assertThat(span.standing()).isEqualTo(Standing.C);
        assertThat(span.estimate().orElseThrow().value()).isEqualTo(28);
        assertThat(span.sentence()).contains("1997-08-21").contains("three of them followed");
        assertThat(Said.of("durable", "2005-02-16").who("AZE", "345").first().standing())
                .isEqualTo(Standing.BAND);
    }

    @Test
    void aNumberOfYearsThatTheRecordDoesNotReachFitsInPart() {
        Indicator long28 = Said.of("durable", "2026-02-16")
                .who("AZE", "SRB")
                .number(20, "years", 0.5)
                .first();
        assertThat(long28.standing()).isEqualTo(Standing.C);
        assertThat(long28.untested()).isEmpty();
        Indicator long40 = Said.of("durable", "2026-02-16")
                .who("AZE", "SRB")
                .number(40, "years", 0.5)
                .first();
        assertThat(long40.why()).isEqualTo(Why.PARTIAL);
    }

    @Test
    void tiesThatEndedAreContradictedUntilTheyAreOpenedAgain() {
        DatedEvent opened = event("1990-01-01", EventType.RELATIONS, "", "Relations were established.");
        DatedEvent severed = event("2015-01-01", EventType.RELATIONS, "", "Peru severed diplomatic relations.");
        DatedEvent again = event("2017-01-01", EventType.RELATIONS, "", "Relations were restored.");
        Indicator ended = lasting(record(List.of(), opened, severed));
        assertThat(ended.standing()).isEqualTo(Standing.O);
        assertThat(ended.constitutive()).isTrue();
        assertThat(ended.fragile()).isTrue();
        assertThat(lasting(record(List.of(), opened, severed, again)).standing())
                .isNotEqualTo(Standing.O);
    }

    /** Contacts begin in 1997; Serbia and Montenegro came into the United Nations in November 2000. */
    @Test
    void votesAreComparedFromTheFirstBlockOfTheSpanToTheLast() {
        Indicator change =
                Said.of("durable", "2026-02-16").who("AZE", "SRB").indicators().get(1);

        assertThat(change.sentence()).startsWith("From 2000–2006 to 2018–2024");
        assertThat(change.estimate().orElseThrow().value()).isCloseTo(-0.013, within(6e-4));
        assertThat(change.estimate().orElseThrow().reference()).isEqualTo(18141);
        assertThat(change.standing()).isEqualTo(Standing.BAND);
    }

    /** Armenia came into the United Nations in March 1992. */
    @Test
    void theFirstBlockHoldsBothInEveryYear() {
        Indicator change =
                Said.of("durable", "2026-02-16").who("ARM", "IRN").indicators().get(1);

        assertThat(change.sentence()).startsWith("From 1992–1998 to 2018–2024");
    }

    @Test
    void aWindowOfOneBlockHasNoTwo() {
        Indicator change = Said.of("durable", "2026-02-16")
                .who("AZE", "SRB")
                .since(2015)
                .indicators()
                .get(1);
        assertThat(change.why()).isEqualTo(Why.TOO_FEW);
    }

    @Test
    void aRecordThatEndsLongBeforeTheTextHasExpired() {
        Evidence old = record(List.of(), event("2005-01-01", EventType.RELATIONS, "", "Relations were established."));
        assertThat(said("institutionalised", old).first().why()).isEqualTo(Why.EXPIRED);
    }
}
