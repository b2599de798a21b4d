package org.entente.measure;

import org.entente.stat.AbsencePolicy;

/**
 * How figures are computed.
 *
 * @param absence what not voting counts as
 * @param level level of intervals, above 0 and below 1
 * @param seed seed of the bootstrap draws
 */
public record FigureOptions(AbsencePolicy absence, double level, long seed) {
    /** The level of intervals unless another is asked for. */
    public static final double LEVEL = 0.9;

    public FigureOptions {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a level lies between 0 and 1, such as 0.9: " + level);
        }
    }

    /** With intervals of 90 % and the usual seed. */
    public static FigureOptions of(AbsencePolicy absence) {
        return new FigureOptions(absence, LEVEL, Seeds.USUAL);
    }
}
