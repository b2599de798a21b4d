package org.entente.claim.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Topic;
import org.entente.claim.Verdict;
import org.entente.claim.Why;
import org.entente.construct.Evidence;
import org.entente.source.InputRefused;
import org.entente.source.TieReadings;
import org.entente.source.cowtrade.CowTrade;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceTest {
    private static Said said(String state, String date, String... indicators) {
        Said said = Said.of("performance", date).who(state);
        for (String indicator : indicators) {
            said.on(Topic.Kind.INDICATOR, indicator, indicator);
        }
        return said;
    }

    /**
     * Changes of v2x_polyarchy from the mean of one block of seven years to that of the next, and their places among all
     * countries of vdem_v15_core_indices.csv.gz, by Python: Serbia to 2019 −.2086 and 1.4, Azerbaijan to 2011 −.0244 and
     * 13.8. The record leaves out the few countries that were no states.
     */
    @ParameterizedTest
    @CsvSource({"SRB, 2020-01-01, -0.2086, 1.4", "AZE, 2012-02-16, -0.0244, 13.8"})
    void blocksAreCompared(String state, String date, double change, double percentile) {
        Indicator named = said(state, date, "democracy").first();

        assertThat(named.estimate().orElseThrow().value()).isCloseTo(change, within(1e-4));
        assertThat(named.estimate().orElseThrow().percentile()).isCloseTo(percentile, within(1.0));
        assertThat(named.standing()).isEqualTo(Standing.O);
        assertThat(named.layer()).isEqualTo("regime");
    }

    /** Serbia from 2000 to 2008, the same way: +.270, place 94.6 of 177 countries. */
    @Test
    void yearsThatAreNamedAreCompared() {
        Indicator named =
                said("345", "2020-01-01", "democracy").years(2000, 2008).first();

        assertThat(named.estimate().orElseThrow().value()).isCloseTo(0.270, within(1e-9));
        assertThat(named.estimate().orElseThrow().percentile()).isCloseTo(94.6, within(1.5));
        assertThat(named.standing()).isEqualTo(Standing.C);
        assertThat(named.fragile()).isTrue();
    }

    /** Azerbaijan's trade from 2000 to 2009 grew by 7.138, place 96.2 of 171, by Python from cow_trade_sy.csv. */
    @Test
    void amountsAreComparedByTheirRatio() throws InputRefused {
        Evidence trade = Worlds.of(TieReadings.shared(new CowTrade(), "cow_trade_sy.csv"));
        Indicator named = said("AZE", "2012-02-16", "trade")
                .years(2000, 2009)
                .against(trade)
                .first();

        assertThat(Math.exp(named.estimate().orElseThrow().value())).isCloseTo(7.138354, within(1e-6));
        assertThat(named.estimate().orElseThrow().percentile()).isCloseTo(96.1988, within(1e-4));
        assertThat(named.estimate().orElseThrow().reference()).isEqualTo(171);
        assertThat(named.standing()).isEqualTo(Standing.C);
    }

    @Test
    void oneThatFallsIsEnoughAgainstAndOneUnknownKeepsItMixed() {
        assertThat(said("SRB", "2020-01-01", "democracy", "growth").standing()).isEqualTo(Standing.O);
        Indicator partly = said("345", "2020-01-01", "democracy", "growth")
                .years(2000, 2008)
                .first();
        assertThat(partly.why()).isEqualTo(Why.PARTIAL);
        assertThat(partly.sentence()).contains("Growth is in no source that this product can read");
    }

    @Test
    void whatIsNotNamedOrNotInTheStoreIsNotTested() {
        assertThat(said("SRB", "2020-01-01").first().why()).isEqualTo(Why.NONE_DECLARED);
        Indicator growth = said("SRB", "2020-01-01", "growth").first();
        assertThat(growth.why()).isEqualTo(Why.NO_DATA);
        assertThat(said("SRB", "2020-01-01", "growth").judged().everything().verdict())
                .isEqualTo(Verdict.NOT_TESTABLE);
        assertThat(said("SRB", "2020-01-01", "power").first().sentence()).contains("entente import cow-nmc");
    }

    /** Three of seven years are not enough for a mean; a value of nothing has no ratio. */
    @Test
    void missingYearsAreNotZero() {
        Tie[] rows = new Tie[14];
        for (int year = 0; year < 14; year++) {
            rows[year] = Tie.ofYear(year < 4 ? 2 : 345, 0, 2001 + year, "milex", 1 + year);
        }
        Evidence few = Worlds.of(Worlds.table(Layers.CAPABILITY, new Coverage(2001, 2014, false, ""), rows));
        assertThat(said("SRB", "2015-06-01", "military spending")
                        .against(few)
                        .first()
                        .why())
                .isEqualTo(Why.NO_DATA);
    }
}
