package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.state.State;
import org.entente.text.MiniLm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessesTest {
    private static final MiniLm EMBEDDER = MiniLm.load();
    private static final Guesses GUESSES = new Guesses(TypeModel.load(EMBEDDER));

    @AfterAll
    static void close() {
        EMBEDDER.close();
    }

    @Test
    void whatNoWordingFindsIsProposedWithItsRoles() {
        List<Draft> drafts = guessed("France and Russia cast the same vote in most roll calls.");
        assertThat(drafts).hasSize(1);
        assertThat(drafts.get(0).wording().type()).isEqualTo("voting_together");
        assertThat(drafts.get(0).role("who")).containsExactly(Analyses.FRANCE, Analyses.RUSSIA);
        assertThat(drafts.get(0).wording().guessed()).isTrue();
    }

    @Test
    void aComparisonIsOneWhateverTheModelTakesItFor() {
        Draft draft =
                guessed("France sides with Russia more often than with China.").get(0);
        assertThat(draft.wording().type()).isEqualTo("closer_than");
        assertThat(draft.role("than")).containsExactly(Analyses.CHINA);
    }

    @Test
    void whereAWordingStandsNothingIsProposed() {
        String text = "France votes with Russia.";
        Analysed sentence = Analyses.of(text);
        Draft found = Analyses.draft(text, "voting_together", "verb\tvote\twho=subj+with");
        assertThat(GUESSES.drafts(sentence, discourse(sentence), List.of(found)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge, France felt, is worth more than its stone.",
                "France has seldom looked so tired.",
                "France was in no hurry to reply.",
                "The friendship reflects the needs of France.",
                "France is learning the limits of goodwill.",
                "A letter is a thin reason for a friendship.",
                "France said so.",
                "Nothing.",
            })
    void opinionsCausesAndReportsMakeNone(String text) {
        assertThat(guessed(text)).isEmpty();
    }

    @Test
    void nothingIsProposedOfWhomNobodyNames() {
        assertThat(guessed("Somebody has been drawing closer to somebody else."))
                .allSatisfy(draft -> {
                    List<State> everybody = draft.everybody();
                    assertThat(everybody).isNotEmpty();
                });
    }

    private static List<Draft> guessed(String text) {
        Analysed sentence = Analyses.of(text);
        return GUESSES.drafts(sentence, discourse(sentence), List.of());
    }

    private static Discourse discourse(Analysed sentence) {
        return Analyses.discourse(sentence);
    }
}
