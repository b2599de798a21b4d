package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterWindowsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Council five years after that | It joined the League in 1999 and | 2004",
                "Chile the year after | Peru joined in 2023 and | 2024",
                "Chile the year before | Peru joined in 2023 and | 2022",
                "the Bank a decade later | It joined the Fund in 1947, left it in 1950 and joined | 1960",
                "Chile in the same year | Peru joined in 2023 and | 2023",
                "Chile 12 years later | Peru joined in 1990 and | 2002",
            })
    void yearsCountFromTheYearNamedLast(String words, String before, int year) {
        assertThat(LaterWindows.of(words, before)).hasValueSatisfying(window -> {
            assertThat(window.from()).contains(LocalDate.of(year, 1, 1));
            assertThat(window.to()).contains(LocalDate.of(year, 12, 31));
        });
    }

    @Test
    void aMonthAloneIsOneOfThatYear() {
        assertThat(LaterWindows.of("Chile in April", "Peru followed in January 1992 and"))
                .hasValueSatisfying(window -> assertThat(window.to()).contains(LocalDate.of(1992, 4, 30)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Council five years after that | It joined the League and",
                "the Council in 2004 | It joined the League in 1999 and",
                "the Council after long talks | It joined the League in 1999 and",
                "the Council many years later | It joined the League in 1999 and",
            })
    void nothingIsCountedWithoutAnAnchorAndANumber(String words, String before) {
        assertThat(LaterWindows.of(words, before)).isEmpty();
    }
}
