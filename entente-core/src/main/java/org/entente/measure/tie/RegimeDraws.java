package org.entente.measure.tie;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.entente.stat.Quantile;
import org.entente.stat.TruncatedNormal;
import org.entente.tie.Tie;

/**
 * Draws of an index between 0 and 1 as its publisher's uncertainty has it: 2,000 of a normal distribution with the
 * published value and standard deviation, cut at 0 and 1. A state and year have the same draws wherever they are used.
 */
public final class RegimeDraws {
    static final int DRAWS = 2000;
    private static final double TAIL = (1 - TieDetail.LEVEL) / 2;
    private static final long STATES = 10_000;

    private final long seed;
    private final int year;
    private final Map<Integer, double[]> kept = new HashMap<>();

    /** Draws of the indices of a year. */
    public RegimeDraws(long seed, int year) {
        this.seed = seed;
        this.year = year;
    }

    /** Of a row; all the value where no uncertainty is published. */
    public double[] of(Tie row) {
        return kept.computeIfAbsent(row.a(), state -> draws(row));
    }

    private double[] draws(Tie row) {
        if (!uncertain(row)) {
            double[] same = new double[DRAWS];
            Arrays.fill(same, row.value());
            return same;
        }
        return new TruncatedNormal(row.value(), row.sd(), 0, 1).draws(DRAWS, seed, year * STATES + row.a());
    }

    /** Whether a row comes with a standard deviation. */
    public static boolean uncertain(Tie row) {
        return row.sd() >= 0;
    }

    /** The 90 % interval of one index. */
    double[] interval(Tie row) {
        return Quantile.of(of(row), TAIL, 1 - TAIL);
    }

    /** The 90 % interval of the first minus the second, or of its size. */
    double[] interval(Tie one, Tie other, boolean size) {
        double[] first = of(one);
        double[] second = of(other);
        double[] differences = new double[DRAWS];
        Arrays.setAll(differences, k -> size ? Math.abs(first[k] - second[k]) : first[k] - second[k]);
        return Quantile.of(differences, TAIL, 1 - TAIL);
    }
}
