package org.entente.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/** Puts cells of several records under the same columns. */
final class Columns {
    private Columns() {}

    /** All codes of the given columns, ascending. */
    static int[] union(Collection<int[]> columns) {
        TreeSet<Integer> codes = new TreeSet<>();
        columns.forEach(ccodes -> Arrays.stream(ccodes).forEach(codes::add));
        return codes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** For each of the columns {@code from} its place in {@code to}, which holds them all. */
    static int[] places(int[] from, int[] to) {
        return Arrays.stream(from).map(ccode -> Arrays.binarySearch(to, ccode)).toArray();
    }

    /** A row moved to other columns; 0 where it has none. */
    static byte[] move(byte[] row, int[] places, int width) {
        byte[] moved = new byte[width];
        for (int s = 0; s < row.length; s++) {
            moved[places[s]] = row[s];
        }
        return moved;
    }

    /** Rows moved to other columns. */
    static byte[][] move(byte[][] rows, int[] from, int[] to) {
        int[] places = places(from, to);
        return Arrays.stream(rows).map(row -> move(row, places, to.length)).toArray(byte[][]::new);
    }
}
