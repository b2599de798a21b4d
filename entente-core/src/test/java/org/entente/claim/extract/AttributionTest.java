package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
                "According to U.N. records, France votes with Russia. | U.N. records",
                "According to the foreign minister of China, France votes with Russia. | the foreign minister of China",
                "In the view of many analysts, France votes with Russia. | many analysts",
                "Critics say that France votes with Russia. | Critics",
                "A pattern suggests that France votes with Russia. | ",
                "According to a pattern, France votes with Russia. | ",
            })
    void theReportedIsTheReporters(String sentence, String source) {
        assertThat(Attribution.of(Analyses.draft(sentence, "voting_together", "verb\tvote\twho=subj+with")))
                .isEqualTo(Optional.ofNullable(source));
    }
}
