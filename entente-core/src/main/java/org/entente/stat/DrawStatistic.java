package org.entente.stat;

/** How a measure is computed of the sums of a draw. */
final class DrawStatistic {
    private final TableMeasure measure;
    private final DrawComponents components;

    private DrawStatistic(TableMeasure measure, DrawComponents components) {
        this.measure = measure;
        this.components = components;
    }

    static DrawStatistic of(TableMeasure measure, int choices) {
        if (measure == TableMeasure.IDENTICAL) {
            return new DrawStatistic(measure, DrawComponents.identical());
        }
        if (choices == 3 && (measure == TableMeasure.AGREEMENT || measure == TableMeasure.S_ABS)) {
            return new DrawStatistic(measure, DrawComponents.agreement());
        }
        return new DrawStatistic(measure, DrawComponents.cells(choices));
    }

    DrawComponents components() {
        return components;
    }

    /**
     * The values of a block of pairs; NaN when undefined.
     *
     * @param sums {@code [component][pair of the block]}
     */
    void values(int[][] sums, int pairs, double[] out) {
        if (components.sums() == 2) {
            ratios(sums[0], sums[1], pairs, out);
        } else if (components.sums() == 9) {
            ofNine(sums, pairs, out);
        } else {
            ofSixteen(sums, pairs, out);
        }
    }

    /** Whether two sums are all it needs of a table: {@link #pack}. */
    boolean ofTwoSums() {
        return components.sums() == 2;
    }

    /** Whether, of two sums, the second counts steps between choices rather than equal choices. */
    boolean countsSteps() {
        return measure != TableMeasure.IDENTICAL;
    }

    /** Turns how far choices are apart into the second sum: 2n less the steps, or n less the unequal choices. */
    void fromApart(int[] n, int[] apart, int pairs) {
        int most = countsSteps() ? 2 : 1;
        for (int k = 0; k < pairs; k++) {
            apart[k] = most * n[k] - apart[k];
        }
    }

    /** Both sums of a table of joint choices, the first in the upper half; those of several tables add up. */
    long pack(int[] table) {
        int choices = table.length == 9 ? 3 : 4;
        int[][] adds = components.plain();
        long sums = 0;
        for (int cell = 0; cell < table.length; cell++) {
            int at = FamilyTables.CODES * (cell / choices) + cell % choices;
            sums += ((long) adds[0][at] << 32 | adds[1][at]) * table[cell];
        }
        return sums;
    }

    /** The value of two sums as {@link #pack} makes them; NaN when undefined. The same arithmetic as for a block. */
    double unpacked(long sums) {
        double[] value = new double[1];
        ratios(new int[] {(int) (sums >>> 32)}, new int[] {(int) sums}, 1, value);
        return value[0];
    }

    /** The value of one table of joint choices; NaN when undefined. The same arithmetic as for a block. */
    double value(int[] table) {
        return ofTwoSums() ? unpacked(pack(table)) : measure.of(table);
    }

    private void ratios(int[] n, int[] part, int pairs, double[] out) {
        double scale = measure == TableMeasure.IDENTICAL ? 1 : 2;
        for (int k = 0; k < pairs; k++) {
            // 0/0 is NaN: a pair without a joint vote in the draw.
            out[k] = part[k] / (scale * n[k]);
        }
        if (measure == TableMeasure.S_ABS) {
            for (int k = 0; k < pairs; k++) {
                out[k] = 2 * out[k] - 1;
            }
        }
    }

    private void ofNine(int[][] s, int pairs, double[] out) {
        NineCells table = new NineCells();
        for (int k = 0; k < pairs; k++) {
            table.load(s[0][k], s[1][k], s[2][k], s[3][k], s[4][k], s[5][k], s[6][k], s[7][k], s[8][k]);
            out[k] = measure.of(table);
        }
    }

    private void ofSixteen(int[][] sums, int pairs, double[] out) {
        int[] table = new int[sums.length];
        for (int k = 0; k < pairs; k++) {
            for (int cell = 0; cell < table.length; cell++) {
                table[cell] = sums[cell][k];
            }
            out[k] = measure.of(table);
        }
    }
}
