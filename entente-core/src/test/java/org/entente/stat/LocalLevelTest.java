package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The filter against dense algebra done apart from this code, and its predictions on invented series. */
class LocalLevelTest {
    private static final LevelPanel PANEL = new LevelPanel(
            new int[] {0, 7},
            new short[] {2000, 2001, 2002, 2005, 2006, 2008, 2009},
            new float[] {.10f, .14f, .05f, .12f, .20f, .17f, .02f},
            new float[] {4e-4f, 6e-4f, 5e-4f, 9e-4f, 3e-4f, 4e-4f, 8e-4f});

    private static final LocalLevel.Parameters PARAMETERS = new LocalLevel.Parameters(2e-4, 1.3, 9);

    private final LocalLevel filter = new LocalLevel(PARAMETERS);

    /**
     * Computed with numpy and scipy: for S = q·min(t_i, t_j) + λ·diag(v) and D the differences from the first value, C
     * their covariance, {@code multivariate_t(shape=C, df=9).logpdf(D)}, {@code D@solve(C, D)} and {@code slogdet(C)[1]}.
     */
    @Test
    void likelihoodIsThatOfTheDenseModel() {
        filter.filter(PANEL, 0, 2010);
        assertThat(filter.innovations()).isEqualTo(6);
        assertThat(filter.logLikelihood()).isCloseTo(4.0309858454631105, within(1e-5));
        assertThat(filter.squares()).isCloseTo(28.67708816384021, within(1e-4));
        assertThat(filter.logs()).isCloseTo(-39.429857008549206, within(1e-5));
        assertThat(filter.scale()).isCloseTo(1.5848677792135681, within(1e-6));
    }

    /** Computed with numpy: generalised least squares with an unknown mean, three years and one after 2010. */
    @Test
    void predictionsAreThoseOfTheDenseModel() {
        filter.filter(PANEL, 0, 2010);
        assertThat(filter.level()).isCloseTo(0.12050114512216252, within(1e-6));
        assertThat(filter.deviation(3, 5e-4)).isCloseTo(0.06691669141616861, within(1e-6));
        assertThat(filter.deviation(1, 5e-4)).isCloseTo(0.058933193015914175, within(1e-6));
    }

    @Test
    void laterYearsAreNotRead() {
        filter.filter(PANEL, 0, 2006);
        double level = filter.level();
        LevelPanel shorter = new LevelPanel(new int[] {0, 5}, PANEL.years(), PANEL.values(), PANEL.variances());
        filter.filter(shorter, 0, 2006);
        assertThat(level).isEqualTo(filter.level());
    }

    @Test
    void oneValueIsItsOwnLevel() {
        filter.filter(PANEL, 0, 2000);
        assertThat(filter.innovations()).isZero();
        assertThat(filter.level()).isEqualTo(.10f);
        assertThat(filter.scale()).isEqualTo(1);
    }

    /** 600 series of 40 years whose scales differ; the parameters are found again and 90 % intervals hold 90 %. */
    @Test
    void onInventedSeriesIntervalsHoldWhatTheySay() {
        LocalLevel.Parameters truth = new LocalLevel.Parameters(3e-4, 1.5, 8);
        int years = 46;
        LevelPanel panel = invented(600, years, truth);
        int[] members = IntStream.range(0, panel.size()).toArray();
        LocalLevel.Parameters found = PooledLevels.fit(panel, members, 40, new LocalLevel.Parameters(1e-3, 1, 30));
        assertThat(found.drift()).isCloseTo(truth.drift(), within(0.12 * truth.drift()));
        assertThat(found.noise()).isCloseTo(truth.noise(), within(0.12 * truth.noise()));
        assertThat(found.freedom()).isBetween(5.5, 11.5);
        for (int ahead : new int[] {1, 3, 5}) {
            assertThat(covered(panel, found, ahead)).isBetween(0.87, 0.93);
        }
    }

    private static double covered(LevelPanel panel, LocalLevel.Parameters parameters, int ahead) {
        LocalLevel level = new LocalLevel(parameters);
        int held = 0;
        for (int series = 0; series < panel.size(); series++) {
            level.filter(panel, series, 40);
            double outcome = panel.at(series, 40 + ahead);
            double noise = panel.variance(panel.end(series, 40 + ahead) - 1);
            Prediction prediction = new Prediction(level.level(), level.deviation(ahead, noise));
            held += outcome >= prediction.low(0.9) && outcome <= prediction.high(0.9) ? 1 : 0;
        }
        return (double) held / panel.size();
    }

    private static LevelPanel invented(int series, int years, LocalLevel.Parameters truth) {
        Random random = new Random(5);
        int[] starts = new int[series + 1];
        short[] year = new short[series * years];
        float[] values = new float[series * years];
        float[] variances = new float[series * years];
        for (int s = 0; s < series; s++) {
            starts[s + 1] = (s + 1) * years;
            double squares = 0;
            for (int k = 0; k < (int) truth.freedom(); k++) {
                squares += Math.pow(random.nextGaussian(), 2);
            }
            double scale = Math.sqrt(truth.freedom() / squares);
            double level = random.nextGaussian();
            for (int t = 0; t < years; t++) {
                int at = s * years + t;
                level += scale * Math.sqrt(truth.drift()) * random.nextGaussian();
                variances[at] = (float) (2e-4 * (1 + random.nextDouble()));
                double noise = scale * Math.sqrt(truth.noise() * variances[at]);
                year[at] = (short) t;
                values[at] = (float) (level + noise * random.nextGaussian());
            }
        }
        return new LevelPanel(starts, year, values, variances);
    }
}
