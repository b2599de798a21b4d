package org.entente.measure.bloc;

import java.util.List;

/**
 * How blocs are sought.
 *
 * @param resolutions weights of the positive null; 1 is modularity as published, more finds more and smaller blocs
 * @param runs runs of Leiden at each resolution, each with a seed of its own
 * @param worlds worlds of shuffled votes that a network must surpass
 * @param seed what runs and worlds are drawn by
 */
public record BlocSettings(List<Double> resolutions, int runs, int worlds, long seed) {
    public BlocSettings {
        resolutions = List.copyOf(resolutions);
    }

    /** Around modularity as published, as far as runs mostly agree; ten runs; nine worlds, one chance in ten. */
    public static BlocSettings withSeed(long seed) {
        return new BlocSettings(List.of(0.75, 1.0, 1.25, 1.5), 10, 9, seed);
    }
}
