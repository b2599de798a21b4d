package org.entente.measure.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.measure.Slice;
import org.entente.synthetic.SyntheticWorld;
import org.junit.jupiter.api.Test;

class PointDistanceTest {
    private static final IdealPointData DATA = IdealPointData.of(
            SyntheticWorld.withDefaults(5).record(2, 20, 70, 140, 160, 200, 220, 255, 260, 290),
            Slice.everything(),
            IdealPointModel.PROPER);
    private static final IdealPointRun RUN = new IdealPointRuns(null, IdealPointProgress.NONE)
            .get(DATA, IdealPointOptions.of(IdealPointModel.PROPER, IdealPointMethod.FAST));

    private static int row(int ccode, int nth) {
        return DATA.votes().stateStart()[java.util.Arrays.binarySearch(DATA.ccodes(), ccode)] + nth;
    }

    @Test
    void inOneSessionItIsThatOfThePair() {
        PairPosition pair = RUN.pair(row(2, 0), row(220, 0));
        PointDistance distance = RUN.distance(new int[] {row(2, 0)}, new int[] {row(220, 0)});
        assertThat(distance).isEqualTo(new PointDistance(pair.distance(), pair.distanceLo(), pair.distanceHi()));
        assertThat(distance.median()).isBetween(distance.lo(), distance.hi());
    }

    /** Counted anew: the mean of both sessions' distances in every draw. */
    @Test
    void overSessionsItIsTheirMeanDrawByDraw() {
        int[] ones = {row(2, 0), row(2, 1)};
        int[] others = {row(220, 0), row(220, 1)};
        PointDraws draws = RUN.estimate().draws();
        double[] means = new double[draws.count()];
        for (int draw = 0; draw < means.length; draw++) {
            double first = Math.abs(draws.of(ones[0])[draw] - draws.of(others[0])[draw]);
            double second = Math.abs(draws.of(ones[1])[draw] - draws.of(others[1])[draw]);
            means[draw] = (first + second) / 2;
        }
        java.util.Arrays.sort(means);
        double middle = (means[means.length / 2 - 1] + means[means.length / 2]) / 2;
        assertThat(RUN.distance(ones, others).median()).isCloseTo(middle, within(1e-6));
    }

    @Test
    void overNoSessionThereIsNone() {
        assertThat(RUN.distance(new int[0], new int[0]).median()).isNaN();
    }
}
