package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said that France votes with Russia. | The minister",
                "According to the minister, France votes with Russia. | the minister",
                "France votes with Russia, the minister said. | the minister",
                "France votes with Russia. | ",
            })
    void theReportedIsTheReporters(String sentence, String source) {
        assertThat(Attribution.of(Analyses.draft(sentence, "voting_together", "verb\tvote\twho=subj+with")))
                .isEqualTo(java.util.Optional.ofNullable(source));
    }
}
