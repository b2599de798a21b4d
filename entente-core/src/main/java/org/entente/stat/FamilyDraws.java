package org.entente.stat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Multinomial bootstrap draws of families of roll calls: in each draw, as many families as the slice has are picked with
 * replacement, and a family's count is how often it was picked. The draws belong to the slice of a figure; every pair,
 * state and period of the figure reads its own families' counts from them, so that all share each draw. Draw d depends
 * on the seed, d and the number of families alone, so the first 250 of 1,000 are the 250 of a shorter run.
 */
public final class FamilyDraws {
    /** Draws behind an interval. */
    public static final int INTERVAL = 1000;
    /** Draws behind the interval of a percentile: the first of the former. */
    public static final int PERCENTILE = 250;

    private final long seed;
    private final int drawn;
    private final int[] columns;
    /** Of all families of the slice. */
    private final int[][] all;
    /** Of the families seen, gathered when first asked for: most parts are only named. */
    private volatile int @Nullable [][] seen;

    private FamilyDraws(long seed, int drawn, int[] columns, int[][] all, int @Nullable [][] seen) {
        this.seed = seed;
        this.drawn = drawn;
        this.columns = columns;
        this.all = all;
        this.seen = seen;
    }

    /**
     * Draws all families of a figure's slice. Cost draws × families.
     *
     * @param families number of families of the slice
     * @param draws number of draws, {@link #INTERVAL} unless for a test
     * @param seed the seed, 1 by default
     */
    public static FamilyDraws of(int families, int draws, long seed) {
        int[][] counts = new int[draws][families];
        for (int draw = 0; draw < draws; draw++) {
            SplitMix random = new SplitMix(seed, draw);
            for (int pick = 0; pick < families; pick++) {
                counts[draw][random.below(families)]++;
            }
        }
        return new FamilyDraws(seed, families, IntStream.range(0, families).toArray(), counts, counts);
    }

    /**
     * The same draws as seen by a part of the slice, such as one year.
     *
     * @param columns for each family of the part, its number among this object's families
     */
    public FamilyDraws restrict(int[] columns) {
        int[] chosen =
                Arrays.stream(columns).map(column -> this.columns[column]).toArray();
        return new FamilyDraws(seed, drawn, chosen, all, null);
    }

    /** Number of draws. */
    public int size() {
        return all.length;
    }

    /** Number of families. */
    public int families() {
        return columns.length;
    }

    /** What the counts follow from, and nothing else: seed, draws, families drawn from, families seen. */
    public byte[] identity() {
        ByteBuffer identity = ByteBuffer.allocate(Long.BYTES + (2 + columns.length) * Integer.BYTES);
        identity.putLong(seed).putInt(all.length).putInt(drawn);
        for (int column : columns) {
            identity.putInt(column);
        }
        return identity.array();
    }

    /** How often each family was picked in a draw; shared, not to be written. */
    public int[] counts(int draw) {
        int[][] gathered = seen;
        if (gathered == null) {
            gathered = gather();
            seen = gathered;
        }
        return gathered[draw];
    }

    private int[][] gather() {
        int[][] part = new int[all.length][columns.length];
        for (int draw = 0; draw < part.length; draw++) {
            for (int family = 0; family < columns.length; family++) {
                part[draw][family] = all[draw][columns[family]];
            }
        }
        return part;
    }
}
