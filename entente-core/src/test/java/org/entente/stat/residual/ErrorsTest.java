package org.entente.stat.residual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ErrorsTest {
    @Test
    void leavesErrorsAsTheyAreWhereAllAreAlike() {
        double[] errors = new double[300];
        Arrays.fill(errors, 0.03);
        int[] n = new int[300];
        Arrays.fill(n, 60);
        double[] expected = new Random(1).doubles(300).toArray();
        assertThat(Errors.moderated(errors, expected, n)).containsExactly(errors, within(1e-12));
    }

    @Test
    void drawsAnErrorHalfwayToThoseOfPairsAlike() {
        double[] errors = new double[300];
        double[] expected = new double[300];
        int[] n = new int[300];
        Arrays.fill(n, 60);
        for (int pair = 0; pair < 300; pair++) {
            expected[pair] = pair / 300.0;
            errors[pair] = pair % 2 == 0 ? 0.02 : 0.04;
        }
        double[] moderated = Errors.moderated(errors, expected, n);
        double middle = (0.0004 + 0.0016) / 2;
        assertThat(moderated[150]).isCloseTo(Math.sqrt((0.0004 + middle) / 2), within(1e-4));
        assertThat(moderated[151]).isCloseTo(Math.sqrt((0.0016 + middle) / 2), within(1e-4));
    }

    @Test
    void keepsWhatIsMissingMissing() {
        double[] moderated =
                Errors.moderated(new double[] {0.1, Double.NaN}, new double[] {0.5, 0.5}, new int[] {30, 30});
        assertThat(moderated[0]).isCloseTo(0.1, within(1e-12));
        assertThat(moderated[1]).isNaN();
    }
}
