package org.entente.stat;

import java.util.Arrays;

/**
 * The sums of a block of pairs in any draw: families × pairs lookups once, then one multiply-add per family, draw and
 * pair. The block is as small as keeps the lookups in a core's own cache.
 */
final class DrawBlock {
    private static final int CACHED_INTS = 1 << 17;
    private static final int FITS = 0xFFFF;

    private final FamilyTables tables;
    private final FamilyDraws draws;
    private final boolean packed;
    private final int[][] lookup;
    /** {@code [family][channel · size + pair of the block]}. */
    private final int[][] rows;

    private final int[] totals;
    private final int[][] sums;
    private final int[] chosen;
    private final int size;

    DrawBlock(FamilyTables tables, FamilyDraws draws, DrawComponents components, boolean packed, int size) {
        this.tables = tables;
        this.draws = draws;
        this.packed = packed;
        this.lookup = packed ? components.packed() : components.plain();
        this.size = size;
        this.chosen = new int[size];
        this.rows = new int[tables.families()][lookup.length * size];
        this.totals = new int[lookup.length * size];
        this.sums = new int[components.sums() + (packed ? components.sums() & 1 : 0)][size];
    }

    /** Whether two sums fit one int in every draw; half-steps of agreement are two per roll call. */
    static boolean fits(FamilyTables tables, FamilyDraws draws) {
        return 2 * tables.heaviest(draws) <= FITS;
    }

    static int pairsPerBlock(int families, int channels) {
        int pairs = CACHED_INTS / Math.max(1, families * channels);
        return Math.max(64, Math.min(1024, pairs / 16 * 16));
    }

    /** Looks up what each family adds for the pairs at these places of a list. */
    void fill(PairList pairs, int from, int to) {
        for (int[] row : rows) {
            Arrays.fill(row, 0);
        }
        for (int r = 0; r < tables.rollCalls(); r++) {
            index(tables.codes(r), pairs, from, to);
            int[] row = rows[tables.familyOf(r)];
            for (int channel = 0; channel < lookup.length; channel++) {
                look(row, channel * size, lookup[channel], to - from);
            }
        }
    }

    /** What each pair of the block chose on a roll call, as an index into the lookup tables. */
    private void index(byte[] codes, PairList pairs, int from, int to) {
        for (int k = from; k < to; k++) {
            chosen[k - from] = FamilyTables.CODES * codes[pairs.first(k)] + codes[pairs.second(k)];
        }
    }

    private void look(int[] row, int at, int[] adds, int count) {
        for (int k = 0; k < count; k++) {
            row[at + k] += adds[chosen[k]];
        }
    }

    /** The sums in a draw, {@code [component][pair of the block]}; valid until the next call. */
    int[][] sums(int draw) {
        Arrays.fill(totals, 0);
        int[] counts = draws.counts(draw);
        int family = 0;
        int[] held = new int[4];
        int holding = 0;
        for (; family < rows.length; family++) {
            if (counts[family] != 0) {
                held[holding++] = family;
            }
            if (holding == 4) {
                add(totals, counts, held);
                holding = 0;
            }
        }
        for (int h = 0; h < holding; h++) {
            add(totals, rows[held[h]], counts[held[h]]);
        }
        unpack();
        return sums;
    }

    private void add(int[] into, int[] counts, int[] held) {
        add(
                into,
                rows[held[0]],
                rows[held[1]],
                rows[held[2]],
                rows[held[3]],
                counts[held[0]],
                counts[held[1]],
                counts[held[2]],
                counts[held[3]]);
    }

    private static void add(int[] into, int[] a, int[] b, int[] c, int[] d, int p, int q, int r, int s) {
        for (int k = 0; k < into.length; k++) {
            into[k] += p * a[k] + q * b[k] + r * c[k] + s * d[k];
        }
    }

    private static void add(int[] into, int[] a, int p) {
        for (int k = 0; k < into.length; k++) {
            into[k] += p * a[k];
        }
    }

    private void unpack() {
        for (int channel = 0; channel < lookup.length; channel++) {
            if (packed) {
                split(totals, channel * size, sums[2 * channel], sums[2 * channel + 1]);
            } else {
                System.arraycopy(totals, channel * size, sums[channel], 0, size);
            }
        }
    }

    private static void split(int[] packed, int from, int[] upper, int[] lower) {
        for (int k = 0; k < upper.length; k++) {
            int both = packed[from + k];
            upper[k] = both >>> 16;
            lower[k] = both & FITS;
        }
    }
}
