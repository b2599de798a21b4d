package org.entente.source.table;

/** What is done with a row's two states. */
@FunctionalInterface
public interface StatePair {
    /** Both are known to the registry. */
    void of(int first, int second);
}
