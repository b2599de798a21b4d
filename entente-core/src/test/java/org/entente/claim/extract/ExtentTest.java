package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "France votes with Russia. | France votes with Russia",
                "The minister said that France votes with Russia. | France votes with Russia",
                "France votes with Russia, and China abstains. | France votes with Russia",
                "And France votes with Russia in most ballots. | France votes with Russia in most ballots",
            })
    void aVerbsClaimRunsFromItsSubjectToTheEndOfItsClause(String sentence, String words) {
        Draft draft = Analyses.draft(sentence, "voting_together", "verb\tvote\twho=subj+with");
        assertThat(Extent.of(draft).of(sentence)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The close alliance of France with Russia matters. | The close alliance of France with Russia",
                "He praises France's alliance with Russia. | France's alliance with Russia",
            })
    void aNounsClaimIsItsPhrase(String sentence, String words) {
        Draft draft = Analyses.draft(sentence, "alliance_in_force", "noun\talliance\twho=poss+of+with");
        assertThat(Extent.of(draft).of(sentence)).isEqualTo(words);
    }
}
