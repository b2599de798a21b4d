package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.claim.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {
    private static final LocalDate TEXT = LocalDate.of(2020, 5, 10);

    @ParameterizedTest
    @CsvSource({
        "they signed it in 2013, 2013-01-01, 2013-12-31",
        "from 1992 to 1999, 1992-01-01, 1999-12-31",
        "1992–99 and 1992–1999, 1992-01-01, 1999-12-31",
        "on 24 October 2019, 2019-10-24, 2019-10-24",
        "on October 24th 2019, 2019-10-24, 2019-10-24",
        "in March 2016, 2016-03-01, 2016-03-31",
        "in February 2016, 2016-02-01, 2016-02-29",
        "since 2008, 2008-01-01, ",
        "until 1991, , 1991-12-31",
        "in the late 1990s, 1995-01-01, 1999-12-31",
        "in the 1990s, 1990-01-01, 1999-12-31",
        "on 3 May, 2020-05-03, 2020-05-03",
        "on 3 June, 2019-06-03, 2019-06-03",
        "last December, 2019-12-01, 2019-12-31",
        "last year, 2019-01-01, 2019-12-31",
        "ten years ago, 2010-01-01, 2010-12-31",
        "over the past five years, 2015-01-01, ",
        "over the last two decades, 2000-01-01, ",
    })
    void daysAreReadAsTheyAreSaid(String words, String from, String to) {
        Window window = Windows.of(words, TEXT);
        assertThat(window.from()).isEqualTo(Optional.ofNullable(from).map(LocalDate::parse));
        assertThat(window.to()).isEqualTo(Optional.ofNullable(to).map(LocalDate::parse));
    }

    @Test
    void wordsWithoutDaysAndDaysThatNeverWereSayNothing() {
        assertThat(Windows.of("they vote alike", TEXT)).isEqualTo(Window.UNSAID);
        assertThat(Windows.of("", TEXT)).isEqualTo(Window.UNSAID);
        assertThat(Windows.of("on 31 June 2019", TEXT)).isEqualTo(Window.UNSAID);
    }

    @ParameterizedTest
    @CsvSource({
        "in January, 2026-01-01, 2026-01-31",
        "in February, 2026-02-01, 2026-02-28",
        "in March, 2025-03-01, 2025-03-31"
    })
    void aMonthAloneIsTheLatestThatHasBegun(String words, LocalDate from, LocalDate to) {
        Window window = Windows.of("He flew there " + words + ".", LocalDate.of(2026, 2, 16));
        assertThat(window.from()).contains(from);
        assertThat(window.to()).contains(to);
    }
}
