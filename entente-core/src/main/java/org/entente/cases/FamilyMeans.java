package org.entente.cases;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Mean over families of the mean of each family's values. */
final class FamilyMeans {
    private final Map<Integer, int[]> sumAndCount = new TreeMap<>();

    void add(int family, int value) {
        int[] cell = sumAndCount.computeIfAbsent(family, f -> new int[2]);
        cell[0] += value;
        cell[1]++;
    }

    int families() {
        return sumAndCount.size();
    }

    OptionalDouble mean() {
        return sumAndCount.values().stream()
                .mapToDouble(cell -> (double) cell[0] / cell[1])
                .average();
    }
}
