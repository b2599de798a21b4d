package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "2758, 1971-10-25, true",
        "2758, 2026-01-01, false",
        "3379, 2026-01-01, true",
        "242, 1967-11-22, false",
        "678, 1990-11-29, false",
        "1441, 2002-11-08, false",
        "1441, 1960-11-08, true",
    })
    void aNumberBeyondThoseReachedIsNotOfTheCouncil(int number, LocalDate day, boolean beyond) {
        assertThat(CouncilNumbers.beyond(number, day)).isEqualTo(beyond);
    }
}
