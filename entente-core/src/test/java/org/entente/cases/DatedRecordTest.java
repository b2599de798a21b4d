package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.cases.EventDate.Precision;
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
                if (event.type().startsWith("visit_") || event.type().equals("embassy")) {
                    assertThat(event.facts().actor()).as(event.wording()).isPresent();
                }
                if (event.type().equals("trade_turnover")) {
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
        assertThatThrownBy(() -> new EventFacts(OptionalInt.empty(), "x".repeat(31), OptionalDouble.empty(), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EventFacts(OptionalInt.empty(), "", OptionalDouble.of(3), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void datesAreAsPreciseAsTheirSource() {
        assertThat(EventDate.parse("2024 H1", Precision.HALF_YEAR).to()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(EventDate.parse("2012-02", Precision.MONTH).to()).isEqualTo(LocalDate.of(2012, 2, 29));
        assertThat(EventDate.parse("1994/1999", Precision.RANGE).to()).isEqualTo(LocalDate.of(1999, 12, 31));
    }
}
