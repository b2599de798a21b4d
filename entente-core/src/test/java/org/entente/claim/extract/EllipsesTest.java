package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EllipsesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "France abstained; Russia did not. | false",
                "France abstained, and Russia did too. | true",
                "France has not abstained, but Russia has. | true",
            })
    void whatWasSaidOfOneIsSaidOrDeniedOfTheOther(String text, boolean affirmed) {
        List<Draft> filled = Ellipses.filled(List.of(Analyses.draft(text, "isolated", "verb\tabstain\twho=subj")));
        assertThat(filled).hasSize(2);
        assertThat(filled.get(1).role("who")).containsExactly(Analyses.RUSSIA);
        assertThat(Polarity.affirmed(filled.get(1))).isEqualTo(affirmed);
    }

    @Test
    void aClauseThatSaysMoreIsNoEllipsis() {
        List<Draft> filled = Ellipses.filled(List.of(Analyses.draft(
                "France abstained, and Russia did what it could.", "isolated", "verb\tabstain\twho=subj")));
        assertThat(filled).hasSize(1);
    }
}
