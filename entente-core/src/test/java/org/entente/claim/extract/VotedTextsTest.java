package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.cases.CaseRegistry;
import org.entente.claim.Window;
import org.entente.record.BuiltInRecord;
import org.entente.vote.RollCall;
import org.junit.jupiter.api.Test;

/** A/RES/62/243 was adopted on 14 March 2008 by 39 votes to 7 with 100 abstentions (UN press release GA/10693). */
class VotedTextsTest {
    private static final VotedTexts TEXTS = VotedTexts.of(BuiltInRecord.load(), CaseRegistry.builtIn());
    private static final LocalDate DAY = LocalDate.of(2008, 3, 14);

    private static String symbol(Optional<RollCall> found) {
        return found.map(RollCall::symbol).orElse("");
    }

    private static String tally(LocalDate date, int... numbers) {
        return symbol(TEXTS.tally(numbers, Window.UNSAID, date));
    }

    @Test
    void aTallyNamesATextOfTheLastYears() {
        assertThat(tally(LocalDate.of(2008, 6, 1), 39, 7)).isEqualTo("A/RES/62/243");
        assertThat(tally(LocalDate.of(2008, 6, 1), 39, 7, 100)).isEqualTo("A/RES/62/243");
        assertThat(tally(LocalDate.of(1950, 6, 1), 39, 7)).isEmpty();
    }

    @Test
    void daysSaidReachFurtherBack() {
        Window days = new Window(Optional.of(DAY), Optional.of(DAY), "on 14 March 2008");
        assertThat(symbol(TEXTS.tally(new int[] {39, 7}, days, LocalDate.of(2020, 1, 1))))
                .isEqualTo("A/RES/62/243");
    }

    @Test
    void anotherTallyNamesNothing() {
        assertThat(tally(LocalDate.of(2008, 6, 1), 39, 7, 99)).isEmpty();
    }

    @Test
    void aCaseAndItsDaysNameATextIfItIsTheOnlyOne() {
        assertThat(symbol(TEXTS.only(List.of("AZE_NK"), DAY, DAY))).isEqualTo("A/RES/62/243");
        assertThat(symbol(TEXTS.only(List.of("UKR_RUS"), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))))
                .isEmpty();
        assertThat(TEXTS.only(List.of(), DAY, DAY)).isEmpty();
    }

    @Test
    void aLikeTextIsThatOfAnotherYearOnTheSameMatter() {
        RollCall embargo = TEXTS.symbol("A/RES/79/7").orElseThrow();
        assertThat(symbol(TEXTS.like(embargo, -1))).isEqualTo("A/RES/78/7");
        assertThat(TEXTS.like(embargo, -60)).isEmpty();
    }
}
