package org.entente.stat.residual;

/**
 * How ideal points and blocs of a window are estimated anew when its roll calls count otherwise than once: what a draw of
 * families needs. Both must be safe to call from several threads.
 */
public interface Estimators {
    /**
     * Ideal points of the window's states from weighted roll calls, refitted from where they stand.
     *
     * @param fold the fold left out, which says where to start; below 0 none is
     * @param weights how often each roll call counts, 0 in the fold left out
     * @return one per state, NaN where a state has no vote
     */
    double[] positions(int fold, int[] weights);

    /**
     * Found blocs of the window's states from the votes of all folds but one.
     *
     * @param fold the fold left out; below 0 none is
     * @param cells all votes by fold; {@link FoldCells#without} gives what may be read
     * @param seed of whatever is random
     * @return a number for each state's bloc, −1 for none
     */
    int[] blocs(int fold, FoldCells cells, long seed);
}
