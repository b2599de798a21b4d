package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.chart.Chart;
import org.entente.measure.Estimate;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.measure.beyond.BeyondMaker;
import org.entente.measure.beyond.BeyondOutcome;
import org.entente.measure.beyond.PairParts;
import org.entente.stat.AbsencePolicy;
import org.entente.state.StateRegistry;
import org.entente.synthetic.SyntheticWorld;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BeyondStepsTest {
    private static final int[] STATES = {
        2, 20, 70, 90, 100, 130, 140, 200, 210, 220, 230, 255, 290, 325, 345, 350, 365, 373, 500, 560, 600, 640, 651,
        666, 710, 740, 750, 800
    };
    private static final VoteRecord RECORD = SyntheticWorld.withDefaults(3)
            .withYears(2012, 6)
            .withTextsPerYear(40)
            .record(STATES);
    private static BeyondFigures figures;

    /** Not while the class is made: draws are heard from other threads. */
    @BeforeAll
    static void figures() {
        Slice slice = Slice.everything().settled(true);
        BeyondMaker maker = new BeyondMaker(
                RECORD,
                StateRegistry.builtIn(),
                slice,
                FigureOptions.of(AbsencePolicy.EXCLUDE),
                Kept.STORE,
                label -> {});
        figures = maker.figures(maker.window(Unit.of(RECORD, SliceMask.of(RECORD, slice.withYears(2014, 2015)), "")));
    }

    private static BeyondSteps steps(int a, int b) {
        PairParts parts = new PairParts(figures, StateRegistry.builtIn(), a, b, "one", "the other");
        return BeyondSteps.of(parts, figures.agreement(), "ONE", "OTH");
    }

    @Test
    void leadFromTheMeanOverExpectedToWhatWasObserved() {
        BeyondOutcome outcome = figures.agreement();
        int pair = figures.pair(373, 345);
        List<BeyondSteps.Step> steps = steps(373, 345).list();
        for (int k = 1; k < steps.size(); k++) {
            assertThat(steps.get(k).from()).isEqualTo(steps.get(k - 1).to());
        }
        BeyondSteps.Step residual = steps.get(steps.size() - 2);
        assertThat(residual.kind()).isEqualTo(BeyondSteps.Kind.RESIDUAL);
        assertThat(residual.from()).isCloseTo(outcome.expected(pair), within(1e-9));
        assertThat(residual.to() - residual.from()).isCloseTo(outcome.residual(pair), within(1e-9));
    }

    @Test
    void areTheSameSumInEitherOrderOfTheStates() {
        List<BeyondSteps.Step> one = steps(373, 345).list();
        List<BeyondSteps.Step> other = steps(345, 373).list();
        assertThat(one.get(one.size() - 1).to())
                .isCloseTo(other.get(other.size() - 1).to(), within(1e-12));
        assertThat(one.get(1).to() - one.get(1).from())
                .isCloseTo(other.get(2).to() - other.get(2).from(), within(1e-12));
    }

    @Test
    void aPairWithoutAnEffectIsDrawnWithoutAStrip() {
        BeyondOutcome outcome = figures.agreement();
        int pair = figures.pair(373, 345);
        Estimate none = outcome.estimate(-1, 0, List.of());
        Chart without = new BeyondChart(steps(373, 345), outcome, none).chart("parts", "finding", "", "");
        assertThat(without.panels()).hasSize(1);
        assertThat(without.data().rows()).hasSize(10);
        Estimate some = outcome.estimate(pair, figures.n()[pair], List.of());
        Chart with = new BeyondChart(steps(373, 345), outcome, some).chart("parts", "finding", "", "");
        assertThat(with.panels()).hasSize(some.hasInterval() ? 2 : 1);
    }
}
