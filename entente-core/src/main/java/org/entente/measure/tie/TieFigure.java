package org.entente.measure.tie;

import org.entente.measure.Estimate;
import org.entente.record.TieHolding;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a measure on ties, with the years it is of and where it comes from.
 *
 * @param measure what is measured
 * @param a ccode; of a measure each way the one whose figure it is
 * @param b ccode of the other state, 0 for a measure of one
 * @param estimate the figure; undefined, with "no data", where the layer says nothing: never zero for that
 * @param from first year the figure is of
 * @param to last year the figure is of
 * @param lastYear last year that any source here covers, 0 without a source
 * @param holding the source it was computed from; null without one
 * @param remark sentences that must stand beside the figure, such as "The layer ends in 2014."; may be empty
 */
public record TieFigure(
        TieMeasure measure,
        int a,
        int b,
        Estimate estimate,
        int from,
        int to,
        int lastYear,
        @Nullable TieHolding holding,
        String remark) {
    /** Whether there is a value. */
    public boolean defined() {
        return estimate.defined();
    }

    /** The value, NaN without one. */
    public double value() {
        return estimate.value();
    }

    /** The years in words: {@code 2009} or {@code 2005–2009}. */
    public String years() {
        return from == to ? String.valueOf(to) : from + "–" + to;
    }
}
