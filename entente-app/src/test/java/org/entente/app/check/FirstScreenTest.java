package org.entente.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstScreenTest {
    private final CheckedText text = SampleText.make();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 1 | The text’s one sentence makes no claim of a known type.",
                "1 | 1 | The text’s one sentence makes a claim of a known type.",
                "0 | 4 | None of the text’s 4 sentences makes a claim of a known type.",
                "1 | 4 | One of the text’s 4 sentences makes a claim of a known type.",
                "3 | 4 | Three of the text’s 4 sentences make a claim of a known type.",
                "4 | 4 | All of the text’s 4 sentences make a claim of a known type.",
                "0 | 0 | The text has no sentence of its own.",
            })
    void sentencesAreCountedInGoodEnglish(int making, int all, String words) {
        assertThat(Sentences.making(making, all, List.of())).isEqualTo(words);
    }

    @Test
    void theOthersAreNamed() {
        assertThat(Sentences.making(0, 1, List.of("opinion (1)")))
                .isEqualTo("The text’s one sentence makes no claim of a known type; it is read as opinion.");
        assertThat(Sentences.making(1, 3, List.of("opinion (2)"))).endsWith("; others are opinion (2).");
    }

    @Test
    void eachThingIsNamedOnceAndDenialsAreToldApart() {
        Claim claim = text.tested().get(0);
        Claim denied = new Claim(
                "c99", claim.said().withAffirmed(!claim.said().affirmed()), claim.judgement(), claim.edited());
        String name = Subjects.said(claim.said());
        assertThat(ClaimedThings.of(List.of(claim, denied, claim))).isEqualTo(name + " (three times, partly denied)");
        assertThat(ClaimedThings.of(List.of(denied, denied)))
                .isEqualTo(Subjects.of(denied.said()) + " (twice)")
                .doesNotContain("partly");
    }

    @Test
    void atMostFourThingsAreNamed() {
        String words = ClaimedThings.of(text.tested());
        assertThat(words.split(", (?!partly)| and ", -1)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aFindingKeepsToThreeFiguresASentence() {
        assertThat(ShortFinding.of(
                        "Chad backed 1 of 21 texts on coercion (absent from 5, no support), mean over 2 texts "
                                + "−0.25 on a scale of −1 to +1, 2011–2024. Mali backed 3 of 4. Peru backed 1."))
                .isEqualTo("Chad backed 1 of 21 texts on coercion. Mali backed 3 of 4.");
        assertThat(
                        ShortFinding.of(
                                "Chad backed Mali on 1 of 1 text, 2008, against it on none; on the latest, of 2008-03-14, yes."))
                .isEqualTo("Chad backed Mali on 1 of 1 text, 2008, against it on none.");
        assertThat(ShortFinding.of("")).isEmpty();
        assertThat(ShortFinding.of("No data.")).isEqualTo("No data.");
    }

    @Test
    void wordsCutOutOfAClauseShowIt() {
        for (Claim claim : text.tested()) {
            assertThat(Quotes.of(text, claim.said()))
                    .startsWith("“")
                    .endsWith("”")
                    .contains(text.words(claim.said()));
        }
    }
}
