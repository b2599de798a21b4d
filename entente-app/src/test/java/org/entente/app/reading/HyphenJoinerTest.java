package org.entente.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HyphenJoinerTest {
    @Test
    void aBrokenWordIsMadeWhole() {
        assertThat(join("their partner-", "ship holds")).isEqualTo("their partnership holds");
    }

    @Test
    void aHyphenThatTheTextWritesElsewhereStays() {
        assertThat(join("a long-standing pact, a long-", "standing one")).endsWith("a long-standing one");
        assertThat(join("a co-operative, the co-", "operative")).endsWith("the co-operative");
    }

    @Test
    void beginningsThatEnglishNeverBreaksKeepTheirs() {
        assertThat(join("the right to self-", "determination")).isEqualTo("the right to self-determination");
    }

    @Test
    void namesAndDashesAreNotJoined() {
        assertThat(join("the Azerbaijan-", "Serbia relations")).isEqualTo("the Azerbaijan-Serbia relations");
        assertThat(join("votes -", "all of them")).isEqualTo("votes - all of them");
    }

    private static String join(String... lines) {
        return new HyphenJoiner(List.of(lines)).join(List.of(lines));
    }
}
