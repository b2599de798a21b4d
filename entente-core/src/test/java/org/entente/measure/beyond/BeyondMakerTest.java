package org.entente.measure.beyond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.measure.FigureOptions;
import org.entente.measure.Measure;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.notice.Notices;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.PairIndex;
import org.entente.stat.residual.Decomposition;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.store.DerivedStore;
import org.entente.synthetic.SyntheticWorld;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeyondMakerTest {
    private static final int[] STATES = {
        2, 20, 70, 90, 100, 130, 140, 200, 210, 220, 230, 255, 290, 325, 345, 350, 365, 373, 500, 560, 600, 640, 651,
        666, 710, 740, 750, 800
    };
    private static final VoteRecord RECORD = SyntheticWorld.withDefaults(3)
            .withYears(2012, 6)
            .withTextsPerYear(40)
            .record(STATES);

    @TempDir
    private Path home;

    private static BeyondMaker maker(DerivedStore store, List<String> heard) {
        return new BeyondMaker(
                RECORD,
                StateRegistry.builtIn(),
                Slice.everything().settled(true).withYears(2014, 2014),
                FigureOptions.of(AbsencePolicy.EXCLUDE),
                store,
                heard::add);
    }

    private static Unit year(int year) {
        Slice slice = Slice.everything().settled(true).withYears(year, year);
        return Unit.of(RECORD, SliceMask.of(RECORD, slice), "");
    }

    @Test
    void widensAYearWithTooFewFamiliesByItsNeighbours() {
        BeyondWindow window =
                maker(new DerivedStore(home, new Notices()), new ArrayList<>()).window(year(2014));
        assertThat(window.widened()).isTrue();
        assertThat(window.enough()).isTrue();
        assertThat(window.unit().fromYear()).isEqualTo(2013);
        assertThat(window.unit().toYear()).isBetween(2014, 2015);
        assertThat(window.answers()).isTrue();
        assertThat(window.words())
                .startsWith("asked: 2014, " + window.asked().rollCalls() + " roll calls; rests on "
                        + window.unit().label())
                .endsWith(window.unit().rollCalls() + " roll calls");
    }

    /** Ten families of forty or so would be answered with twice as many others. */
    @Test
    void aPartOfAYearThatIsLessThanHalfOfItsWindowIsNotAnswered() {
        long[] few = new long[year(2014).mask().length];
        for (int r : Arrays.copyOf(SliceMask.indexes(year(2014).mask()), 10)) {
            few[r >>> 6] |= 1L << r;
        }
        BeyondWindow window =
                maker(new DerivedStore(home, new Notices()), new ArrayList<>()).window(Unit.of(RECORD, few, ""));
        assertThat(window.enough()).isTrue();
        assertThat(window.answers()).isFalse();
        assertThat(window.asked().rollCalls()).isEqualTo(10);
        assertThat(window.tooFew()).startsWith("too few families of texts in ").endsWith(", of 50 needed");
    }

    @Test
    void keepsWhatItEstimatedAndTakesObservedAlignmentApart() {
        DerivedStore store = new DerivedStore(home, new Notices());
        List<String> heard = new ArrayList<>();
        BeyondMaker maker = maker(store, heard);
        BeyondWindow window = maker.window(year(2014));
        BeyondFigures first = maker.figures(window);
        assertThat(heard).isNotEmpty();
        heard.clear();
        BeyondFigures again = maker.figures(window);
        assertThat(heard).isEmpty();
        double[] agreement =
                UnitFigures.of(RECORD, window.unit(), AbsencePolicy.EXCLUDE).values(Measure.AGREEMENT);
        int states = first.ccodes().length;
        for (int pair = 0; pair < PairIndex.count(states); pair++) {
            assertThat(Double.valueOf(again.agreement().error(pair)))
                    .isEqualTo(Double.valueOf(first.agreement().error(pair)));
            if (first.n()[pair] >= BeyondMaker.LEAST_VOTES) {
                Decomposition parts = first.agreement().decompose(pair, states);
                assertThat(parts.expected() + parts.residual()).isCloseTo(agreement[pair], within(1e-9));
                assertThat(first.agreement().error(pair)).isPositive();
            } else {
                assertThat(first.agreement().residual(pair)).isNaN();
            }
        }
    }

    @Test
    void givesIntervalsThatHoldWhatTheyAreOf() {
        BeyondMaker maker = maker(new DerivedStore(home, new Notices()), new ArrayList<>());
        BeyondFigures figures = maker.figures(maker.window(year(2014)));
        BeyondOutcome outcome = figures.agreement();
        for (int pair = 0; pair < figures.n().length; pair++) {
            if (!Double.isNaN(outcome.residual(pair))) {
                assertThat(outcome.percentile(pair))
                        .isBetween(outcome.percentileLow(pair), outcome.percentileHigh(pair));
            }
        }
        double[] lost = outcome.lostWithoutBlocs();
        assertThat(lost[0]).isBetween(lost[1], lost[2]);
    }

    @Test
    void findsPairsByEitherOrder() {
        BeyondMaker maker = maker(new DerivedStore(home, new Notices()), new ArrayList<>());
        BeyondFigures figures = maker.figures(maker.window(year(2014)));
        State serbia = StateRegistry.builtIn().get(345);
        int pair = figures.pair(373, serbia.ccode());
        assertThat(pair).isEqualTo(figures.pair(345, 373));
        assertThat(figures.first(pair)).isEqualTo(345);
        assertThat(figures.second(pair)).isEqualTo(373);
        assertThat(figures.pair(345, 345)).isEqualTo(-1);
        assertThat(figures.pair(345, 999)).isEqualTo(-1);
        assertThat(Arrays.stream(figures.ccodes())).hasSize(STATES.length);
    }
}
