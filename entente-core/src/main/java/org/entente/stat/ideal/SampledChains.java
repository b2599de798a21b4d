package org.entente.stat.ideal;

import java.util.Arrays;
import java.util.List;

/**
 * Several chains: what they kept, and where they stand.
 *
 * @param draws of each chain
 * @param states of each chain, from which it can go on
 */
public record SampledChains(List<Draws> draws, List<ChainState> states) {
    /** Copies the lists. */
    public SampledChains {
        draws = List.copyOf(draws);
        states = List.copyOf(states);
    }

    /** Draws of all chains. */
    public int count() {
        return draws.stream().mapToInt(Draws::count).sum();
    }

    /** Draws that every chain has. */
    public int common() {
        return draws.stream().mapToInt(Draws::count).min().orElse(0);
    }

    /** Whether they have done all that the options ask. */
    public boolean complete(SamplerOptions options) {
        return states.stream().allMatch(state -> state.sweeps() >= options.total());
    }

    /** θ of a row in all draws, chain after chain; a new array. */
    public double[] theta(int row) {
        return draws.stream()
                .flatMapToDouble(each -> Arrays.stream(each.path(row)))
                .toArray();
    }

    /** θ of a row by chain, cut to the draws that all have: what {@code ChainDiagnostics} takes; new arrays. */
    public double[][] chains(int row) {
        int length = common();
        return draws.stream().map(each -> Arrays.copyOf(each.path(row), length)).toArray(double[][]::new);
    }
}
