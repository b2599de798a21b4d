package org.entente.measure;

import org.entente.stat.AbsencePolicy;
import org.entente.stat.FamilyDraws;

/**
 * How figures are computed.
 *
 * @param absence what not voting counts as
 * @param level level of intervals, above 0 and below 1
 * @param seed seed of the bootstrap draws
 * @param draws how many there are: {@link FamilyDraws#INTERVAL} unless for a test
 */
public record FigureOptions(AbsencePolicy absence, double level, long seed, int draws) {
    /** The level of intervals unless another is asked for. */
    public static final double LEVEL = 0.9;

    public FigureOptions {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a level lies between 0 and 1, such as 0.9: " + level);
        }
    }

    /** With as many draws as every answer rests on. */
    public FigureOptions(AbsencePolicy absence, double level, long seed) {
        this(absence, level, seed, FamilyDraws.INTERVAL);
    }

    /** With intervals of 90 % and the usual seed. */
    public static FigureOptions of(AbsencePolicy absence) {
        return new FigureOptions(absence, LEVEL, Seeds.USUAL);
    }

    /** The same with so many draws: fewer leave intervals rougher, and what is said of them as true. */
    public FigureOptions withDraws(int number) {
        return new FigureOptions(absence, level, seed, number);
    }

    /** What draws follow from, as keys of kept results have it: the seed, and their number where it is another. */
    public String drawnBy() {
        return draws == FamilyDraws.INTERVAL ? Long.toString(seed) : seed + " × " + draws;
    }
}
