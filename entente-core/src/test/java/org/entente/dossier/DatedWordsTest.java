package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.cases.DatedRecord;
import org.entente.event.DatedEvent;
import org.entente.event.EventDate;
import org.entente.event.EventFacts;
import org.entente.event.EventType;
import org.entente.tie.Confidence;
import org.junit.jupiter.api.Test;

class DatedWordsTest {
    private static final LocalDate END = LocalDate.of(2026, 2, 15);

    private static DatedEvent visit(String day, Confidence confidence) {
        return new DatedEvent(
                EventDate.parse(day, ""),
                EventType.VISIT,
                EventFacts.of(373, "head"),
                "A visit.",
                "somewhere",
                "",
                confidence);
    }

    private static List<DatedEvent> visits(String... days) {
        List<DatedEvent> visits = new ArrayList<>();
        for (String day : days) {
            visits.add(visit(day, Confidence.HIGH));
        }
        return visits;
    }

    @Test
    void fiveOfEightVisitsDateFromNovember2022() {
        List<DatedEvent> visits = DatedWords.visits(
                DatedRecord.builtIn().of(345, 373).orElseThrow().events());
        assertThat(visits).hasSize(8);
        assertThat(DatedWords.since(visits, END)).isEqualTo(3);
        assertThat(visits.get(3).date().text()).isEqualTo("2022-11-23");
    }

    @Test
    void evenVisitsAndFewVisitsHaveNoTurn() {
        assertThat(DatedWords.since(visits("2000-01-01", "2006-01-01", "2012-01-01", "2018-01-01", "2024-01-01"), END))
                .isEqualTo(-1);
        assertThat(DatedWords.since(visits("2000-01-01", "2025-01-01", "2025-06-01"), END))
                .isEqualTo(-1);
        assertThat(DatedWords.since(visits("2026-02-15", "2026-02-15", "2026-02-15", "2026-02-15"), END))
                .isEqualTo(-1);
    }

    @Test
    void lowConfidenceIsToldAndNotCounted() {
        DatedEvent low = visit("2020-01-01", Confidence.LOW);
        assertThat(DatedWords.visits(List.of(low))).isEmpty();
        assertThat(DatedWords.main(List.of(low)).get(0).text()).isEqualTo("2020-01-01 A visit. Low confidence.");
        assertThat(DatedWords.answer(List.of(low))).isEqualTo("1 entry");
    }

    @Test
    void amountsKeepThreeFigures() {
        assertThat(DatedWords.amount(9)).isEqualTo("9.0");
        assertThat(DatedWords.amount(30.856)).isEqualTo("30.9");
        assertThat(DatedWords.amount(1350)).isEqualTo("1,350");
    }

    @Test
    void aVisitAtWhichSomethingWasSignedStandsInTwoLanes() {
        List<DatedEvent> events =
                DatedRecord.builtIn().of(345, 373).orElseThrow().events();
        assertThat(events.stream().filter(Lane.AGREEMENTS::holds)).hasSize(8);
        assertThat(events.stream().filter(event -> Lane.AGREEMENTS.holds(event) && Lane.PRESIDENTS.holds(event)))
                .hasSize(4);
        assertThat(events.stream().filter(event -> event.is(EventType.OTHER, "vote")))
                .noneMatch(Lane::drawn);
    }
}
