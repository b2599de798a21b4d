package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonsTest {
    private static final String VOTES = "verb\tvote\twho=subj+with";

    @Test
    void aComparisonNamesAStateBehindThan() {
        Analysed sentence = Analyses.of("France votes with Russia more often than with China.");
        int than = Comparisons.than(sentence, 0, sentence.tokens().size());
        assertThat(sentence.lemma(than)).isEqualTo("than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France votes with Russia more often than before.",
                "France votes with Russia rather often.",
                "Other than China everybody votes.",
            })
    void otherSentencesCompareNoStates(String text) {
        Analysed sentence = Analyses.of(text);
        assertThat(Comparisons.than(sentence, 0, sentence.tokens().size())).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "France votes with Russia more often than with China., 0",
        "France votes with Russia more often than before., 1",
        "France votes with Russia., 1",
    })
    void theFirstSideAloneIsLeftOut(String text, int told) {
        assertThat(Comparisons.told(List.of(Analyses.draft(text, "voting_together", VOTES))))
                .hasSize(told);
    }

    @Test
    void whatSpeaksForARelationSpeaksForTheComparison() {
        Analysed sentence = Analyses.of("France votes with Russia more often than with China.");
        Segment segment = Segment.of(sentence).get(0);
        Map<String, Double> weighed = Comparisons.weighed(
                sentence, segment, Map.of("voting_together", 0.5, "closer_than", 0.25, "visit", 0.25));
        assertThat(weighed).containsEntry("closer_than", 0.75).containsEntry("visit", 0.25);
        assertThat(weighed.values().stream().mapToDouble(Double::doubleValue).sum())
                .isEqualTo(1);
    }
}
