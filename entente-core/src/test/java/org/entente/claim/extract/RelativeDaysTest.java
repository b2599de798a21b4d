package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.claim.Window;
import org.junit.jupiter.api.Test;

class RelativeDaysTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 22);

    private static String of(String words) {
        Window window = RelativeDays.of(words, DAY);
        return window.from().map(LocalDate::toString).orElse("") + "/"
                + window.to().map(LocalDate::toString).orElse("");
    }

    @Test
    void monthsAreThoseOfTheYearOrNextToTheDay() {
        assertThat(of("in April of that year")).isEqualTo("2019-04-01/2019-04-30");
        assertThat(of("that October it abstained")).isEqualTo("2019-10-01/2019-10-31");
        assertThat(of("adopted the following May")).isEqualTo("2020-05-01/2020-05-31");
        assertThat(of("the previous December")).isEqualTo("2018-12-01/2018-12-31");
    }

    @Test
    void yearsAndDaysCountFromTheDay() {
        assertThat(of("a year earlier")).isEqualTo("2018-01-01/2018-12-31");
        assertThat(of("three years later")).isEqualTo("2022-01-01/2022-12-31");
        assertThat(of("the year before")).isEqualTo("2018-01-01/2018-12-31");
        assertThat(of("did not vote the same way that day")).isEqualTo("2019-06-22/2019-06-22");
    }

    @Test
    void otherWordsTellNoDay() {
        assertThat(of("in 2014")).isEqualTo("/");
        assertThat(of("")).isEqualTo("/");
    }

    @Property
    void soManyYearsBackAndOnLieAsFarFromTheDay(@ForAll @IntRange(min = 1, max = 99) int years) {
        int back = RelativeDays.of(years + " years earlier", DAY)
                .from()
                .orElseThrow()
                .getYear();
        int on = RelativeDays.of(years + " years later", DAY)
                .from()
                .orElseThrow()
                .getYear();
        assertThat(DAY.getYear() - back).isEqualTo(on - DAY.getYear()).isEqualTo(years);
    }
}
