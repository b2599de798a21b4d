package org.entente.app.cli;

import java.util.List;
import org.entente.measure.Measure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How figures are computed: {@code --measure}, {@code --level}, {@code --seed}. */
public final class FigureSettings extends DrawSettings {
    @Option(
            names = "--measure",
            paramLabel = "NAME",
            completionCandidates = WordsToComplete.Measures.class,
            description = "A measure by its column name, such as agreement.")
    private @Nullable String measure;

    /** The measure named, else this one. */
    public Measure measure(Measure usual) {
        return measure == null ? usual : known(measure);
    }

    private static Measure known(String word) {
        return Measure.find(word).orElseThrow(() -> unknown(word));
    }

    /** The word typed for a measure, null without one. */
    @Nullable
    String word() {
        return measure;
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
}
