package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.entente.stat.DrawDistribution;
import org.entente.stat.DrawLevels;
import org.entente.stat.PercentileTable;
import org.junit.jupiter.api.Test;

class DistributionFormatTest {
    private static final DrawDistribution SOME = new DrawDistribution(
            DrawLevels.of(new float[][] {{0.25f, Float.NaN, -1}, {0.5f, 0, 1}}),
            PercentileTable.of(new short[][] {{-3, 7, 9}, {}}, new int[] {3, 0}),
            PercentileTable.of(new short[][] {{1}}, new int[] {1}));

    @Test
    void whatIsWrittenIsReadAgain() {
        DrawDistribution read =
                DistributionFormat.read(DistributionFormat.write(SOME)).orElseThrow();
        assertThat(read.levels().draws()).isEqualTo(2);
        assertThat(read.levels().ofDraw(1)).containsExactly(0.5f, 0, 1);
        assertThat(read.levels().ofState(1)).containsExactly(Float.NaN, 0);
        assertThat(read.values().knots()).isDeepEqualTo(SOME.values().knots());
        assertThat(read.values().sizes()).isEqualTo(SOME.values().sizes());
        assertThat(read.residuals().knots()).isDeepEqualTo(SOME.residuals().knots());
        assertThat(read.residuals().sizes()).isEqualTo(SOME.residuals().sizes());
    }

    @Test
    void aDistributionWithoutEffectsHasNoLevels() {
        PercentileTable none = PercentileTable.of(new short[0][], new int[0]);
        DrawDistribution alone = new DrawDistribution(DrawLevels.NONE, SOME.values(), none);
        DrawDistribution read =
                DistributionFormat.read(DistributionFormat.write(alone)).orElseThrow();
        assertThat(read.levels().draws()).isZero();
        assertThat(read.residuals().draws()).isZero();
    }

    @Test
    void bytesCutShortAreAsGoodAsNone() {
        byte[] whole = DistributionFormat.write(SOME);
        for (int length = 0; length < whole.length; length++) {
            assertThat(DistributionFormat.read(Arrays.copyOf(whole, length)))
                    .as("the first %d of %d bytes", length, whole.length)
                    .isEmpty();
        }
    }

    @Test
    void lengthsThatTheBytesCannotHoldAreAsGoodAsNone() {
        byte[] whole = DistributionFormat.write(SOME);
        for (int length : new int[] {-1, 1 << 20, Integer.MAX_VALUE}) {
            for (int position : new int[] {0, Integer.BYTES}) {
                byte[] damaged = whole.clone();
                ByteBuffer.wrap(damaged).putInt(position, length);
                assertThat(DistributionFormat.read(damaged))
                        .as("%d at byte %d", length, position)
                        .isEmpty();
            }
        }
        assertThat(DistributionFormat.read(Arrays.copyOf(whole, whole.length + 1)))
                .as("a byte too many")
                .isEmpty();
    }
}
