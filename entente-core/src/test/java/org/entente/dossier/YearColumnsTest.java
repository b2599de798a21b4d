package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YearColumnsTest {
    @Test
    void aColumnAYearWhereThereIsRoom() {
        YearColumns columns = new YearColumns(new int[] {2019, 2013, 2013, 2015}, 13);
        assertThat(columns.count()).isEqualTo(3);
        assertThat(columns.of(2015)).isEqualTo(1);
        assertThat(columns.gaps()).containsExactly(1, 2);
        assertThat(columns.head(0)).isEqualTo("2013");
        assertThat(columns.head(1)).isEqualTo("2015");
        assertThat(columns.head(2)).isEqualTo("’19");
    }

    @Test
    void severalYearsAColumnWhereThereAreTooMany() {
        YearColumns columns = new YearColumns(IntStream.rangeClosed(1946, 2025).toArray(), 9);
        assertThat(columns.perColumn()).isEqualTo(10);
        assertThat(columns.count()).isEqualTo(9);
        assertThat(columns.of(1946)).isZero();
        assertThat(columns.start(8)).isEqualTo(2020);
        assertThat(columns.words()).contains("10 years");
    }

    @Test
    void noYearsNoColumns() {
        assertThat(new YearColumns(new int[0], 5).count()).isZero();
    }
}
