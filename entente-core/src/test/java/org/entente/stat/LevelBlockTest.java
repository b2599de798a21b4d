package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Series side by side against the same series one after the other. */
class LevelBlockTest {
    private static final LocalLevel.Parameters PARAMETERS = new LocalLevel.Parameters(4e-4, 1.2, 7);

    @Test
    void sideBySideEverySeriesIsFilteredAsAlone() {
        LevelPanel panel = invented(90, new Random(5));
        int[] starts = IntStream.range(0, panel.size()).map(panel::start).toArray();
        int[] ends = IntStream.range(0, panel.size())
                .map(series -> panel.end(series, 2000))
                .toArray();
        double[] squares = new double[panel.size() + 1];
        double[] logs = new double[panel.size() + 1];
        LevelBlock.of(panel, starts, ends).filter(PARAMETERS, squares, logs, 1);
        LocalLevel alone = new LocalLevel(PARAMETERS);
        for (int series = 0; series < panel.size(); series++) {
            alone.filter(panel, series, 2000);
            assertThat(squares[1 + series]).isEqualTo(alone.squares());
            assertThat(logs[1 + series]).isEqualTo(alone.logs());
        }
    }

    @Test
    void aBlockMayBeEmpty() {
        LevelPanel none = new LevelPanel(new int[] {0}, new short[0], new float[0], new float[0]);
        LevelBlock.of(none, new int[0], new int[0]).filter(PARAMETERS, new double[0], new double[0], 0);
        assertThat(none.size()).isZero();
    }

    /** One to sixty values each, with gaps, some of them after 2000. */
    private static LevelPanel invented(int series, Random random) {
        int[] starts = new int[series + 1];
        short[] years = new short[series * 60];
        float[] values = new float[years.length];
        float[] variances = new float[years.length];
        int used = 0;
        for (int k = 0; k < series; k++) {
            int year = 1946 + random.nextInt(10);
            for (int n = 1 + random.nextInt(59); n > 0; n--) {
                years[used] = (short) year;
                values[used] = (float) random.nextGaussian();
                variances[used++] = random.nextFloat() + 0.01f;
                year += 1 + random.nextInt(2);
            }
            starts[k + 1] = used;
        }
        return new LevelPanel(starts, years, values, variances);
    }
}
