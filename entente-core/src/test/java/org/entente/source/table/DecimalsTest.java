package org.entente.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({"0.175,.175", "' .5 ',.5", "-2,-2", "1e-3,.001", "3.,3"})
    void readsNumbers(String text, double value) {
        assertThat(Decimals.parse(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NA", "NaN", ".", "..", "NULL"})
    void keepsTheMissingMissing(String text) {
        assertThat(Decimals.parse(text)).isNaN();
        assertThat(Decimals.missing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,5", "1.2.3", "Infinity", "0x1p3", "1d", "-", "n/a", "1e9999"})
    void refusesTheRest(String text) {
        assertThatThrownBy(() -> Decimals.parse(text)).isInstanceOf(NumberFormatException.class);
    }
}
