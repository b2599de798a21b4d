package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class DrawDistributionTest {
    private static final int STATES = 60;
    private final Agenda agenda = Agenda.random(STATES, 25, 3, 5, 21).seldomThere(0, 3);
    private final FamilyTables tables = agenda.tables(AbsencePolicy.EXCLUDE);
    private final FamilyDraws draws = FamilyDraws.of(25, 300, 1);
    private final PairDraws agreement = PairDraws.of(tables, draws, TableMeasure.AGREEMENT);
    private final boolean[] reference = reference();

    private boolean[] reference() {
        int[] n = agenda.cells(AbsencePolicy.EXCLUDE).n();
        boolean[] set = new boolean[n.length];
        for (int pair = 0; pair < n.length; pair++) {
            set[pair] = n[pair] >= 3;
        }
        return set;
    }

    @Test
    void levelsOfEveryDrawAreThoseOfAFitToTheDrawsValues() {
        DrawDistribution distribution = DrawDistribution.withEffects(agreement, reference);
        double[][] values = agreement.values(PairList.all(STATES));
        boolean someMissing = false;
        for (int draw = 0; draw < 300; draw += 37) {
            double[] ofDraw = new double[values.length];
            boolean[] present = new boolean[values.length];
            for (int pair = 0; pair < values.length; pair++) {
                ofDraw[pair] = values[pair][draw];
                present[pair] = reference[pair] && !Double.isNaN(ofDraw[pair]);
                someMissing |= reference[pair] && !present[pair];
            }
            double[] direct = RelativeAffinity.over(STATES, present).fit(ofDraw).levels();
            for (int state = 0; state < STATES; state++) {
                assertThat((double) distribution.levels().ofDraw(draw)[state]).isCloseTo(direct[state], within(1e-6));
            }
        }
        assertThat(someMissing).isTrue();
    }

    @Test
    void percentilesAreThoseOfTheDrawsReferencePairs() {
        DrawDistribution distribution = DrawDistribution.withEffects(agreement, reference);
        double[][] values = agreement.values(PairList.all(STATES));
        double[][] residuals = new double[values.length][];
        PairList all = PairList.all(STATES);
        for (int pair = 0; pair < values.length; pair++) {
            residuals[pair] = distribution.residuals(all.first(pair), all.second(pair), values[pair]);
        }
        for (int draw = 0; draw < 250; draw += 49) {
            assertClose(distribution.values(), values, draw);
            assertClose(distribution.residuals(), residuals, draw);
        }
    }

    private void assertClose(PercentileTable table, double[][] values, int draw) {
        double[] ofDraw = new double[values.length];
        Arrays.setAll(ofDraw, pair -> values[pair][draw]);
        Percentile exact = Percentile.among(ofDraw, reference);
        assertThat(table.sizes()[draw]).isEqualTo(exact.size());
        for (int pair = 0; pair < values.length; pair += 17) {
            if (reference[pair] && !Double.isNaN(ofDraw[pair])) {
                assertThat(table.percentile(draw, ofDraw[pair])).isCloseTo(exact.of(ofDraw[pair]), within(0.15));
            }
        }
    }

    @Test
    void aTableOfManyValuesIsOffByAtMostAFewHundredthsOfAPoint() {
        Random random = new Random(1);
        float[] values = new float[18_500];
        for (int k = 0; k < values.length; k++) {
            values[k] = (float) (k % 5 == 0 ? 1 : Math.rint(random.nextGaussian() * 300) / 6000 + 0.7);
        }
        PercentileTable table = PercentileTable.ofDraws(1);
        table.enter(0, values);
        double[] wide = new double[values.length];
        Arrays.setAll(wide, k -> values[k]);
        Percentile exact = Percentile.among(wide);
        for (double value : wide) {
            assertThat(table.percentile(0, value)).isCloseTo(exact.of(value), within(0.05));
        }
        PercentileTable again = PercentileTable.of(table.knots(), table.sizes());
        assertThat(again.percentile(0, 0.7)).isEqualTo(table.percentile(0, 0.7));
        assertThat(table.percentile(0, Double.NaN)).isNaN();
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        DrawDistribution many = DrawDistribution.withEffects(agreement, reference);
        ForkJoinPool single = new ForkJoinPool(1);
        DrawDistribution one = single.submit(() -> DrawDistribution.withEffects(agreement, reference))
                .get();
        single.shutdown();
        assertThat(one.levels().byState()).isEqualTo(many.levels().byState());
        assertThat(one.residuals().knots()).isDeepEqualTo(many.residuals().knots());
        assertThat(one.values().knots()).isDeepEqualTo(many.values().knots());
    }

    @Test
    void allIntervalsAreThoseOfOnePairAtATime() {
        double[] values = TableMeasure.AGREEMENT.of(agenda.cells(AbsencePolicy.EXCLUDE));
        int[] families = tables.jointFamilies(PairList.all(STATES));
        DrawDistribution distribution = DrawDistribution.withEffects(agreement, reference);
        AllIntervals all = AllIntervals.of(agreement, distribution, values, reference, families, 0.9);
        int pair = PairIndex.of(4, 11, STATES);
        double[] ofPair = agreement.values(PairList.of(STATES, pair))[0];
        Interval interval = Intervals.of(TableMeasure.AGREEMENT, values[pair], ofPair, families[pair], 0.9);
        assertThat(all.lo()[pair]).isEqualTo(interval.low());
        assertThat(all.hi()[pair]).isEqualTo(interval.high());
        double[] residuals =
                RelativeAffinity.over(STATES, reference).fit(values).residuals(values, reference);
        AllIntervals net = AllIntervals.ofResiduals(agreement, distribution, residuals, families, 0.9);
        for (int p = 0; p < residuals.length; p++) {
            if (!Double.isNaN(net.lo()[p])) {
                assertThat(net.lo()[p]).isLessThanOrEqualTo(net.hi()[p]);
                assertThat(net.percentileLo()[p]).isBetween(0.0, net.percentileHi()[p]);
            }
        }
    }
}
