package org.entente.source.ucdp;

import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The states on the sides of a conflict in a year; groups that are no states are not here.
 *
 * @param a primary parties of side A: in a conflict within a state its government
 * @param withA states that supported side A with troops
 * @param b primary parties of side B that are states
 * @param withB states that supported side B with troops
 */
record Sides(
        NavigableSet<Integer> a, NavigableSet<Integer> withA, NavigableSet<Integer> b, NavigableSet<Integer> withB) {
    Sides {
        a = new TreeSet<>(a);
        withA = new TreeSet<>(withA);
        b = new TreeSet<>(b);
        withB = new TreeSet<>(withB);
    }

    /** Whether no state is on either side. */
    boolean nobody() {
        return sideA().isEmpty() && sideB().isEmpty();
    }

    /** Both together. */
    Sides and(Sides other) {
        return new Sides(union(a, other.a), union(withA, other.withA), union(b, other.b), union(withB, other.withB));
    }

    /** Whoever was a primary party. */
    NavigableSet<Integer> primary() {
        return union(a, b);
    }

    /** Whoever only supported a side. */
    NavigableSet<Integer> secondary() {
        NavigableSet<Integer> supporting = union(withA, withB);
        supporting.removeAll(primary());
        return supporting;
    }

    /** All states on side A. */
    NavigableSet<Integer> sideA() {
        return union(a, withA);
    }

    /** All states on side B. */
    NavigableSet<Integer> sideB() {
        return union(b, withB);
    }

    private static NavigableSet<Integer> union(NavigableSet<Integer> one, NavigableSet<Integer> other) {
        NavigableSet<Integer> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
