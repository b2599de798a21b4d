package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.entente.claim.Words.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static Optional<Quantity> of(String sentence) {
        Draft draft = Analyses.draft(sentence, "voting_together", "verb\tvote\twho=subj+with");
        return Numbers.of(draft, 0, draft.sentence().tokens().size());
    }

    @ParameterizedTest
    @CsvSource({
        "France votes with Russia in 27 ballots., 27, ballots, 0.5, false",
        "France votes with Russia in 27.5 per cent of cases., 27.5, percent, 0.05, false",
        "France votes with Russia in about 40 percent of cases., 40, percent, 1, true",
        "France has voted with Russia for four decades., 40, years, 5, false",
        "France votes with Russia on three million barrels., 3000000, barrels, 500000, false",
    })
    void aNumberCountsWhatFollowsIt(String sentence, double value, String unit, double tolerance, boolean about) {
        Quantity number = of(sentence).orElseThrow();
        assertThat(number.value()).isCloseTo(value, within(1e-9));
        assertThat(number.unit()).isEqualTo(unit);
        assertThat(number.tolerance()).isCloseTo(tolerance, within(1e-9));
        assertThat(number.about()).isEqualTo(about);
    }

    @Test
    void twoThirdsAreAShare() {
        assertThat(of("France votes with Russia in two thirds of all ballots.")
                        .orElseThrow()
                        .value())
                .isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void yearsAndNothingAreNoNumbers() {
        assertThat(of("France voted with Russia in 2013.")).isEmpty();
        assertThat(of("France votes with Russia.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France votes with Russia after his February 15 visit.",
                "France votes with Russia at the 15 March talks.",
                "France votes with Russia at the March 14 and 15 talks.",
                "France votes with Russia on the 15th.",
            })
    void daysAreNoNumbers(String sentence) {
        assertThat(of(sentence)).isEmpty();
    }

    @Test
    void aNumberOfThingsBehindAMonthCounts() {
        assertThat(of("France voted with Russia in February 15 times."))
                .hasValueSatisfying(number -> assertThat(number.value()).isEqualTo(15));
    }
}
