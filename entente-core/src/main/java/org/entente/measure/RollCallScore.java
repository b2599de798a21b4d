package org.entente.measure;

/** A score of roll calls. */
@FunctionalInterface
public interface RollCallScore {
    /**
     * The score, 0 to 1; NaN for a roll call that does not count.
     *
     * @param rollCall index in the record
     */
    double of(int rollCall);
}
