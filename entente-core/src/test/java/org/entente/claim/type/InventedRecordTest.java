package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.claim.Standing;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.construct.Evidence;
import org.entente.event.CompleteSpan;
import org.entente.event.DatedEvent;
import org.entente.event.EventDate;
import org.entente.event.EventFacts;
import org.entente.event.EventType;
import org.entente.event.PairEvents;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.entente.tie.Confidence;
import org.junit.jupiter.api.Test;

/** Claims of dated facts on invented records of two states: complete ones, and ones that are not. */
class InventedRecordTest {
    private static final int PERU = 135;
    private static final int GHANA = 452;

    private static DatedEvent event(
            EventType type, String level, String day, int actor, String stance, String wording) {
        return event(type, level, day, actor, stance, wording, Confidence.HIGH);
    }

    private static DatedEvent event(
            EventType type, String level, String day, int actor, String stance, String wording, Confidence sure) {
        EventFacts facts = new EventFacts(
                actor == 0 ? OptionalInt.empty() : OptionalInt.of(actor),
                level,
                "",
                stance,
                "",
                OptionalDouble.empty(),
                "");
        return new DatedEvent(EventDate.parse(day, ""), type, facts, wording, "invented", "", sure);
    }

    private static Evidence with(List<CompleteSpan> complete, DatedEvent... events) {
        PairEvents pair = new PairEvents(PERU, GHANA, Arrays.asList(events), complete);
        return new Evidence(
                BuiltInRecord.load(),
                List.of(),
                StateRegistry.builtIn(),
                CaseRegistry.builtIn(),
                DatedRecord.builtIn().with(List.of(pair)),
                TieRecord.builtIn(),
                null,
                label -> {});
    }

    private static CompleteSpan all(EventType type) {
        return new CompleteSpan(type, EventDate.parse("1990", "2020"));
    }

    private static Said visit(Evidence evidence) {
        return Said.of("visit", "2020-12-31").who("PER").whom("GHA").past().against(evidence);
    }

    private static final DatedEvent IN_2005 =
            event(EventType.VISIT, "head", "2005-03-01", PERU, "", "President Quispe of Peru in Accra.");
    private static final DatedEvent IN_2010 =
            event(EventType.VISIT, "head", "2010-06-01", PERU, "", "President Rojas of Peru in Accra.");

