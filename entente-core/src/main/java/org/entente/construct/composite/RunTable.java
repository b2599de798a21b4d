package org.entente.construct.composite;

import java.util.ArrayList;
import java.util.List;
import org.entente.stat.CompositeRuns;
import org.entente.stat.Quantile;
import org.entente.stat.SobolIndices;

/**
 * Every run of a composite's sensitivity analysis, with what was asked: all that is needed to look at it again.
 *
 * @param pair the two states as they are called in commands, such as {@code AZE SRB}
 * @param slice the slice in words of commands; empty for none
 * @param parts ids of the parts
 * @param years the years of each part
 * @param shares the user's weights, adding up to 1
 * @param concentration sum of the Dirichlet distribution's parameters
 * @param rows rows of each sample
 * @param seed seed of the samples
 * @param pairs pairs compared
 * @param runs sample after sample, each row after row
 */
public record RunTable(
        String pair,
        String slice,
        List<String> parts,
        List<String> years,
        double[] shares,
        double concentration,
        int rows,
        long seed,
        int pairs,
        List<CompositeRuns.Run> runs) {
    /** Wider than this, in points of the scale from 0 to 100, a rank says nothing. */
    public static final double INFORMATIVE = 40;

    /** Level of the range of places and of the intervals of indices. */
    public static final double LEVEL = 0.9;

    public RunTable {
        parts = List.copyOf(parts);
        years = List.copyOf(years);
        runs = List.copyOf(runs);
    }

    /**
     * Where the pair stands in the runs.
     *
     * @param lo 5 % quantile of its place
     * @param median the median
     * @param hi 95 % quantile
     */
    public record Range(double lo, double median, double hi) {
        /** Width in points of the scale from 0 to 100. */
        public double width() {
            return hi - lo;
        }

        /** Whether the rank says anything. */
        public boolean informative() {
            return width() <= INFORMATIVE;
        }
    }

    /**
     * What an input accounts for of the place's variance.
     *
     * @param input {@code normalisation}, {@code aggregation}, {@code weights}, or the id of the part whose weight it is
     * @param index its indices
     */
    public record Moved(String input, SobolIndices.Input index) {}

    /** The pair's places in the independent runs: samples A and B. */
    public double[] places() {
        return runs.stream()
                .filter(run -> run.sample() < 2)
                .mapToDouble(CompositeRuns.Run::place)
                .toArray();
    }

    /** The range of those. */
    public Range range() {
        double[] ends = Quantile.of(places(), (1 - LEVEL) / 2, 0.5, (1 + LEVEL) / 2);
        return new Range(ends[0], ends[1], ends[2]);
    }

    /** Sobol indices of the place, those of design and of all weights first, then each weight. */
    public List<Moved> moved() {
        List<String> inputs = new ArrayList<>(List.of("normalisation", "aggregation", "weights"));
        inputs.addAll(parts);
        List<SobolIndices.Input> indices = CompositeRuns.indices(runs, seed, LEVEL);
        List<Moved> moved = new ArrayList<>();
        for (int input = 0; input < indices.size(); input++) {
            moved.add(new Moved(inputs.get(input), indices.get(input)));
        }
        return List.copyOf(moved);
    }
}
