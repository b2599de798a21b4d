package org.entente.construct.composite;

import java.util.List;
import org.entente.source.Origin;

/**
 * A part of a composite as it is of the pair.
 *
 * @param part what is weighed
 * @param share its share of all weights
 * @param value the pair's value; NaN where it has none
 * @param place the value's mid-rank percentile among the pairs compared, 100 the closest; NaN without a composite
 * @param without the pair's place by the other parts alone, percentiles and arithmetic mean; NaN without a composite
 * @param skewed whether it runs as a logarithm in the min–max design
 * @param years the years it is of; empty where the layer is missing
 * @param pairs how many pairs have a value
 * @param origins what it rests on
 */
public record WeighedPart(
        Part part,
        double share,
        double value,
        double place,
        double without,
        boolean skewed,
        String years,
        int pairs,
        List<Origin> origins) {
    public WeighedPart {
        origins = List.copyOf(origins);
    }

    /** Whether the pair has a value. */
    public boolean there() {
        return !Double.isNaN(value);
    }
}
