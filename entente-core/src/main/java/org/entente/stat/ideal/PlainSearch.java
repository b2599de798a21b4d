package org.entente.stat.ideal;

/** Sweeps, accelerated by Anderson's combinations, until positions rest: for the authors' prior, which maximises nothing. */
final class PlainSearch {
    private static final int DEPTH = 8;

    private PlainSearch() {}

    /** Whether positions changed by less than the tolerance before the number of sweeps was reached. */
    static boolean run(FastFit fit, Prior prior, double tolerance, int most) {
        fit.begin();
        double[] x = prior.coordinates().clone();
        Anderson anderson = new Anderson(DEPTH, x.length);
        while (fit.sweeps() < most) {
            boolean cautious = fit.sweeps() < FastFit.CAUTIOUS;
            System.arraycopy(prior.coordinates(), 0, x, 0, x.length);
            fit.sweep(cautious ? 2 : 1, cautious);
            if (fit.change(x, prior.coordinates()) <= tolerance) {
                return true;
            }
            if (!cautious) {
                anderson.advance(x, prior.coordinates());
                System.arraycopy(x, 0, prior.coordinates(), 0, x.length);
            }
        }
        return false;
    }
}
