package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.cases.CaseRegistry;
import org.entente.claim.Window;
import org.entente.record.BuiltInRecord;
import org.entente.vote.RollCall;
import org.junit.jupiter.api.Test;

/** Counts and days by the UN Digital Library: A/RES/68/262, 27 March 2014, 100–11–58; A/RES/50/70A, 12 December 1995. */
class LabelledTextsTest {
    private static final VotedTexts TEXTS = VotedTexts.of(BuiltInRecord.load(), CaseRegistry.builtIn());

    private static Optional<RollCall> find(String sentence, LocalDate from, LocalDate to) {
        Analysed analysed = Analyses.of(sentence);
        Stretch whole = new Stretch(analysed, 0, analysed.tokens().size());
        return TEXTS.described(whole, new Window(Optional.of(from), Optional.of(to), "then"), to);
    }

    @Test
    void aTextIsKnownByItsMatterAndItsDaysThoughItsCountIsWrong() {
        assertThat(find(
                        "The Assembly affirmed the territorial integrity of Ukraine by 114 votes to 11.",
                        LocalDate.of(2014, 3, 1),
                        LocalDate.of(2014, 3, 31)))
                .map(RollCall::symbol)
                .contains("A/RES/68/262");
        assertThat(find(
                        "A protest against nuclear tests was adopted by 95 votes to 18.",
                        LocalDate.of(1995, 12, 11),
                        LocalDate.of(1995, 12, 15)))
                .map(RollCall::symbol)
                .contains("A/RES/50/70A");
    }

    @Test
    void neitherOtherDaysNorAnotherMatterWillDo() {
        assertThat(find(
                        "The Assembly affirmed the territorial integrity of Ukraine by 114 votes to 11.",
                        LocalDate.of(2010, 3, 1),
                        LocalDate.of(2010, 3, 31)))
                .isEmpty();
        assertThat(find(
                        "The Assembly spoke of fisheries by 60 votes to 50.",
                        LocalDate.of(2014, 3, 1),
                        LocalDate.of(2014, 3, 31)))
                .isEmpty();
    }

    @Test
    void ofADayTheOnlyTextWillDoIfAnythingOfItIsSaid() {
        LocalDate day = LocalDate.of(2022, 3, 2);
        assertThat(find("Peru voted against the demand that Russia withdraw from Ukraine.", day, day))
                .map(RollCall::symbol)
                .contains("A/RES/ES-11/1");
        assertThat(find("Peru voted against a text on fisheries.", day, day)).isEmpty();
    }
}
