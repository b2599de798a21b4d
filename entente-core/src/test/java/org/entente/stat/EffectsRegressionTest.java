package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class EffectsRegressionTest {
    private static final int STATES = 12;

    private static double[] wave(int k) {
        double[] values = new double[PairIndex.count(STATES)];
        Arrays.setAll(values, pair -> Math.sin(1.7 * (pair + 1) * (k + 1)) + 0.3 * Math.cos(0.9 * pair + k));
        return values;
    }

    private static boolean[] some() {
        boolean[] pairs = new boolean[PairIndex.count(STATES)];
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] = pair % 7 != 3;
        }
        return pairs;
    }

    /**
     * Expected values by numpy 2, one regression on 12 dummies (1 in both states' columns) and the covariates:
     *
     * <pre>
     * w = lambda k: np.array([np.sin(1.7*(p+1)*(k+1)) + .3*np.cos(.9*p+k) for p in range(66)])
     * keep = [p for p in range(66) if p % 7 != 3]; pr = [(i,j) for i in range(12) for j in range(i+1,12)]
     * D = np.array([[(s in pr[p])*1. for s in range(12)] for p in keep])
     * X = np.column_stack([D] + [w(k)[keep] for k in (1,2,3)]); y = w(0)[keep]
     * b = np.linalg.lstsq(X, y, rcond=None)[0]; e = y - X@b
     * e0 = y - D@np.linalg.lstsq(D, y, rcond=None)[0]; print(b[12:], e[[0,10,50]], 1 - e@e/(e0@e0))
     * </pre>
     */
    @Test
    void agreesWithOneRegressionOnDummies() {
        EffectsRegression design = EffectsRegression.over(STATES, some(), new double[][] {wave(1), wave(2), wave(3)});
        EffectsRegression.Fit fit = design.fit(wave(0));

        assertThat(fit.coefficients())
                .containsExactly(
                        new double[] {-0.014739232761383614, -0.09294645183887464, -0.1145261761572367}, within(1e-10));
        assertThat(fit.residuals()[12]).isCloseTo(-0.3800154229393977, within(1e-10));
        assertThat(fit.residuals()[58]).isCloseTo(-0.018243344338666256, within(1e-10));
        assertThat(fit.within()).isCloseTo(0.022620635172496573, within(1e-10));
    }

    @Test
    void aCovariateThatIsTheSameForAllPairsHasNoCoefficient() {
        double[] same = new double[PairIndex.count(STATES)];
        Arrays.fill(same, 2);
        double[] twice = Arrays.stream(wave(1)).map(value -> 2 * value + 1).toArray();
        EffectsRegression design = EffectsRegression.over(STATES, some(), new double[][] {same, wave(1), twice});
        EffectsRegression.Fit fit = design.fit(wave(0));
        EffectsRegression.Fit alone =
                EffectsRegression.over(STATES, some(), new double[][] {wave(1)}).fit(wave(0));

        assertThat(fit.coefficients()[0]).isNaN();
        assertThat(fit.coefficients()[2]).isNaN();
        assertThat(fit.coefficients()[1]).isCloseTo(alone.coefficients()[0], within(1e-10));
        assertThat(fit.within()).isCloseTo(alone.within(), within(1e-12));
    }

    @Property(tries = 50)
    void residualsAreOrthogonalToStatesAndCovariates(
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 3) int covariates) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] x = new double[covariates][PairIndex.count(STATES)];
        for (double[] row : x) {
            Arrays.setAll(row, pair -> random.nextDouble());
        }
        double[] y = new double[PairIndex.count(STATES)];
        Arrays.setAll(y, pair -> random.nextDouble());
        boolean[] pairs = some();
        EffectsRegression.Fit fit = EffectsRegression.over(STATES, pairs, x).fit(y);
        double[] ofStates = new double[STATES];
        double[] ofCovariates = new double[covariates];
        int[] firsts = PairIndex.firsts(STATES);
        int[] seconds = PairIndex.seconds(STATES);
        for (int pair = 0; pair < pairs.length; pair++) {
            assertThat(Double.isNaN(fit.residuals()[pair])).isEqualTo(!pairs[pair]);
            if (pairs[pair]) {
                ofStates[firsts[pair]] += fit.residuals()[pair];
                ofStates[seconds[pair]] += fit.residuals()[pair];
                for (int k = 0; k < covariates; k++) {
                    ofCovariates[k] += fit.residuals()[pair] * x[k][pair];
                }
            }
        }
        assertThat(ofStates).containsExactly(new double[STATES], within(1e-9));
        assertThat(ofCovariates).containsExactly(new double[covariates], within(1e-9));
        assertThat(fit.within()).isBetween(0.0, 1.0);
    }
}
