package org.entente.source.undl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {
    @ParameterizedTest
    @CsvSource({
        "62,62",
        "1,1",
        "07,7",
        "62nd,62",
        "80.0,80",
        "ES-10,ES-10",
        "es-1,ES-1",
        "S-14,S-14",
        "S14,S-14",
        "10emsp,ES-10",
        "6sp,S-6",
    })
    void haveOneForm(String text, String session) {
        assertThat(Sessions.parse(text)).isEqualTo(session);
    }

    @ParameterizedTest
    @CsvSource({"''", "0", "X", "ES-", "1946", "12-13"})
    void areNothingElse(String text) {
        assertThat(Sessions.parse(text)).isNull();
    }
}
