package org.entente.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A member's place in a composite under designs and weights drawn at random: what Sobol indices are made of. Inputs are
 * independent: one number picks the normalisation, one the aggregation, and each part has a gamma draw of shape
 * concentration × weight, so that the weights, their shares, follow a Dirichlet distribution round the user's.
 *
 * <p>Samples: A and B; then A with one input taken from B: the normalisation, the aggregation, all weights together, and
 * the weight of each part.
 */
public final class CompositeRuns {
    /** Inputs that are no part's weight: normalisation, aggregation, all weights. */
    public static final int COMMON = 3;

    private final CompositeParts parts;
    private final int member;
    private final double[] shapes;
    private final long seed;

    /**
     * A run.
     *
     * @param sample 0 for A, 1 for B, 2 and on for A with input sample − 2 taken from B
     * @param row row of the sample
     * @param design what was picked
     * @param weights the shares drawn, adding up to 1
     * @param place the member's mid-rank percentile among all, 0 to 100
     */
    public record Run(int sample, int row, CompositeDesign design, double[] weights, double place) {}

    /** What a row of a sample is drawn from. */
    private record Inputs(double normalisation, double aggregation, double[] gammas) {
        Inputs taking(int input, Inputs other) {
            double[] mixed = gammas.clone();
            for (int part = 0; part < mixed.length; part++) {
                if (input == 2 || input == COMMON + part) {
                    mixed[part] = other.gammas[part];
                }
            }
            return new Inputs(
                    input == 0 ? other.normalisation : normalisation,
                    input == 1 ? other.aggregation : aggregation,
                    mixed);
        }

        double[] weights() {
            double sum = Arrays.stream(gammas).sum();
            return Arrays.stream(gammas).map(gamma -> gamma / sum).toArray();
        }
    }

    private CompositeRuns(CompositeParts parts, int member, double[] weights, double concentration, long seed) {
        this.parts = parts;
        this.member = member;
        double sum = Arrays.stream(weights).sum();
        this.shapes = Arrays.stream(weights)
                .map(weight -> concentration * weight / sum)
                .toArray();
        this.seed = seed;
    }

    /**
     * All runs, sample after sample, each row after row. Cost rows × (parts + 5) × members × parts, on all processors.
     *
     * @param parts the parts over all members
     * @param member whose place
     * @param weights one for each part, positive
     * @param concentration sum of the Dirichlet distribution's parameters: the larger, the closer to the weights
     * @param rows rows of each sample
     */
    public static List<Run> of(
            CompositeParts parts, int member, double[] weights, double concentration, int rows, long seed) {
        if (weights.length != parts.size() || Arrays.stream(weights).anyMatch(weight -> !(weight > 0))) {
            throw new IllegalArgumentException("every part of a composite has a positive weight");
        }
        CompositeRuns runs = new CompositeRuns(parts, member, weights, concentration, seed);
        int samples = 2 + COMMON + parts.size();
        return IntStream.range(0, samples * rows)
                .parallel()
                .mapToObj(k -> runs.run(k / rows, k % rows))
                .toList();
    }

    private Run run(int sample, int row) {
        Inputs own = inputs(sample == 1 ? 2 * row + 1 : 2 * row);
        Inputs inputs = sample < 2 ? own : own.taking(sample - 2, inputs(2 * row + 1));
        CompositeDesign design = CompositeDesign.of(inputs.normalisation(), inputs.aggregation());
        double[] weights = inputs.weights();
        return new Run(sample, row, design, weights, parts.place(design, weights, member));
    }

    private Inputs inputs(long stream) {
        SplitMix numbers = new SplitMix(seed, stream);
        double normalisation = numbers.uniform();
        double aggregation = numbers.uniform();
        double[] gammas = new double[shapes.length];
        for (int part = 0; part < gammas.length; part++) {
            gammas[part] = Math.max(Double.MIN_NORMAL, numbers.gamma(shapes[part]));
        }
        return new Inputs(normalisation, aggregation, gammas);
    }

    /** The places of one sample, row by row. */
    public static double[] places(List<Run> runs, int sample) {
        return runs.stream()
                .filter(run -> run.sample() == sample)
                .mapToDouble(Run::place)
                .toArray();
    }

    /** Sobol indices of the place: normalisation, aggregation, all weights, then the weight of each part. */
    public static List<SobolIndices.Input> indices(List<Run> runs, long seed, double level) {
        int samples = runs.stream().mapToInt(Run::sample).max().orElse(1) + 1;
        List<double[]> mixed = new ArrayList<>();
        for (int sample = 2; sample < samples; sample++) {
            mixed.add(places(runs, sample));
        }
        return SobolIndices.of(places(runs, 0), places(runs, 1), mixed.toArray(double[][]::new), ~seed, level);
    }
}
