package org.entente.stat.ideal;

/** Of each item the posterior variance of β, and its covariances with the two cutpoints, θ given. */
final class ItemSpread {
    final double[] variance;
    final double[] withLower;
    final double[] withUpper;

    ItemSpread(int items) {
        variance = new double[items];
        withLower = new double[items];
        withUpper = new double[items];
    }
}
