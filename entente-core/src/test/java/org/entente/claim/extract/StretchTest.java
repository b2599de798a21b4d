package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static List<String> of(String text) {
        return Stretch.of(Analyses.of(text)).stream().map(Stretch::words).toList();
    }

    @Test
    void whatHangsOnAClauseIsPartOfItsStretch() {
        assertThat(of("France abstained on the text that condemned the war, while China voted against it."))
                .containsExactly(
                        "France abstained on the text that condemned the war,", "while China voted against it.");
    }

    @Test
    void aSemicolonEndsAStretch() {
        assertThat(of("India was among the five; a week ago, when the text was adopted, Russia abstained."))
                .first()
                .isEqualTo("India was among the five;");
    }

    @Test
    void aSentenceWithoutAVerbIsOneStretch() {
        assertThat(of("A vote in the Assembly.")).containsExactly("A vote in the Assembly.");
    }

    @Test
    void everyTokenLiesInOneStretch() {
        Analysed sentence = Analyses.of(
                "When France voted for it; Russia, it is said, left the hall, and China, which had spoken, abstained.");
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int token = i;
            assertThat(Stretch.of(sentence))
                    .filteredOn(stretch -> stretch.holds(token))
                    .hasSize(1);
        }
    }
}
