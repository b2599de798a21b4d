package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void blocksOfSevenYearsEndWithTheLastFullYear() {
        assertThat(Period.blocks(2000, 2024))
                .containsExactly(
                        new Period(2000, 2003), new Period(2004, 2010), new Period(2011, 2017), new Period(2018, 2024));
        assertThat(Period.blocks(2024, 2024)).containsExactly(new Period(2024, 2024));
        assertThat(Period.blocks(2025, 2024)).isEmpty();
    }

    @Test
    void aYearIsFullWhenALaterRollCallFollowsOrTheSliceEndsInIt() {
        LocalDate end = LocalDate.of(2025, 10, 29);
        assertThat(Period.lastFullYear(end, end, null)).isEqualTo(2024);
        assertThat(Period.lastFullYear(LocalDate.of(2019, 12, 19), end, null)).isEqualTo(2019);
        assertThat(Period.lastFullYear(LocalDate.of(2019, 12, 19), end, LocalDate.of(2019, 12, 31)))
                .isEqualTo(2019);
        assertThat(Period.lastFullYear(end, end, LocalDate.of(2025, 12, 31))).isEqualTo(2025);
        assertThat(Period.lastFullYear(end, end, LocalDate.of(2030, 12, 31))).isEqualTo(2024);
    }

    @Test
    void periodsAreReadFromWords() {
        assertThat(Period.parse("1992-1998, 2000–2006,2010"))
                .isEqualTo(List.of(new Period(1992, 1998), new Period(2000, 2006), new Period(2010, 2010)));
        assertThatThrownBy(() -> Period.parse("x-2000")).hasMessageContaining("write 2013-2019");
        assertThatThrownBy(() -> Period.parse("2000-1990")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPeriodIsNamedByItsYears() {
        assertThat(new Period(2013, 2019)).hasToString("2013–2019");
        assertThat(new Period(2008, 2008)).hasToString("2008");
        assertThat(Unit.years(0, 0)).isEqualTo("no votes");
    }

    @Test
    void unitsOfTheSameRollCallsAreOne() {
        Unit one = new Unit("2013–2019", 2013, 2019, new long[] {0b101}, 2);
        assertThat(new Unit("2013–2019", 2013, 2019, new long[] {0b101}, 2))
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
        assertThat(new Unit("2013–2019", 2013, 2019, new long[] {0b110}, 2)).isNotEqualTo(one);
    }
}
