package org.entente.dossier;

import org.entente.measure.Estimate;

/** How a figure compares with a reference, as far as its interval says; the one place that decides it. */
enum Comparison {
    /** The whole interval lies below the reference. */
    LESS,
    /** The interval holds the reference. */
    ABOUT,
    /** The whole interval lies above the reference. */
    MORE,
    /** There is no figure, no reference or no interval: nothing may be said. */
    OPEN;

    /** An interval against a reference. */
    static Comparison of(double lo, double hi, double reference) {
        if (Double.isNaN(lo) || Double.isNaN(hi) || Double.isNaN(reference)) {
            return OPEN;
        }
        if (hi < reference) {
            return LESS;
        }
        return lo > reference ? MORE : ABOUT;
    }

    /** Against the median pair, by the interval of the percentile. */
    static Comparison withMedian(Estimate estimate) {
        return of(estimate.percentileLo(), estimate.percentileHi(), 50);
    }

    /** Against a value such as the median of a year, by the interval of the figure. */
    static Comparison with(Estimate estimate, double reference) {
        return of(estimate.lo(), estimate.hi(), reference);
    }

    /** One figure against another, where their intervals do not overlap; {@link #ABOUT} where they do. */
    static Comparison between(Estimate one, Estimate other) {
        if (!one.hasInterval() || !other.hasInterval()) {
            return OPEN;
        }
        if (one.hi() < other.lo()) {
            return LESS;
        }
        return one.lo() > other.hi() ? MORE : ABOUT;
    }

    /** "less than", "about as much as" or "more than"; not to be asked where nothing may be said. */
    String words() {
        return alone() + (this == ABOUT ? " as" : " than");
    }

    /** "less", "about as much" or "more". */
    String alone() {
        return switch (this) {
            case LESS -> "less";
            case ABOUT -> "about as much";
            case MORE -> "more";
            case OPEN -> throw new IllegalStateException("no interval: nothing may be said");
        };
    }
}
