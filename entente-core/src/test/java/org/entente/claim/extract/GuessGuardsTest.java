package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessGuardsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "France sells most of its wine to China.",
                "The relationship has outlived three kings.",
                "Nothing binds France to come to the help of Russia.",
                "The resolution was carried by a large majority.",
            })
    void statesRelationsAndTextsCanMakeClaims(String text) {
        assertThat(speaks(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France said that it was late.",
                "France agreed that the road should be mended.",
                "The friendship reflects old habits of France.",
                "Relations of France and Russia are the relations between France and Russia.",
                "Three small dogs ran along the beach of France.",
                "France sleeps.",
            })
    void reportsCausesDefinitionsAndOtherSubjectsDoNot(String text) {
        assertThat(speaks(text)).isFalse();
    }

    @Test
    void whatOnlySaysWhenIsAnAsideUnlessItCounts() {
        Analysed sentence = Analyses.of("France stayed at home before Russia left the talks.");
        Segment last = Segment.of(sentence).get(Segment.of(sentence).size() - 1);
        assertThat(GuessGuards.sound(sentence, last)).isFalse();
        Analysed counted = Analyses.of("France stayed at home before the text was carried by 90 votes.");
        Segment tally = Segment.of(counted).get(Segment.of(counted).size() - 1);
        assertThat(GuessGuards.sound(counted, tally)).isTrue();
    }

    @Test
    void aTypeIsEvidentByItsWords() {
        Analysed sentence = Analyses.of("France and Russia vote alike.");
        Segment segment = Segment.of(sentence).get(0);
        assertThat(GuessGuards.evident(sentence, segment, "voting_together")).isTrue();
        assertThat(GuessGuards.evident(sentence, segment, "dependence")).isFalse();
    }

    private static boolean speaks(String text) {
        Analysed sentence = Analyses.of(text);
        return GuessGuards.speaks(sentence, Segment.of(sentence).get(0));
    }
}
