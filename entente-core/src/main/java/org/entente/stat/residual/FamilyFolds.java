package org.entente.stat.residual;

import java.util.SplittableRandom;

/**
 * Families of texts dealt to folds: every five in order of appearance go to five different folds, in an order that the
 * seed and their place give. So folds are of like size in every stretch of time, and a family is in one fold throughout.
 */
public final class FamilyFolds {
    /** Number of folds. */
    public static final int COUNT = 5;

    private FamilyFolds() {}

    /**
     * The fold of each family.
     *
     * @param families number of families, numbered in order of appearance
     * @param seed the seed
     */
    public static int[] of(int families, long seed) {
        int[] folds = new int[families];
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = new int[COUNT];
        for (int family = 0; family < families; family++) {
            int place = family % COUNT;
            if (place == 0) {
                shuffle(order, random);
            }
            folds[family] = order[place];
        }
        return folds;
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int k = 0; k < order.length; k++) {
            int other = random.nextInt(k + 1);
            order[k] = order[other];
            order[other] = k;
        }
    }
}
