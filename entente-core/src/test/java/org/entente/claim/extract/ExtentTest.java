package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
                "During the long alliance of France with its friends, Russia invoked the law. | the long alliance of France with its friends",
                "The alliance of France with Russia, recent recognition by others, and the role of China matter. | The alliance of France with Russia",
                "He hails the alliance of France, Russia and China. | the alliance of France, Russia and China",
                "He hails the alliance of France with Russia in the political and economic order. | the alliance of France with Russia in the political and economic order",
            })
    void aNounsClaimIsItsPhrase(String sentence, String words) {
        Draft draft = Analyses.draft(sentence, "alliance_in_force", "noun\talliance\twho=poss+of+with");
        assertThat(Extent.of(draft).of(sentence)).isEqualTo(words);
    }

    @Test
    void theWordsBeginWithTheNounThatAPrepositionHangsOn() {
        String sentence = "The message to France on its holiday voted with Russia.";
        Draft draft = Analyses.draft(sentence, "voting_together", "verb\tvote\twho=sentence");
        assertThat(Extent.of(draft).of(sentence)).isEqualTo("The message to France on its holiday voted with Russia");
    }
}
