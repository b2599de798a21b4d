package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.entente.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsidesTest {
    private static String words(Asides asides) {
        return asides.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
    }

    @Test
    void whoSaysSoIsTakenOutAndKept() {
        Asides asides = Asides.of(Analyses.tokens("France, a diplomat assured me, votes with Russia."));
        assertThat(words(asides)).isEqualTo("France votes with Russia .");
        assertThat(asides.source()).contains("a diplomat");
    }

    @Test
    void aSetPhraseIsNobodys() {
        Asides asides = Asides.of(Analyses.tokens("France, for example, votes with Russia."));
        assertThat(words(asides)).isEqualTo("France votes with Russia .");
        assertThat(asides.source()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France, Russia and China, it says, vote alike",
                "France, a member of the Council, votes with Russia.",
                "France votes with Russia.",
                "",
            })
    void nothingElseIsLost(String text) {
        Asides asides = Asides.of(Analyses.tokens(text));
        assertThat(asides.tokens()).containsSubsequence(asides.tokens());
        assertThat(words(asides)).startsWith(text.isEmpty() ? "" : "France");
        if (!text.contains("says")) {
            assertThat(asides.tokens()).isEqualTo(Analyses.tokens(text));
        }
    }
}
