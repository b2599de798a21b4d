package org.entente.stat;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Bootstrap draws of units within strata: each stratum gives as many as it has, with replacement (Efron and Tibshirani
 * 1993, ch. 8). The same strata, number and seed give the same draws on every Java.
 */
public final class StrataDraws {
    private StrataDraws() {}

    /**
     * How often each unit is picked in each draw. Cost draws × units.
     *
     * @param strata stratum of each unit, any numbers
     * @param draws number of draws
     * @param seed the seed, 1 by default
     */
    public static int[][] of(int[] strata, int draws, long seed) {
        int[][] members = members(strata);
        int[][] counts = new int[draws][strata.length];
        for (int draw = 0; draw < draws; draw++) {
            SplitMix random = new SplitMix(seed, draw);
            for (int[] stratum : members) {
                for (int pick = 0; pick < stratum.length; pick++) {
                    counts[draw][stratum[random.below(stratum.length)]]++;
                }
            }
        }
        return counts;
    }

    private static int[][] members(int[] strata) {
        return Arrays.stream(strata)
                .distinct()
                .sorted()
                .mapToObj(stratum -> IntStream.range(0, strata.length)
                        .filter(unit -> strata[unit] == stratum)
                        .toArray())
                .toArray(int[][]::new);
    }
}
