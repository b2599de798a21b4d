package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.event.CompleteSpan;
import org.entente.event.DatedEvent;
import org.entente.event.EventDate;
import org.entente.event.EventFacts;
import org.entente.event.EventType;
import org.entente.event.PairEvents;
import org.entente.tie.Confidence;
import org.junit.jupiter.api.Test;

class DatedRecordTest {
    private final DatedRecord record = DatedRecord.builtIn();

    @Test
    void isFoundInEitherOrder() {
        assertThat(record.of(373, 345)).isEqualTo(record.of(345, 373)).isPresent();
    }

    @Test
    void anotherPairHasNoData() {
        assertThat(record.of(373, 640)).isEmpty();
    }

    @Test
    void entriesRunByDateAndNameASource() {
        for (PairRecord pair : record.list()) {
            assertThat(pair.events())
                    .isSortedAccordingTo(
                            (a, b) -> a.date().from().compareTo(b.date().from()));
            assertThat(pair.events())
                    .allMatch(e -> !e.source().isBlank() && e.wording().endsWith("."));
            assertThat(pair.events())
                    .allMatch(e -> !e.date().from().isAfter(e.date().to()));
        }
    }

    @Test
    void lowConfidenceEntersNoFigure() {
        PairRecord pair = record.of(345, 373).orElseThrow();
        assertThat(pair.events()).hasSize(50);
        assertThat(pair.counted()).hasSize(49).noneMatch(e -> e.date().text().equals("1991-12-31"));
    }

    @Test
    void everyVisitHasItsTravellerAndEveryAmountOfTradeItsUnit() {
        for (PairRecord pair : record.list()) {
            for (DatedEvent event : pair.events()) {
                int actor = event.facts().actor().orElse(pair.ccode1());
                assertThat(actor).as(event.wording()).isIn(pair.ccode1(), pair.ccode2());
                if (event.type().needsActor()) {
                    assertThat(event.facts().actor()).as(event.wording()).isPresent();
                }
                if (event.is(EventType.OTHER, "trade_turnover")) {
                    assertThat(event.facts().amount()).as(event.wording()).isPresent();
                }
            }
        }
    }

    @Test
    void amountsAreThoseOfTheSentence() {
        for (PairRecord pair : record.list()) {
            pair.events().stream()
                    .filter(event -> event.facts().amount().isPresent())
                    .forEach(event -> {
                        double amount = event.facts().amount().getAsDouble();
                        String whole = Long.toString((long) amount);
                        assertThat(event.wording()).contains(amount % 1 == 0 ? whole : Double.toString(amount));
                    });
        }
    }

    @Test
    void aNameThatIsTooLongOrAnAmountWithoutUnitIsRefused() {
        assertThatThrownBy(() -> facts("x".repeat(31), OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts("", OptionalDouble.of(3))).isInstanceOf(IllegalArgumentException.class);
    }

    private static EventFacts facts(String name, OptionalDouble amount) {
        return new EventFacts(OptionalInt.empty(), "", "", "", name, amount, "");
    }

    @Test
    void datesAreAsPreciseAsTheirSource() {
        EventDate half = EventDate.parse("2024-01", "2024-06");
        assertThat(half.text()).isEqualTo("2024 H1");
        assertThat(half.to()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(EventDate.parse("2012-02", "").to()).isEqualTo(LocalDate.of(2012, 2, 29));
        assertThat(EventDate.parse("1994", "1999").text()).isEqualTo("1994/1999");
        assertThat(EventDate.parse("1994", "1999").to()).isEqualTo(LocalDate.of(1999, 12, 31));
        for (PairRecord pair : record.list()) {
            assertThat(pair.events())
                    .allMatch(event -> EventDate.of(
                                    event.date().first(), event.date().last())
                            .equals(event.date()));
        }
    }

    @Test
    void whatUsersBringIsJoinedPairByPair() {
        PairRecord own = record.of(345, 373).orElseThrow();
        DatedEvent known = own.events().get(6);
        DatedEvent added = new DatedEvent(
                EventDate.parse("2005", ""),
                EventType.COUNCIL,
                EventFacts.of(345, "minister"),
                "A council met.",
                "a book",
                "",
                Confidence.HIGH);
        CompleteSpan visits = new CompleteSpan(EventType.VISIT, EventDate.parse("2008", "2024"));
        DatedRecord joined = record.with(List.of(
                new PairEvents(345, 373, List.of(added, known), List.of(visits)),
                new PairEvents(373, 640, List.of(added), List.of())));
        PairRecord pair = joined.of(373, 345).orElseThrow();
        assertThat(pair.events()).hasSize(51).contains(added);
        assertThat(pair.events())
                .isSortedAccordingTo(
                        (a, b) -> a.date().from().compareTo(b.date().from()));
        assertThat(pair.complete()).containsExactly(visits);
        assertThat(visits.words()).isEqualTo("visits complete 2008–2024");
        assertThat(pair.lastChecked()).isEqualTo(own.lastChecked());
        assertThat(pair.note()).contains(own.note(), "imported");
        assertThat(joined.of(640, 373).orElseThrow().events()).containsExactly(added);
        assertThat(record.of(640, 373)).isEmpty();
    }
}
