package org.entente.claim.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Proposition;
import org.entente.claim.Tense;
import org.entente.claim.Testing;
import org.entente.claim.Words;
import org.entente.claim.type.Stated;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.tie.Layers;
import org.junit.jupiter.api.Test;

class ClaimWindowTest {
    private static Testing on(String day) {
        return new Testing(Stated.evidence(BuiltInRecord.load(), TieRecord.builtIn()), LocalDate.parse(day));
    }

    private static ClaimWindow of(Stated said, String day) {
        return ClaimWindow.of(said.proposition(), on(day)).orElseThrow();
    }

    @Test
    void unsaidAreTheLastSevenFullYearsBeforeTheText() {
        assertThat(of(Stated.that("trend"), "2016-06-01").label()).isEqualTo("2009–2015");
        assertThat(of(Stated.that("trend"), "2015-12-31").label()).isEqualTo("2009–2015");
        assertThat(of(Stated.that("trend"), "2026-02-16").label())
                .as("the record goes on into 2025")
                .isEqualTo("2018–2024");
    }

    @Test
    void namedYearsEndWithTheTextAtTheLatest() {
        ClaimWindow since = of(Stated.that("trend").since(2008), "2016-06-01");
        assertThat(since.label()).isEqualTo("2008–2015");
        assertThat(since.named()).isFalse();
        ClaimWindow over = of(Stated.that("trend").in(2010, 2012), "2016-06-01");
        assertThat(over.label()).isEqualTo("2010–2012");
        assertThat(over.named()).isTrue();
        assertThat(of(Stated.that("trend").in(2012, 2020), "2016-06-01").label())
                .isEqualTo("2012–2015");
        assertThat(ClaimWindow.of(Stated.that("trend").in(2018, 2020).proposition(), on("2016-06-01")))
                .isEmpty();
    }

    @Test
    void yearsThatAreCountedOfWhatHasBeenSoAreItsWindow() {
        Words four = new Words(
                0,
                false,
                Words.Hedge.NONE,
                "",
                Optional.of(new Words.Quantity(4, "years", 0.5, false)),
                List.of(),
                List.of());
        Proposition perfect =
                Stated.that("isolated").words(four).tense(Tense.PERFECT).proposition();
        assertThat(ClaimWindow.of(perfect, on("2016-06-01")).orElseThrow().label())
                .isEqualTo("2012–2015");
    }

    @Test
    void aChangeIsMeasuredBetweenTwoBlocks() {
        assertThat(ClaimWindow.years(2009, 2015, false).blocks())
                .extracting(ClaimWindow::label)
                .containsExactly("2002–2008", "2009–2015");
        assertThat(ClaimWindow.years(2014, 2015, false).blocks())
                .extracting(ClaimWindow::label)
                .containsExactly("2012–2013", "2014–2015");
        assertThat(ClaimWindow.years(1991, 2015, false).blocks())
                .extracting(ClaimWindow::label)
                .containsExactly("1991–1997", "2009–2015");
        assertThat(ClaimWindow.years(2009, 2015, false).shortBlocks())
                .extracting(ClaimWindow::label)
                .containsExactly("2006–2010", "2011–2015");
        assertThat(ClaimWindow.years(2014, 2015, false).shortBlocks()).isEmpty();
    }

    @Test
    void aStateIsItselfSinceItTookItsPlace() {
        assertThat(ClaimWindow.sinceSuccession(
                                on("2020-01-01"), Stated.state("SRB").ccode())
                        .from())
                .isEqualTo("2006-06-03");
        assertThat(ClaimWindow.sinceSuccession(
                                on("2020-01-01"), Stated.state("AZE").ccode())
                        .from())
                .isEqualTo("1991-12-26");
        assertThat(ClaimWindow.sinceSuccession(
                                on("2020-01-01"), Stated.state("BRA").ccode())
                        .fromYear())
                .isEqualTo(1945);
    }

    @Test
    void aLayerThatEndsLongBeforeIsStaleThenExpired() {
        Testing testing = on("2016-06-01");
        ClaimWindow present = ClaimWindow.present(testing);
        assertThat(Reach.through(2014, present, testing, 140).stale()).isFalse();
        assertThat(Reach.through(2012, present, testing, 140).stale()).isTrue();
        assertThat(Reach.through(2012, present, testing, 140).expired()).isFalse();
        assertThat(Reach.through(2005, present, testing, 140).expired()).isTrue();
        assertThat(Reach.through(2005, ClaimWindow.years(2001, 2004, true), testing, 140)
                        .expired())
                .as("nothing is too old for what was")
                .isFalse();
        assertThat(Reach.through(2010, ClaimWindow.present(on("2012-01-01")), on("2012-01-01"), 625)
                        .expired())
                .as("Sudan parted in 2011, and is still Sudan")
                .isFalse();
    }

    @Test
    void aMissingLayerSaysWhatWouldFillIt() {
        Testing testing = on("2016-06-01");
        LayerYear trade = LayerYear.of(Layers.TRADE, ClaimWindow.present(testing), testing, 140);
        assertThat(trade.missing().orElseThrow().words())
                .contains("no data on trade")
                .contains("entente import");
    }
}
