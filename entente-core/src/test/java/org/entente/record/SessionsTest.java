package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {
    /** Openings: 16 September 1986, 16 September 2003, 10 September 2024, 20 September 1960. */
    @ParameterizedTest
    @CsvSource({
        "62, 2008-03-14, 62",
        "ES-11, 2022-03-02, 76",
        "ES-10, 2003-09-19, 58",
        "ES-10, 2024-09-18, 79",
        "S-14, 1986-09-20, 41",
        "ES-8, 1981-09-14, 35",
        "ES-4, 1960-09-20, 15",
        "ES-1, 1956-11-02, 11",
        "S-1, 1947-05-05, 1",
    })
    void countsSpecialSessionsAsTheRegularOneOpenThatDay(String session, LocalDate date, int regular) {
        assertThat(Sessions.regular(session, date)).isEqualTo(regular);
    }
}
