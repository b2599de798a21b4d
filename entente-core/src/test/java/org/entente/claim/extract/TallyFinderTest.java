package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.claim.Topic;
import org.junit.jupiter.api.Test;

class TallyFinderTest {
    private static String of(String words) {
        return TallyFinder.of(words).map(Topic::name).orElse("");
    }

    @Test
    void numbersOfAVoteInTheirForms() {
        assertThat(of("adopted by 107 votes to 4 with 41 abstentions")).isEqualTo("107-4-41");
        assertThat(of("by 185 votes to 3, with 2 abstentions, and")).isEqualTo("185-3-2");
        assertThat(of("was carried by 112 votes to 3.")).isEqualTo("112-3");
        assertThat(of("passed 141 to 5")).isEqualTo("141-5");
        assertThat(of("adopted (39–7–100)")).isEqualTo("39-7-100");
        assertThat(of("with 141 in favour, 5 against and 35 abstentions")).isEqualTo("141-5-35");
        assertThat(of("141 countries voted in favor and 5 against")).isEqualTo("141-5");
    }

    @Test
    void otherNumbersAreNone() {
        assertThat(of("In 2013–19 the Assembly adopted 66 texts")).isEmpty();
        assertThat(of("from 22 to 30 June")).isEmpty();
        assertThat(of("resolution 62/243")).isEmpty();
        assertThat(of("")).isEmpty();
    }
}
