package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {
    @ParameterizedTest
    @CsvSource({
        "France votes with Russia., true",
        "France does not vote with Russia., false",
        "France has never voted with Russia., false",
        "Officials deny that France votes with Russia., false",
        "Officials do not deny that France votes with Russia., true",
        "Officials say that France votes with Russia., true",
        "Officials say that France does not vote with Russia., false",
    })
    void aVerbIsDeniedByItselfOrByTheReport(String sentence, boolean affirmed) {
        assertThat(Polarity.affirmed(Analyses.draft(sentence, "voting_together", "verb\tvote\twho=subj+with")))
                .isEqualTo(affirmed);
    }

    @ParameterizedTest
    @CsvSource({
        "France has an alliance with Russia., true",
        "France has no alliance with Russia., false",
        "France does not have an alliance with Russia., false",
        "The supposed alliance of France with Russia matters., false",
        "The “alliance” of France with Russia matters., false",
    })
    void aNounIsDeniedInItsPhraseOrByItsVerb(String sentence, boolean affirmed) {
        assertThat(Polarity.affirmed(Analyses.draft(sentence, "alliance_in_force", "noun\talliance\twho=clause")))
                .isEqualTo(affirmed);
    }

    @ParameterizedTest
    @CsvSource({"France opposes Russia., false", "France does not oppose Russia., true"})
    void aWordingMayItselfBeADenial(String sentence, boolean affirmed) {
        assertThat(Polarity.affirmed(
                        Analyses.draft(sentence, "mutual_support", "verb\toppose\twho=subj whom=obj\t\tneg")))
                .isEqualTo(affirmed);
    }
}
