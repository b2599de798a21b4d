package org.entente.stat;

/**
 * The integer sums over joint votes from which a measure of a resampled agenda is computed: what one joint choice (u, v)
 * adds to each. Two sums are packed into one int while they fit 16 bits.
 */
final class DrawComponents {
    private final int[][] tables;

    private DrawComponents(int[][] tables) {
        this.tables = tables;
    }

    /** n, and twice the sum of 1 − |u−v|/2. */
    static DrawComponents agreement() {
        return of(2, (u, v, sum) -> u > 2 || v > 2 ? 0 : sum == 0 ? 1 : 2 - Math.abs(u - v));
    }

    /** n, and the number of equal choices. */
    static DrawComponents identical() {
        return of(2, (u, v, sum) -> sum == 0 || u == v ? 1 : 0);
    }

    /** All cells of the table, choices² of them. */
    static DrawComponents cells(int choices) {
        return of(choices * choices, (u, v, sum) -> u < choices && v < choices && sum == choices * u + v ? 1 : 0);
    }

    private static DrawComponents of(int sums, Addend addend) {
        int[][] tables = new int[sums][FamilyTables.CODES * FamilyTables.CODES];
        for (int u = 0; u < 4; u++) {
            for (int v = 0; v < 4; v++) {
                for (int sum = 0; sum < sums; sum++) {
                    tables[sum][FamilyTables.CODES * u + v] = addend.of(u, v, sum);
                }
            }
        }
        return new DrawComponents(tables);
    }

    int sums() {
        return tables.length;
    }

    /** Lookup tables over {@code 8·u + v}, one per sum. */
    int[][] plain() {
        return tables;
    }

    /** Lookup tables with sum 2k in the upper and sum 2k + 1 in the lower half of table k. */
    int[][] packed() {
        int[][] packed = new int[(tables.length + 1) / 2][];
        for (int k = 0; k < packed.length; k++) {
            packed[k] = new int[FamilyTables.CODES * FamilyTables.CODES];
            for (int at = 0; at < packed[k].length; at++) {
                int low = 2 * k + 1 < tables.length ? tables[2 * k + 1][at] : 0;
                packed[k][at] = tables[2 * k][at] << 16 | low;
            }
        }
        return packed;
    }

    private interface Addend {
        int of(int u, int v, int sum);
    }
}
