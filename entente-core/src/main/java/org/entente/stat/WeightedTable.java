package org.entente.stat;

import java.util.Arrays;

/** The tables of one pair in the families in which it has a joint vote, to be summed with the counts of a draw. */
final class WeightedTable {
    private final int[] families;
    private final int[][] tables;
    private final int cells;

    private WeightedTable(int[] families, int[][] tables, int cells) {
        this.families = families;
        this.tables = tables;
        this.cells = cells;
    }

    static WeightedTable of(FamilyTables of, int first, int second) {
        int[][] all = of.tables(first, second);
        int[] families = new int[all.length];
        int[][] tables = new int[all.length][];
        int kept = 0;
        for (int family = 0; family < all.length; family++) {
            if (Arrays.stream(all[family]).anyMatch(count -> count > 0)) {
                families[kept] = family;
                tables[kept++] = all[family];
            }
        }
        return new WeightedTable(
                Arrays.copyOf(families, kept), Arrays.copyOf(tables, kept), of.choices() * of.choices());
    }

    /** The table of a draw: each family's times how often it was picked. */
    int[] sums(int[] counts) {
        int[] sums = new int[cells];
        for (int k = 0; k < families.length; k++) {
            int count = counts[families[k]];
            if (count > 0) {
                int[] table = tables[k];
                for (int cell = 0; cell < cells; cell++) {
                    sums[cell] += count * table[cell];
                }
            }
        }
        return sums;
    }

    /** Both sums of every family's table, for a statistic of two. */
    long[] packed(DrawStatistic statistic) {
        return Arrays.stream(tables).mapToLong(statistic::pack).toArray();
    }

    /** Both sums of a draw. */
    long sum(int[] counts, long[] packed) {
        long sum = 0;
        for (int k = 0; k < families.length; k++) {
            sum += counts[families[k]] * packed[k];
        }
        return sum;
    }
}
