package org.entente.source.ucdp;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The states on the sides of a conflict in a year; groups that are no states are not here.
 *
 * @param a primary parties of side A: in a conflict within a state its government
 * @param withA states that supported side A with troops
 * @param b primary parties of side B that are states
 * @param withB states that supported side B with troops
 */
record Sides(SortedSet<Integer> a, SortedSet<Integer> withA, SortedSet<Integer> b, SortedSet<Integer> withB) {
    Sides {
        a = new TreeSet<>(a);
        withA = new TreeSet<>(withA);
        b = new TreeSet<>(b);
        withB = new TreeSet<>(withB);
    }

    /** Both together. */
    Sides and(Sides other) {
        return new Sides(union(a, other.a), union(withA, other.withA), union(b, other.b), union(withB, other.withB));
    }

    /** Whoever was a primary party. */
    SortedSet<Integer> primary() {
        return union(a, b);
    }

    /** Whoever only supported a side. */
    SortedSet<Integer> secondary() {
        SortedSet<Integer> supporting = union(withA, withB);
        supporting.removeAll(primary());
        return supporting;
    }

    /** All states on side A. */
    SortedSet<Integer> sideA() {
        return union(a, withA);
    }

    /** All states on side B. */
    SortedSet<Integer> sideB() {
        return union(b, withB);
    }

    private static SortedSet<Integer> union(SortedSet<Integer> one, SortedSet<Integer> other) {
        SortedSet<Integer> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
