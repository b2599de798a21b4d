package org.entente.stat;

/** How the parts of a composite are brought to one scale and put together. */
public enum CompositeDesign {
    /** Mid-rank percentiles, weighted arithmetic mean. */
    PERCENTILE_ARITHMETIC("percentile", "arithmetic"),
    /** Mid-rank percentiles, weighted geometric mean: a low part is not made up for by a high one. */
    PERCENTILE_GEOMETRIC("percentile", "geometric"),
    /** Standard deviations from the mean, weighted arithmetic mean. */
    Z_ARITHMETIC("z", "arithmetic"),
    /** From the least, 0, to the most, 1, skewed parts as logarithms; weighted arithmetic mean. */
    MIN_MAX_ARITHMETIC("min_max", "arithmetic");

    private final String normalisation;
    private final String aggregation;

    CompositeDesign(String normalisation, String aggregation) {
        this.normalisation = normalisation;
        this.aggregation = aggregation;
    }

    /** {@code percentile}, {@code z} or {@code min_max}. */
    public String normalisation() {
        return normalisation;
    }

    /** {@code arithmetic} or {@code geometric}. */
    public String aggregation() {
        return aggregation;
    }

    /**
     * The design of two independent numbers between 0 and 1, each of the four as often: the first picks the
     * normalisation, percentiles half of the time; the second the aggregation, which only percentiles leave open.
     */
    static CompositeDesign of(double normalisation, double aggregation) {
        if (normalisation >= 0.75) {
            return MIN_MAX_ARITHMETIC;
        }
        if (normalisation >= 0.5) {
            return Z_ARITHMETIC;
        }
        return aggregation < 0.5 ? PERCENTILE_ARITHMETIC : PERCENTILE_GEOMETRIC;
    }
}
