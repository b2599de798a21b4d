package org.entente.app.cli;

import java.util.List;
import org.entente.measure.FigureOptions;
import org.entente.measure.Measure;
import org.entente.stat.AbsencePolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How figures are computed: {@code --measure}, {@code --level}, {@code --seed}. */
public final class FigureSettings {
    @Option(
            names = "--measure",
            paramLabel = "NAME",
            completionCandidates = WordsToComplete.Measures.class,
            description = "A measure by its column name, such as agreement.")
    private @Nullable String measure;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "0.9",
            description = "Level of intervals (default: ${DEFAULT-VALUE}).")
    private double level = FigureOptions.LEVEL;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the bootstrap draws (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    /** The measure named, else this one. */
    public Measure measure(Measure usual) {
        return measure == null ? usual : known(measure);
    }

    private static Measure known(String word) {
        return Measure.find(word).orElseThrow(() -> unknown(word));
    }

    /** Whether a measure was named. */
    public boolean namesMeasure() {
        return measure != null;
    }

    private static CommandFailed unknown(String typed) {
        List<String> words = Measure.list().stream().map(Measure::word).toList();
        return SliceValues.usage("there is no measure “" + typed + "”")
                .withCandidates(
                        Nearest.to(typed, words).stream().map(Candidate::of).toList())
                .withRemedy("There are " + String.join(", ", words) + ".")
                .thrown();
    }

    /** {@code --level} and {@code --seed} as they were typed, each with a space before it; empty for the usual ones. */
    String typed() {
        String typed = level == FigureOptions.LEVEL ? "" : " --level " + level;
        return seed == 1 ? typed : typed + " --seed " + seed;
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
