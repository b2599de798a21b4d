package org.entente.measure.ideal;

import org.entente.stat.ideal.Identification;

/**
 * How a run went.
 *
 * @param iterations sweeps made, of every chain
 * @param converged whether the estimator's own criterion was met
 * @param seconds time taken when it was computed
 * @param walk ω, the standard deviation of a change from one session to the next; NaN where the model has none
 *     or no state has votes in two sessions
 * @param rHat largest R-hat of the positions, NaN without several chains
 * @param effective least effective number of draws of the positions, NaN without chains
 * @param identification the map from the scale of the priors, where other estimates may start; that of every draw of
 *     chains is its own, and theirs is the identity
 */
public record IdealPointFit(
        int iterations,
        boolean converged,
        double seconds,
        double walk,
        double rHat,
        double effective,
        Identification identification) {
    /** Above this R-hat chains are not taken to have mixed. */
    public static final double MIXED = 1.05;

    /** Whether the figures may be used: converged, and the chains mixed. */
    public boolean sound() {
        return converged && !(rHat > MIXED);
    }
}
