package org.entente.stat.ideal;

/**
 * Ideal points as estimated, on the identified scale.
 *
 * @param theta position of each row
 * @param deviation standard deviation of each with the items held: too small, {@link PositionDraws} has the corrected one
 * @param items parameters of each item
 * @param walk ω, standard deviation of a change from one session to the next; NaN under the authors' prior, which has
 *     none, and where no state has votes in two sessions
 * @param identification the map from the scale of the model's priors to the identified one, for a warm start
 * @param iterations sweeps made
 * @param converged whether they ended by the criterion, not by their number
 */
public record IdealPoints(
        double[] theta,
        double[] deviation,
        Items items,
        double walk,
        Identification identification,
        int iterations,
        boolean converged) {
    /** The same on the scale of the model's priors. */
    IdealPoints raw() {
        Identification back = identification.inverse();
        return new IdealPoints(
                back.positions(theta),
                back.deviations(deviation),
                back.items(items),
                walk / Math.abs(back.scale()),
                new Identification(0, 1),
                iterations,
                converged);
    }
}