    @Test
    void onlyACompleteRecordShowsThatThereWasNoVisit() {
        assertThat(visit(with(List.of(), IN_2005)).in(2005).standing()).isEqualTo(Standing.C);
        assertThat(visit(with(List.of(), IN_2005)).in(2015).standing()).isEqualTo(Standing.BAND);
        assertThat(visit(with(List.of(all(EventType.VISIT)), IN_2005)).in(2015).standing())
                .isEqualTo(Standing.O);
        assertThat(visit(with(List.of(all(EventType.VISIT)), IN_2005)).in(2006).standing())
                .isEqualTo(Standing.BAND);
        assertThat(visit(with(List.of(all(EventType.VISIT)))).in(2005).standing())
                .isEqualTo(Standing.O);
        assertThat(visit(with(List.of())).in(2005).standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void leadersFirstVisitsAndNumbersCount() {
        Evidence complete = with(List.of(all(EventType.VISIT)), IN_2005, IN_2010);
        assertThat(visit(complete)
                        .on(Topic.Kind.LEADER, "x", "Ana Rojas")
                        .in(2010)
                        .standing())
                .isEqualTo(Standing.C);
        assertThat(visit(complete)
                        .on(Topic.Kind.LEADER, "x", "Ana Quispe")
                        .in(2010)
                        .standing())
                .isEqualTo(Standing.BAND);
        assertThat(visit(complete).topic("first").in(2010).standing()).isEqualTo(Standing.O);
        assertThat(visit(complete).topic("first").in(2005).standing()).isEqualTo(Standing.C);
        assertThat(visit(complete).years(2000, 2019).number(2, "visits", 0.5).standing())
                .isEqualTo(Standing.C);
        assertThat(visit(complete).years(2000, 2019).number(5, "visits", 0.5).standing())
                .isEqualTo(Standing.O);
        assertThat(visit(with(List.of(), IN_2005, IN_2010))
                        .years(2000, 2019)
                        .number(5, "visits", 0.5)
                        .standing())
                .isEqualTo(Standing.BAND);
    }

    @Test
    void aNumberThatIsTheDaysIsNoNumberOfVisits() {
        Evidence record = with(List.of(), IN_2005, IN_2010);
        assertThat(visit(record)
                        .days("2010-06-01", "2010-06-01")
                        .number(6, "visits", 0.5)
                        .standing())
                .as("as of “his 6 June visit”, where the number is in the words of the date")
                .isEqualTo(Standing.C);
        assertThat(visit(record)
                        .days("2010-06-01", "2010-06-01")
                        .number(9, "visits", 0.5)
                        .standing())
                .isEqualTo(Standing.BAND);
    }

    @Test
    void ofRowsThatFitInPartTheNearestIsTold() {
        Said between = visit(with(List.of(), IN_2005, IN_2010)).in(2013);
        assertThat(between.standing()).isEqualTo(Standing.BAND);
        assertThat(between.first().sentence()).startsWith("2010-06-01");
        assertThat(visit(with(List.of(), IN_2005, IN_2010)).in(2003).first().sentence())
                .startsWith("2005-03-01");
    }

    @Test
    void leavingOutARowChangesAVerdictOnOne() {
        assertThat(visit(with(List.of(), IN_2005)).in(2005).first().fragile()).isTrue();
        assertThat(visit(with(List.of(), IN_2005, IN_2010)).first().fragile()).isFalse();
    }

    @Test
    void rowsOfLowConfidenceDecideNothing() {
        DatedEvent doubtful =
                event(EventType.VISIT, "head", "2005", PERU, "", "President Quispe in Accra.", Confidence.LOW);
        assertThat(visit(with(List.of(), doubtful)).in(2005).standing()).isEqualTo(Standing.NONE);
        assertThat(visit(with(List.of(), doubtful)).in(2005).first().evidence()).hasSize(1);
    }

    @Test
    void theLatestStatementCounts() {
        DatedEvent against = event(EventType.STATEMENT, "head", "2001", PERU, "against", "Peru spoke against Ghana.");
        DatedEvent forIt = event(EventType.STATEMENT, "head", "2004", PERU, "for", "Peru spoke for Ghana.");
        Evidence evidence = with(List.of(), against, forIt);
        Said said =
                Said.of("mutual_support", "2010-01-01").who("PER").whom("GHA").against(evidence);
        assertThat(said.indicators().get(1).standing()).isEqualTo(Standing.C);
        Said before =
                Said.of("mutual_support", "2003-01-01").who("PER").whom("GHA").against(evidence);
        assertThat(before.indicators().get(1).standing()).isEqualTo(Standing.O);
        Said turned =
                Said.of("mutual_support", "2010-01-01").who("GHA").whom("PER").against(evidence);
        assertThat(turned.indicators().get(1).standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void aRecordThatEndedTooLongAgoHasExpired() {
        DatedEvent forIt = event(EventType.STATEMENT, "head", "1994", PERU, "for", "Peru spoke for Ghana.");
        Said said =
                Said.of("mutual_support", "2010-01-01").who("PER").whom("GHA").against(with(List.of(), forIt));
        assertThat(said.indicators().get(1).standing()).isEqualTo(Standing.NONE);
        assertThat(said.indicators().get(1).why()).isEqualTo(Why.EXPIRED);
        assertThat(said.indicators().get(1).stale()).isTrue();
        Said fresh =
                Said.of("mutual_support", "1998-01-01").who("PER").whom("GHA").against(with(List.of(), forIt));
        assertThat(fresh.indicators().get(1).standing()).isEqualTo(Standing.C);
        assertThat(fresh.indicators().get(1).stale()).isTrue();
    }

    @Test
    void agreementsAreFoundByWhatTheyAreAbout() {
        DatedEvent visas =
                event(EventType.AGREEMENT, "minister", "2008-05-02", 0, "", "Agreement on visas signed in Lima.");
        Evidence evidence = with(List.of(all(EventType.AGREEMENT)), visas);
        Said said = Said.of("agreement_signed", "2012-01-01")
                .who("PER", "GHA")
                .past()
                .against(evidence)
                .on(Topic.Kind.TOPIC, "t", "visa agreement");
        assertThat(said.in(2008).standing()).isNotEqualTo(Standing.O);
        Said exact = Said.of("agreement_signed", "2012-01-01")
                .who("PER", "GHA")
                .past()
                .against(evidence)
                .on(Topic.Kind.TOPIC, "t", "agreement on visas");
        assertThat(exact.in(2008).standing()).isEqualTo(Standing.C);
        assertThat(exact.in(1999).standing()).isEqualTo(Standing.O);
        Said other = Said.of("agreement_signed", "2012-01-01")
                .who("PER", "GHA")
                .past()
                .against(evidence)
                .on(Topic.Kind.TOPIC, "t", "fishing");
        assertThat(other.in(2008).standing()).isEqualTo(Standing.BAND);
        assertThat(other.in(2001).standing()).isEqualTo(Standing.O);
    }

    @Test
    void aSettlementThatNamesTheMediatorRefutesItsFailure() {
        DatedEvent mandate = event(EventType.MEDIATION, "head", "1995", 0, "", "The Lima Group began to mediate.");
        DatedEvent settled = event(EventType.SETTLEMENT, "head", "2003-02-01", 0, "", "Settlement by the Lima Group.");
        Said said = Said.of("mediator_failed", "2012-01-01")
                .whom("PER", "GHA")
                .past()
                .on(Topic.Kind.TOPIC, "t", "Lima Group");
        assertThat(said.against(with(List.of(), mandate, settled)).standing()).isEqualTo(Standing.O);
        assertThat(said.against(with(List.of(), mandate)).standing()).isEqualTo(Standing.BAND);
        assertThat(said.against(with(List.of())).standing()).isEqualTo(Standing.NONE);
    }
}
