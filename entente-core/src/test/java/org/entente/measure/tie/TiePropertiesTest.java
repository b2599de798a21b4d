package org.entente.measure.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/** What holds for any counts of any states. */
class TiePropertiesTest {
    private static final int YEAR = 2010;
    private static final int[] STATES = {Ties.USA, Ties.CANADA, Ties.FRANCE, Ties.SERBIA, Ties.AZERBAIJAN};

    private static final List<TieMeasure> MEASURES = List.of(
            TieMeasures.JOINT_ORGANISATIONS,
            TieMeasures.JOINT_ORGANISATIONS_EXPECTED,
            TieMeasures.JOINT_ORGANISATIONS_EXCESS,
            TieMeasures.JOINT_ORGANISATIONS_RATIO);

    @Provide
    Arbitrary<int[]> counts() {
        return Arbitraries.integers().between(0, 70).array(int[].class).ofSize(10);
    }

    private static TieFigures figures(int[] states, int[] counts) {
        List<Tie> rows = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < states.length; i++) {
            for (int j = i + 1; j < states.length; j++) {
                rows.add(Tie.number(
                        states[i], states[j], PackedDate.year(YEAR), PackedDate.year(YEAR), "", "", counts[next++]));
            }
        }
        return new Ties()
                .with("igo", Layers.JOINT_ORGANISATIONS, Ties.partial(YEAR, YEAR), rows.toArray(new Tie[0]))
                .figures();
    }

    @Property(tries = 25)
    void figuresOfAPairAreTheSameFromBothSidesAndPercentilesStayWithinTheirBounds(@ForAll("counts") int[] counts) {
        TieFigures figures = figures(STATES, counts);
        for (TieMeasure measure : MEASURES) {
            for (int i = 1; i < STATES.length; i++) {
                TieFigure figure = figures.figure(measure, STATES[0], STATES[i], YEAR);
                TieFigure turned = figures.figure(measure, STATES[i], STATES[0], YEAR);
                assertThat(turned.estimate()).isEqualTo(figure.estimate());
                if (figure.estimate().hasPercentile()) {
                    double half = 50.0 / figure.estimate().reference();
                    assertThat(figure.estimate().percentile()).isBetween(half - 1e-9, 100 - half + 1e-9);
                }
            }
        }
    }

    @Property(tries = 25)
    void whichStatesTheNumbersBelongToDoesNotMatter(@ForAll("counts") int[] counts) {
        int[] others = {Ties.AZERBAIJAN, Ties.SERBIA, Ties.USA, Ties.FRANCE, Ties.CANADA};
        TieFigures figures = figures(STATES, counts);
        TieFigures relabelled = figures(others, counts);
        for (TieMeasure measure : MEASURES) {
            TieFigure figure = figures.figure(measure, STATES[1], STATES[3], YEAR);
            TieFigure same = relabelled.figure(measure, others[1], others[3], YEAR);
            assertThat(same.defined()).isEqualTo(figure.defined());
            if (figure.defined()) {
                assertThat(same.value()).isCloseTo(figure.value(), within(1e-6));
            }
        }
    }
}
