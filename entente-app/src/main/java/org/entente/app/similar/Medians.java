package org.entente.app.similar;

import org.entente.measure.Measure;
import org.entente.measure.UnitFigures;

/** The median of a measure over the reference set. */
final class Medians {
    private Medians() {}

    static double of(UnitFigures point, Measure measure) {
        double[] sorted = point.percentile(measure).sorted();
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
