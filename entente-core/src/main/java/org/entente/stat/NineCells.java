package org.entente.stat;

/**
 * The measures of one 3×3 table, from integer sums; a scratch object, loaded table by table. Every degenerate case is
 * decided on integers. Sums fit a long for tables of up to 2³⁰ joint votes divided by 2⁶ or more; slices have thousands.
 */
final class NineCells {
    private static final double UNDEFINED = Double.NaN;

    private long yy, ya, yn, ay, aa, an, ny, na, nn;
    /** Joint votes; equal choices; neighbouring ones (a distance of 1); opposed ones (a distance of 2). */
    private long n, same, near, opposed;
    /** Marginals of the first and of the second state. */
    private long y1, a1, n1, y2, a2, n2;

    NineCells load(int[] table) {
        return load(table[0], table[1], table[2], table[3], table[4], table[5], table[6], table[7], table[8]);
    }

    NineCells load(PairCells cells, int pair) {
        return load(
                cells.cell(0)[pair],
                cells.cell(1)[pair],
                cells.cell(2)[pair],
                cells.cell(3)[pair],
                cells.cell(4)[pair],
                cells.cell(5)[pair],
                cells.cell(6)[pair],
                cells.cell(7)[pair],
                cells.cell(8)[pair]);
    }

    NineCells load(int c0, int c1, int c2, int c3, int c4, int c5, int c6, int c7, int c8) {
        yy = c0;
        ya = c1;
        yn = c2;
        ay = c3;
        aa = c4;
        an = c5;
        ny = c6;
        na = c7;
        nn = c8;
        same = yy + aa + nn;
        near = ya + ay + an + na;
        opposed = yn + ny;
        n = same + near + opposed;
        y1 = yy + ya + yn;
        a1 = ay + aa + an;
        n1 = ny + na + nn;
        y2 = yy + ay + ny;
        a2 = ya + aa + na;
        n2 = yn + an + nn;
        return this;
    }

    double identical() {
        return n == 0 ? UNDEFINED : (double) same / n;
    }

    double agreement() {
        return n == 0 ? UNDEFINED : (double) (2 * same + near) / (2 * n);
    }

    double sAbs() {
        return 2 * agreement() - 1;
    }

    double sSq() {
        return n == 0 ? UNDEFINED : 1 - (double) (near + 4 * opposed) / (2 * n);
    }

    double piNom() {
        return pi(near + opposed, 1, 1);
    }

    double piAbs() {
        return pi(near + 2 * opposed, 1, 2);
    }

    double piSq() {
        return pi(near + 4 * opposed, 1, 4);
    }

    private double pi(long observed, long nearDistance, long opposedDistance) {
        long y = y1 + y2;
        long a = a1 + a2;
        long no = n1 + n2;
        long expected = 2 * (nearDistance * (y * a + a * no) + opposedDistance * y * no);
        return expected == 0 ? UNDEFINED : 1 - (double) (4 * n * observed) / expected;
    }

    double kappaNom() {
        return kappa(near + opposed, expected(1));
    }

    double kappaAbs() {
        return kappa(near + 2 * opposed, expected(2));
    }

    double kappaSq() {
        return kappa(near + 4 * opposed, expected(4));
    }

    /** Expected distance times n², a neighbouring choice at distance 1. */
    private long expected(long opposedDistance) {
        return y1 * a2 + a1 * y2 + a1 * n2 + n1 * a2 + opposedDistance * (y1 * n2 + n1 * y2);
    }

    private double kappa(long observed, long expected) {
        return expected == 0 ? UNDEFINED : 1 - (double) (observed * n) / expected;
    }

    double tauB() {
        long concordant = yy * (aa + an + na + nn) + ya * (an + nn) + ay * (na + nn) + aa * nn;
        long discordant = yn * (ay + aa + ny + na) + ya * (ay + ny) + an * (ny + na) + aa * ny;
        long untied1 = n * n - y1 * y1 - a1 * a1 - n1 * n1;
        long untied2 = n * n - y2 * y2 - a2 * a2 - n2 * n2;
        if (untied1 == 0 || untied2 == 0) {
            return UNDEFINED;
        }
        return 2 * (concordant - discordant) / (Math.sqrt((double) untied1) * Math.sqrt((double) untied2));
    }

    double alignmentIndex() {
        return n == 0 ? UNDEFINED : (double) (expected(2) - (near + 2 * opposed) * n) / (2 * n * n);
    }

    boolean kappaUninformative() {
        long offFirst = n - Math.max(y1, Math.max(a1, n1));
        long offSecond = n - Math.max(y2, Math.max(a2, n2));
        long off = Math.min(offFirst, offSecond);
        return off < 10 || 20 * off < n;
    }
}
