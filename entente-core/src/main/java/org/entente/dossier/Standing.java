package org.entente.dossier;

import org.entente.measure.Estimate;

/** Where a figure stands beside the median pair, as far as the interval of its percentile says. */
enum Standing {
    /** The whole interval lies below the median pair. */
    LOWER,
    /** The whole interval lies above the median pair. */
    HIGHER,
    /** The interval holds the median pair. */
    ABOUT,
    /** There is a percentile without an interval. */
    UNSURE,
    /** There is no percentile. */
    UNPLACED;

    static Standing of(Estimate estimate) {
        if (!estimate.hasPercentile()) {
            return UNPLACED;
        }
        if (Double.isNaN(estimate.percentileLo()) || Double.isNaN(estimate.percentileHi())) {
            return UNSURE;
        }
        if (estimate.percentileHi() < 50) {
            return LOWER;
        }
        return estimate.percentileLo() > 50 ? HIGHER : ABOUT;
    }
}
