package org.entente.stat;

/**
 * The measures of a pair as their definitions read, vote by vote in floating point: slow, and what the kernels are
 * checked and timed against. Choices are 1 yes, 2 abstain, 3 no; any other code does not count.
 */
public final class PlainLoop {
    private PlainLoop() {}

    /**
     * Every measure in the order of {@link TableMeasure}, NaN when undefined. Cost: a pass over the roll calls for the
     * marginals, one for the distances, and all pairs of cells for τ-b.
     *
     * @param first one state's choices, a roll call each
     * @param second the other's
     */
    public static double[] measures(byte[] first, byte[] second) {
        double[][] table = table(first, second);
        return new double[] {
            1 - observed(table, 0),
            1 - observed(table, 1),
            1 - 2 * observed(table, 1),
            1 - 2 * observed(table, 2),
            corrected(table, 0, true),
            corrected(table, 1, true),
            corrected(table, 2, true),
            corrected(table, 0, false),
            corrected(table, 1, false),
            corrected(table, 2, false),
            tauB(table),
            expected(table, 1, false) - observed(table, 1)
        };
    }

    /** Shares of joint votes by choice of the first and of the second; NaN without any. */
    private static double[][] table(byte[] first, byte[] second) {
        double[][] table = new double[4][4];
        double n = 0;
        for (int r = 0; r < first.length; r++) {
            if (cast(first[r]) && cast(second[r])) {
                table[first[r]][second[r]]++;
                n++;
            }
        }
        for (double[] row : table) {
            for (int v = 0; v < row.length; v++) {
                row[v] /= n;
            }
        }
        return table;
    }

    private static boolean cast(byte choice) {
        return choice >= 1 && choice <= 3;
    }

    private static double distance(int u, int v, int kind) {
        return switch (kind) {
            case 0 -> u == v ? 0 : 1;
            case 1 -> Math.abs(u - v) / 2.0;
            default -> (u - v) * (u - v) / 4.0;
        };
    }

    private static double observed(double[][] table, int kind) {
        double sum = 0;
        for (int u = 1; u <= 3; u++) {
            for (int v = 1; v <= 3; v++) {
                sum += table[u][v] * distance(u, v, kind);
            }
        }
        return sum;
    }

    private static double expected(double[][] table, int kind, boolean pooled) {
        double[] first = new double[4];
        double[] second = new double[4];
        for (int u = 1; u <= 3; u++) {
            for (int v = 1; v <= 3; v++) {
                first[u] += table[u][v];
                second[v] += table[u][v];
            }
        }
        double sum = 0;
        for (int u = 1; u <= 3; u++) {
            for (int v = 1; v <= 3; v++) {
                double together = pooled ? (first[u] + second[u]) * (first[v] + second[v]) / 4 : first[u] * second[v];
                sum += together * distance(u, v, kind);
            }
        }
        return sum;
    }

    private static double corrected(double[][] table, int kind, boolean pooled) {
        double expected = expected(table, kind, pooled);
        return expected == 0 ? Double.NaN : 1 - observed(table, kind) / expected;
    }

    private static double tauB(double[][] table) {
        double score = 0;
        double untiedFirst = 0;
        double untiedSecond = 0;
        for (int u = 1; u <= 3; u++) {
            for (int v = 1; v <= 3; v++) {
                for (int s = 1; s <= 3; s++) {
                    for (int t = 1; t <= 3; t++) {
                        double weight = table[u][v] * table[s][t];
                        score += weight * Integer.signum(u - s) * Integer.signum(v - t);
                        untiedFirst += u == s ? 0 : weight;
                        untiedSecond += v == t ? 0 : weight;
                    }
                }
            }
        }
        return untiedFirst == 0 || untiedSecond == 0 ? Double.NaN : score / Math.sqrt(untiedFirst * untiedSecond);
    }
}
