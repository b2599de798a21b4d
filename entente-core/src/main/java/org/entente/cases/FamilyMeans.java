package org.entente.cases;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Mean over families of the mean of each family's values. */
public final class FamilyMeans {
    private final Map<Integer, int[]> sumAndCount = new TreeMap<>();

    /** Counts a value of a family. */
    public void add(int family, int value) {
        int[] cell = sumAndCount.computeIfAbsent(family, f -> new int[2]);
        cell[0] += value;
        cell[1]++;
    }

    /** Number of families with a value. */
    public int families() {
        return sumAndCount.size();
    }

    /** The mean; empty without a value. */
    public OptionalDouble mean() {
        return sumAndCount.values().stream()
                .mapToDouble(cell -> (double) cell[0] / cell[1])
                .average();
    }
}
