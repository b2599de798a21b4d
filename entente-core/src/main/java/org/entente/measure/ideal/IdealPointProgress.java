package org.entente.measure.ideal;

/** Hears how far an estimate has come, and may stop one. */
@FunctionalInterface
public interface IdealPointProgress {
    /** Tells nobody and stops nothing. */
    IdealPointProgress NONE = (share, words) -> {};

    /**
     * So far.
     *
     * @param share of the work done, 0 to 1
     * @param words what is being done, and how long it takes still where that is known
     */
    void at(double share, String words);

    /** Whether the estimate is to stop with what it has. */
    default boolean stopped() {
        return false;
    }
}
