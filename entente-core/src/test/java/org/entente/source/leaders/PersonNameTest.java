package org.entente.source.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Franjo Tuđman, Tudjman",
        "F. W. de Klerk, deKlerk",
        "Sadyr Japarov, Sadyr Zhaparov",
        "Emomali Rahmon, Emomali Rakhmonov",
        "Recep Tayyip Erdoğan, Tayyip Erdogan",
        "Ulf Kristersson, Mr. Ulf Kristersson"
    })
    void oneSpeltTwice(String one, String other) {
        assertThat(PersonName.same(one, other)).isTrue();
        assertThat(PersonName.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Dmitry Medvedev, Putin", "Rishi Sunak, Oliver Dowden", "Angela Merkel, Heiko Maas", "X, X"})
    void twoPersons(String one, String other) {
        assertThat(PersonName.same(one, other)).isFalse();
    }
}
