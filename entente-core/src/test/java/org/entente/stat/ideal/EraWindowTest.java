package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.stat.SplitMix;
import org.junit.jupiter.api.Test;

/** The ratio of a move against the whole log posterior density, written down plainly, before and after it. */
class EraWindowTest {
    private static final PriorWorld WORLD =
            PriorWorld.draw(new PriorWorld.Size(7, 9, 5, 0.2, 0.4), 0.4, new SplitMix(5, 0));

    private final ChainState state =
            new ChainState(WORLD.votes().rows(), WORLD.votes().items());
    private final EraWindow window = new EraWindow(WORLD.votes(), new VoteLayout(WORLD.votes()), 1);

    EraWindowTest() {
        System.arraycopy(WORLD.theta(), 0, state.theta, 0, state.theta.length);
        Items items = WORLD.items();
        System.arraycopy(items.discrimination(), 0, state.discrimination, 0, items.count());
        System.arraycopy(items.lower(), 0, state.lower, 0, items.count());
        System.arraycopy(items.upper(), 0, state.upper, 0, items.count());
        state.walk = 0.37;
    }

    @Test
    void theRatioIsThatOfTheWholeDensity() {
        int allowed = 0;
        for (int width : EraWindow.WIDTHS) {
            for (double place = 0.01; place < 1; place += 0.07) {
                window.place(width, place);
                allowed += check(1.3, 0) + check(0.8, 0) + check(1, 0.2) + check(1, -0.3);
            }
        }
        assertThat(allowed).isGreaterThan(100);
    }

    private int check(double factor, double shift) {
        double[] theta = state.theta.clone();
        double[] beta = state.discrimination.clone();
        double before = density();
        double ratio = window.ratio(state, factor, shift);
        window.move(state, factor, shift);
        double after = density();
        int rows = changed(theta, state.theta);
        int items = factor == 1 ? 0 : changed(beta, state.discrimination);
        double jacobian = factor == 1 ? 0 : (rows - items) * Math.log(factor);
        boolean allowed = ratio > Double.NEGATIVE_INFINITY;
        if (allowed) {
            assertThat(ratio).isCloseTo(after - before + jacobian, within(1e-6));
            double[] lower = state.lower.clone();
            assertThat(window.ratio(state, 1 / factor, -shift)).isCloseTo(-ratio, within(1e-9));
            assertThat(state.lower).isEqualTo(lower);
        }
        window.move(state, 1 / factor, -shift);
        assertThat(state.theta).usingComparatorWithPrecision(1e-12).containsExactly(theta);
        assertThat(state.discrimination).usingComparatorWithPrecision(1e-12).containsExactly(beta);
        return allowed ? 1 : 0;
    }

    private static int changed(double[] one, double[] other) {
        int changed = 0;
        for (int k = 0; k < one.length; k++) {
            changed += one[k] == other[k] ? 0 : 1;
        }
        return changed;
    }

    private double density() {
        OrdinalVotes votes = WORLD.votes();
        Items items = new Items(state.discrimination, state.lower, state.upper);
        double density = 0;
        int[] itemOf = votes.itemOf();
        for (int k = 0; k < itemOf.length; k++) {
            density += Math.log(items.probability(itemOf[k], state.theta[votes.rowOf()[k]], votes.choiceOf()[k]));
        }
        for (double beta : state.discrimination) {
            density -= beta * beta / 2;
        }
        for (int row = 0; row < state.theta.length; row++) {
            boolean first = row == votes.stateStart()[votes.stateOfRow()[row]];
            double change = state.theta[row] - (first ? 0 : state.theta[row - 1]);
            int gap = first ? 1 : votes.sessionOfRow()[row] - votes.sessionOfRow()[row - 1];
            double deviation = first ? 1 : state.walk;
            density -= change * change / (2 * deviation * deviation * gap);
        }
        return density;
    }
}
