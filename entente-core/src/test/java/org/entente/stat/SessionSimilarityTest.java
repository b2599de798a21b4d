package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Expected cosines by numpy:
 *
 * <pre>
 * python3 -c 'import numpy as np; V=np.array([[1,2,0],[2,1,1],[0,0,5.]]); U=V-V.mean(0); U/=np.linalg.norm(U,axis=1)[:,None]; print(U@U.T)'
 * </pre>
 */
class SessionSimilarityTest {
    private static final double[][] SESSION = {{1, 2, 0}, {2, 1, 1}, {0, 0, 5}};

    @Test
    void takesTheSessionsMeanAway() {
        SessionSimilarity similarity = new SessionSimilarity(new double[][][] {SESSION}, 3);
        assertThat(similarity.cosine(0, 0, 1)).isCloseTo(0.6324555320336758, within(1e-12));
        assertThat(similarity.cosine(0, 0, 2)).isCloseTo(-0.9438798074485389, within(1e-12));
        assertThat(similarity.cosine(0, 1, 1)).isCloseTo(1, within(1e-12));
    }

    @Test
    void whoDidNotSpeakHasNoCosine() {
        double[][] absent = {{1, 2, 0}, null, {0, 0, 5}};
        SessionSimilarity similarity = new SessionSimilarity(new double[][][] {SESSION, absent}, 3);
        double[] cosines = similarity.cosines(0, 1);
        assertThat(cosines[1]).isNaN();
        assertThat(SessionSimilarity.common(cosines)).isEqualTo(1);
        assertThat(SessionSimilarity.mean(cosines, 2)).isNaN();
        assertThat(SessionSimilarity.mean(cosines, 1)).isEqualTo(cosines[0]);
        assertThat(similarity.all(2)).hasSize(1);
        assertThat(SessionSimilarity.drawn(cosines, new SessionDraws(2, 1)))
                .matches(drawn -> Arrays.stream(drawn)
                        .allMatch(value -> Double.isNaN(value) || Math.abs(value - cosines[0]) < 1e-12));
    }

    @Test
    void whoSpeaksAsTheMeanHasNone() {
        double[][] alone = {{1, 2, 0}, null, null};
        double[][] same = {{.1, .2, .3}, {.1, .2, .3}, {.1, .2, .3}};
        SessionSimilarity similarity = new SessionSimilarity(new double[][][] {alone, same}, 3);
        assertThat(similarity.cosine(0, 0, 0)).isNaN();
        assertThat(similarity.cosine(1, 0, 1)).isNaN();
        assertThat(new SessionSimilarity(new double[0][][], 3).all(5)).isEmpty();
    }

    @Property(tries = 50)
    void whatAllSayCountsForNothing(@ForAll long seed) {
        Random random = new Random(seed);
        double[][] session = new double[5][4];
        double[][] shifted = new double[5][4];
        double[] common = random.doubles(4, -3, 3).toArray();
        for (int i = 0; i < 5; i++) {
            for (int d = 0; d < 4; d++) {
                session[i][d] = random.nextGaussian();
                shifted[i][d] = 2 * session[i][d] + common[d];
            }
        }
        double one = new SessionSimilarity(new double[][][] {session}, 5).cosine(0, 1, 3);
        SessionSimilarity other = new SessionSimilarity(new double[][][] {shifted}, 5);
        assertThat(one).isBetween(-1.0, 1.0);
        assertThat(other.cosine(0, 1, 3)).isCloseTo(one, within(1e-9));
        assertThat(other.cosine(0, 3, 1)).isEqualTo(other.cosine(0, 1, 3));
    }
}
