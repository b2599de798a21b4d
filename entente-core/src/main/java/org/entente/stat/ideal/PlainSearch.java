package org.entente.stat.ideal;

/**
 * Sweeps, accelerated by Anderson's combinations, until positions rest: for the authors' prior, which maximises nothing.
 * Where these have not come to rest by {@value #ACCELERATED} sweeps, as with few votes that several dimensions divide, sweeps
 * go on as the authors' program makes them, steps as short as those of a complete z, each from where the last one ended.
 */
final class PlainSearch {
    private static final int DEPTH = 8;
    private static final int ACCELERATED = 60;

    private PlainSearch() {}

    /** Whether positions changed by less than the tolerance before the number of sweeps was reached. */
    static boolean run(FastFit fit, Prior prior, double tolerance, int most) {
        fit.begin();
        double[] x = prior.coordinates().clone();
        Anderson anderson = new Anderson(DEPTH, x.length);
        while (fit.sweeps() < most) {
            boolean first = fit.sweeps() < FastFit.CAUTIOUS;
            boolean accelerated = !first && fit.sweeps() < ACCELERATED;
            System.arraycopy(prior.coordinates(), 0, x, 0, x.length);
            fit.sweep(first ? 2 : 1, !accelerated);
            if (fit.change(x, prior.coordinates()) <= tolerance) {
                return true;
            }
            if (accelerated) {
                anderson.advance(x, prior.coordinates());
                System.arraycopy(x, 0, prior.coordinates(), 0, x.length);
            }
        }
        return false;
    }
}
