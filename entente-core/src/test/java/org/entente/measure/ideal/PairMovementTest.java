package org.entente.measure.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.entente.measure.Slice;
import org.entente.measure.ideal.PairMovement.Path;
import org.entente.record.BuiltInRecord;
import org.entente.stat.Percentile;
import org.entente.stat.ideal.Identification;
import org.entente.stat.ideal.Items;
import org.junit.jupiter.api.Test;

/** Movements of rows 0 and 1 to rows 2 and 3, at positions that are set by hand. */
class PairMovementTest {
    private static final IdealPointData DATA =
            IdealPointData.of(BuiltInRecord.load(), Slice.everything().withSessions(72, 72), IdealPointModel.PROPER);
    private static final Path FIRST = new Path(0, 2);
    private static final Path SECOND = new Path(1, 3);
    private static final double LEVEL = 0.9;

    private static IdealPointRun run(double[] mean, double noise, int draws) {
        Random random = new Random(5);
        float[][] rows = new float[draws == 0 ? 0 : mean.length][draws];
        for (int row = 0; row < rows.length; row++) {
            for (int draw = 0; draw < draws; draw++) {
                rows[row][draw] = (float) (mean[row] + noise * random.nextGaussian());
            }
        }
        double[] none = new double[0];
        IdealPointFit fit = new IdealPointFit(1, true, 0, 0, Double.NaN, Double.NaN, new Identification(0, 1));
        IdealPointEstimate estimate = new IdealPointEstimate(
                mean, none, none, mean, none, new Items(none, none, none), new PointDraws.InMemory(rows), fit);
        return new IdealPointRun(DATA, IdealPointOptions.of(IdealPointModel.PROPER, IdealPointMethod.FAST), estimate);
    }

    @Test
    void towardsTheOtherIsAboveZeroWhicheverSideItStoodOn() {
        IdealPointRun run = run(new double[] {-1, 1, -0.4, 1.2}, 0.01, 200);
        PairMovement movement = PairMovement.of(run, FIRST, SECOND, LEVEL);
        assertThat(movement.first().value()).isCloseTo(0.6, within(1e-12));
        assertThat(movement.second().value()).isCloseTo(-0.2, within(1e-12));
        assertThat(movement.sum()).isCloseTo(0.8, within(1e-12));
        assertThat(movement.total().value()).isCloseTo(0.8, within(0.01));
        assertThat(movement.shareOfFirst().value()).isCloseTo(0.75, within(1e-12));
        assertThat(movement.first().lo()).isBetween(0.55, 0.6);
        assertThat(movement.first().hi()).isBetween(0.6, 0.65);
        assertThat(movement.told()).isTrue();
    }

    @Test
    void theConverseChangesPlaces() {
        IdealPointRun run = run(new double[] {-1, 1, -0.4, 1.2}, 0.2, 200);
        PairMovement one = PairMovement.of(run, FIRST, SECOND, LEVEL);
        PairMovement other = PairMovement.of(run, SECOND, FIRST, LEVEL);
        assertThat(other.first()).isEqualTo(one.second());
        assertThat(other.second()).isEqualTo(one.first());
        assertThat(other.totalError()).isCloseTo(one.totalError(), within(1e-9));
        assertThat(other.shareOfFirst().value())
                .isCloseTo(1 - one.shareOfFirst().value(), within(1e-12));
        assertThat(other.shareOfFirst().lo()).isCloseTo(1 - one.shareOfFirst().hi(), within(1e-6));
    }

    @Test
    void aMovementUnderTwiceItsErrorIsNotTold() {
        double[] still = {-1, 1, -0.95, 0.95};
        assertThat(PairMovement.of(run(still, 0.2, 400), FIRST, SECOND, LEVEL).told())
                .isFalse();
        assertThat(PairMovement.of(run(still, 0.001, 400), FIRST, SECOND, LEVEL).told())
                .isTrue();
    }

    @Test
    void theMovementOfBothLiesAmidItsDraws() {
        PairMovement movement = PairMovement.of(run(new double[] {-1, 1, -1, 1}, 0.2, 400), FIRST, SECOND, LEVEL);
        PairMovement.Figure total = movement.total();
        assertThat(movement.sum()).isZero();
        assertThat(total.lo()).isGreaterThan(0.05);
        assertThat(total.value()).isBetween(0.3, 0.6).isBetween(total.lo() + 0.1, total.hi() - 0.1);
    }

    @Test
    void withoutDrawsThereIsNeitherIntervalNorShare() {
        PairMovement movement = PairMovement.of(run(new double[] {-1, 1, 0, 1}, 0, 0), FIRST, SECOND, LEVEL);
        assertThat(movement.first().value()).isEqualTo(1);
        assertThat(movement.first().lo()).isNaN();
        assertThat(movement.told()).isFalse();
    }

    @Test
    void statesThatDidNotMoveHaveNoShare() {
        PairMovement movement = PairMovement.of(run(new double[] {-1, 1, -1, 1}, 0, 10), FIRST, SECOND, LEVEL);
        assertThat(movement.total().value()).isZero();
        assertThat(movement.told()).isFalse();
    }

    @Test
    void allPairsAreCountedEachWay() {
        double[] mean = {-1, 1, -0.4, 1.2, 0, 0.1};
        Percentile all = PairMovement.all(run(mean, 0, 1), new Path[] {FIRST, SECOND, new Path(4, 5)});
        assertThat(all.size()).isEqualTo(6);
        assertThat(Arrays.stream(all.sorted()).map(Math::abs).sum()).isCloseTo(2 * (0.6 + 0.2 + 0.1), within(1e-9));
    }
}
