package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BlockRatioTest {
    @Test
    void aConstantRatioHasNoSpread() {
        double[] below = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] above = Arrays.stream(below).map(sum -> sum * 0.9).toArray();
        double[] bounds = BlockRatio.interval(above, below, 5, .9, 1);
        assertThat(bounds[0]).isCloseTo(.1, within(1e-12));
        assertThat(bounds[1]).isCloseTo(.1, within(1e-12));
    }

    /** Ten runs of five alike: drawn one by one their mean would look two times too sure. */
    @Test
    void neighboursThatAreAlikeMakeItWider() {
        double[] below = new double[50];
        double[] above = new double[50];
        Arrays.fill(below, 1);
        Arrays.setAll(above, k -> k / 5 % 2 == 0 ? 0.8 : 1.0);
        double[] blocks = BlockRatio.interval(above, below, 5, .9, 1);
        double[] single = BlockRatio.interval(above, below, 1, .9, 1);
        assertThat(blocks[1] - blocks[0]).isGreaterThan(1.3 * (single[1] - single[0]));
        assertThat(blocks[0]).isLessThan(.1);
        assertThat(blocks[1]).isGreaterThan(.1);
    }

    @Test
    void fewOriginsGiveNone() {
        assertThat(BlockRatio.interval(new double[9], new double[9], 5, .9, 1)).containsExactly(Double.NaN, Double.NaN);
    }
}
