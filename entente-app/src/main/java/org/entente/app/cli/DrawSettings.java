package org.entente.app.cli;

import org.entente.measure.FigureOptions;
import org.entente.measure.Seeds;
import org.entente.stat.AbsencePolicy;
import picocli.CommandLine.Option;

/** How intervals are drawn: {@code --level}, {@code --seed}. For verbs whose measures are fixed. */
public class DrawSettings {
    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "0.9",
            description = "Level of intervals (default: ${DEFAULT-VALUE}).")
    private double level = FigureOptions.LEVEL;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + Seeds.USUAL,
            description = "Seed of the bootstrap draws (default: ${DEFAULT-VALUE}).")
    private long seed = Seeds.USUAL;

    /** {@code --level} and {@code --seed} as they were typed, each with a space before it; empty for the usual ones. */
    String typed() {
        String typed = level == FigureOptions.LEVEL ? "" : " --level " + level;
        return seed == Seeds.USUAL ? typed : typed + " --seed " + seed;
    }

    /** Level, seed and what not voting counts as. */
    public FigureOptions options(AbsencePolicy absence) {
        try {
            return new FigureOptions(absence, level, seed);
        } catch (IllegalArgumentException e) {
            throw SliceValues.usage(String.valueOf(e.getMessage())).thrown();
        }
    }
}
