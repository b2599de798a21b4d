package org.entente.stat;

/**
 * A series that is a level which wanders, seen with error (Harvey 1989, §4.1; Durbin and Koopman 2012, ch. 2): x_t = m_t +
 * e_t, e_t ~ N(0, s²·λ·v_t), and m_t − m_t−1 ~ N(0, s²·q), v_t the known sampling variance of x_t and s² the series' own
 * scale, which is drawn from a scaled inverse χ² with ν degrees of freedom and mean scale 1. The first value starts the
 * level; every later one gives an innovation. Missing years let the level wander on. One object filters one series after
 * another; not for several threads.
 */
public final class LocalLevel {
    /** Variances multiplied before a logarithm is taken: few enough for the product not to vanish. */
    private static final int FACTORS = 16;

    private final Parameters parameters;
    private double level;
    private double variance;
    private int innovations;
    private double squares;
    private double logs;
    private double product;

    /**
     * What all series share.
     *
     * @param drift q, variance of a year's change of the level
     * @param noise λ, factor on the sampling variances
     * @param freedom ν, how alike the scales of the series are
     */
    public record Parameters(double drift, double noise, double freedom) {}

    /** A filter with these parameters. */
    public LocalLevel(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Filters a series up to a year.
     *
     * @param panel the series
     * @param series which one; it must have a year up to the last
     * @param lastYear values of later years are not read
     */
    public void filter(LevelPanel panel, int series, int lastYear) {
        int from = panel.start(series);
        int to = panel.end(series, lastYear);
        level = panel.value(from);
        variance = parameters.noise() * panel.variance(from);
        innovations = 0;
        squares = 0;
        logs = 0;
        product = 1;
        for (int place = from + 1; place < to; place++) {
            variance += parameters.drift() * (panel.year(place) - panel.year(place - 1));
            update(panel.value(place), parameters.noise() * panel.variance(place));
        }
        logs += Math.log(product);
        variance += parameters.drift() * (lastYear - panel.year(to - 1));
    }

    private void update(double value, double noise) {
        double spread = variance + noise;
        double error = value - level;
        innovations++;
        squares += error * error / spread;
        product *= spread;
        if (innovations % FACTORS == 0) {
            logs += Math.log(product);
            product = 1;
        }
        level += variance / spread * error;
        variance *= noise / spread;
    }

    /** The level of the last year, given all values up to it: also the mean of every prediction. */
    public double level() {
        return level;
    }

    /** Number of innovations: values but the first. */
    public int innovations() {
        return innovations;
    }

    /** Sum of squared innovations, each over its variance at scale 1. */
    public double squares() {
        return squares;
    }

    /** Sum of the logarithms of those variances. */
    public double logs() {
        return logs;
    }

    /** s, the series' own scale, drawn towards 1: its posterior scale √((ν + Σ e²/F)/(ν + n)). */
    public double scale() {
        double freedom = parameters.freedom();
        return Math.sqrt((freedom + squares) / (freedom + innovations));
    }

    /**
     * Standard deviation of the prediction of the observed value so many years ahead.
     *
     * @param expected sampling variance that the value will have
     */
    public double deviation(int years, double expected) {
        return scale() * Math.sqrt(variance + years * parameters.drift() + parameters.noise() * expected);
    }

    /** Log density of the values after the first, the scale integrated out: a multivariate t. */
    public double logLikelihood() {
        double freedom = parameters.freedom();
        return Beta.logGamma((freedom + innovations) / 2)
                - Beta.logGamma(freedom / 2)
                - innovations * Math.log(Math.PI * freedom) / 2
                - logs / 2
                - (freedom + innovations) / 2 * Math.log1p(squares / freedom);
    }
}
