package org.entente.source.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictTypeTest {
    /** Numbers of the publisher's codebook, words of the shared layout. */
    @ParameterizedTest
    @CsvSource({"1,extrasystemic", "2,interstate", "3,intrastate", "4,II"})
    void readsNumberAndWordAlike(String number, String word) {
        assertThat(ConflictType.parse(number)).isNotNull().isEqualTo(ConflictType.parse(word));
    }

    @Test
    void knowsNoOther() {
        assertThat(ConflictType.parse("5")).isNull();
        assertThat(ConflictType.parse("")).isNull();
    }
}
