package org.entente.app.cli;

import org.entente.measure.Seeds;
import org.entente.measure.ideal.IdealPointMethod;
import org.entente.measure.ideal.IdealPointModel;
import org.entente.measure.ideal.IdealPointOptions;
import picocli.CommandLine.Option;

/** How ideal points are estimated: {@code --method}, {@code --chains}, how long they are, {@code --seed}. */
final class SamplerSettings {
    @Option(
            names = "--method",
            paramLabel = "fast|full",
            defaultValue = "fast",
            description =
                    "fast: variational, in seconds; full: the sampler, some ten minutes a chain (default: ${DEFAULT-VALUE}).")
    private IdealPointMethod method = IdealPointMethod.FAST;

    @Option(
            names = "--chains",
            paramLabel = "N",
            defaultValue = "4",
            description = "Chains of the sampler (default: ${DEFAULT-VALUE}).")
    private int chains;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Iterations of each chain that count (default: ${DEFAULT-VALUE}, the authors’).")
    private int iterations;

    @Option(
            names = "--burn-in",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Iterations before them (default: ${DEFAULT-VALUE}).")
    private int burnIn;

    @Option(
            names = "--thin",
            paramLabel = "N",
            defaultValue = "50",
            description = "Every so many a draw is kept (default: ${DEFAULT-VALUE}).")
    private int thin;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + Seeds.USUAL,
            description = "Seed of the draws (default: ${DEFAULT-VALUE}).")
    private long seed;

    /** The options of a model. */
    IdealPointOptions options(IdealPointModel model) {
        try {
            return new IdealPointOptions(model, method, chains, iterations, burnIn, thin, seed);
        } catch (IllegalArgumentException e) {
            throw SliceValues.usage(String.valueOf(e.getMessage())).thrown();
        }
    }

    /** Whether the sampler is asked, which can stop with what it has. */
    boolean sampled() {
        return method == IdealPointMethod.FULL;
    }

    /** What is said where no progress can be shown; nothing of what takes seconds. */
    String once() {
        return sampled()
                ? "Sampling " + chains + " chains of " + (burnIn + iterations)
                        + " iterations; an interrupt stops with what there is."
                : "";
    }
}
